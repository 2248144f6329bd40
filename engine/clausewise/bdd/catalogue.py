"""The steps as data: what they mean, what may stand in their slots, what a misspelt one meant."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, get_args

from clausewise.bdd import parameters as p
from clausewise.bdd.definition import SLOT, Definition, Keyword
from clausewise.bdd.nearest_step import Fit, Gap, Sentence, near_value, words_of
from clausewise.bdd.nearest_step import fit as fit_to
from clausewise.bdd.parameters import Parameter, Words
from clausewise.bdd.steps import DEFINITIONS, SWITCHES
from clausewise.language.rulebook import Rulebook

KEYWORDS: Final[tuple[Keyword, ...]] = get_args(Keyword)

BESIDE: Final[Mapping[str, str]] = {
    "Reason": p.SILENCE,
    "Clauses": p.NOTHING,
    "Cited": "",
    "Readings": "no reading",
    "Facts": "",
}
"""The parameters that take several values, each with the word that says there are none."""

MOST_SHOWN: Final = 16
"""Values of a slot that are shown one by one."""

MOST_SUGGESTED: Final = 3
AS_GOOD: Final = 0.5
"""A sentence that costs so much more than the nearest is not worth a line."""
OTHER_KEYWORD: Final = 0.3
NEAR_ENOUGH: Final = 0.6
"""How like the word at the start of a line must be to a keyword."""

NO_WORDS: Final = Words(
    Rulebook(
        policy="",
        facts={},
        readings={},
        actions={},
        effects={},
        terms={},
        clauses={},
        rules={},
    ),
    (),
)
"""No rulebook and no accounts: the values that the steps list themselves are known all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotEntry:
    """A slot of a sentence; `legal` is None where nobody can list what may stand in it.

    beside: the legal values beside each value of an earlier slot, where they depend on that.
    """

    name: str
    parameter: str
    means: str
    example: str
    legal: tuple[str, ...] | None
    beside: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A step as people read about it: `sentence` has `<slots>`; `columns` are those of tables."""

    keyword: Keyword
    sentence: str
    means: str
    slots: tuple[SlotEntry, ...]
    examples: tuple[str, ...]
    columns: Mapping[str, tuple[str, ...]]
    definition: Definition

    def speaks_of(self, word: str) -> bool:
        """Tell whether the word stands in the sentence, its meaning, its values or its examples."""
        texts = [self.keyword, self.sentence, self.means, *self.examples]
        for slot in self.slots:
            texts += [slot.means, *(slot.legal or ())]
            texts += [value for legal in slot.beside.values() for value in legal]
        for table, columns in self.columns.items():
            texts += [table, *columns]
        return any(word.casefold() in text.casefold() for text in texts)


def entries(words: Words, definitions: Sequence[Definition] = DEFINITIONS) -> tuple[Entry, ...]:
    """Return every step, in the order in which people read about them."""
    return tuple(_entry(definition, words) for definition in definitions)


def _entry(definition: Definition, words: Words) -> Entry:
    return Entry(
        keyword=definition.keyword,
        sentence=shown(definition),
        means=definition.means,
        slots=tuple(
            SlotEntry(
                name=in_words(name),
                parameter=parameter.name,
                means=parameter.means,
                example=parameter.example,
                legal=parameter.legal(words) if parameter.legal else None,
                beside=_beside(definition, parameter, words),
            )
            for name, parameter in definition.slots
        ),
        examples=definition.examples,
        columns=definition.tables,
        definition=definition,
    )


def _beside(
    definition: Definition, parameter: Parameter, words: Words
) -> Mapping[str, tuple[str, ...]]:
    if parameter.name not in DEPENDENT:
        return {}
    name, earlier = definition.slots[0]
    values = earlier.legal(words) if earlier.legal else ()
    found = {value: values_for(parameter, {name: value}, words) for value in values}
    return {value: legal for value, legal in found.items() if legal}


def shown(definition: Definition) -> str:
    """Return the sentence as people read it, as in `the account <account>`."""
    return SLOT.sub(lambda found: f"<{in_words(found['slot'])}>", definition.sentence)


def in_words(name: str) -> str:
    """Return the name of a slot with blanks, as it is shown."""
    return name.replace("_", " ")


def match(
    keyword: str, text: str, definitions: Sequence[Definition] = DEFINITIONS
) -> tuple[Definition, ...]:
    """Return the definitions that the step matches; any keyword but ours stands for all of ours."""
    return tuple(
        each
        for each in definitions
        if keyword.casefold() in (each.keyword, "") or keyword.casefold() not in KEYWORDS
        if each.regexp.fullmatch(text)
    )


def remedy(
    keyword: str,
    text: str,
    words: Words = NO_WORDS,
    definitions: Sequence[Definition] = DEFINITIONS,
) -> str:
    """Return what to do about a step that nothing defines, in a line."""
    where = "`clausewise steps` lists the steps"
    fits = _fits(text, words, definitions)
    near = _guesses(keyword, text, fits)
    if near:
        first = _choices(near[0].definition, near[0].fit, words)
        said = " or ".join(f"`{guess.step}`" for guess in near)
        return f"did you mean {said}? {first or where}"
    for definition, fit in fits:
        same = definition.keyword == keyword.casefold()
        choices = _choices(definition, fit, words) if same else ""
        if choices:
            return f"`{shown(definition)}`: {choices}"
    return where


def suggest(
    keyword: str,
    text: str,
    words: Words = NO_WORDS,
    definitions: Sequence[Definition] = DEFINITIONS,
) -> tuple[str, ...]:
    """Return the steps that a text most likely meant, the nearest first; none where all are far.

    A step of another keyword has that keyword before it, and so has each where `keyword` is none
    of given, when and then. A text that is a step as it is, values included, suggests nothing.
    """
    return tuple(guess.step for guess in _guesses(keyword, text, _fits(text, words, definitions)))


@dataclass(frozen=True, slots=True)
class _Guess:
    cost: float
    step: str
    definition: Definition
    fit: Fit


def _fits(
    text: str, words: Words, definitions: Sequence[Definition]
) -> list[tuple[Definition, Fit]]:
    every = ((definition, _fit(definition, text, words)) for definition in definitions)
    return [(definition, fit) for definition, fit in every if fit is not None]


def _guesses(keyword: str, text: str, fits: Sequence[tuple[Definition, Fit]]) -> list[_Guess]:
    keyword = keyword.casefold()
    found: dict[str, _Guess] = {}
    for definition, fit in fits:
        if not fit.near:
            continue
        same = definition.keyword == keyword
        if keyword in KEYWORDS and not same and _has_gaps(fit):
            continue
        step = written(definition, fit.values)
        if step == text and same:
            return []
        if not same:
            step = f"{definition.keyword.capitalize()} {step}"
        cost = fit.cost + (OTHER_KEYWORD if keyword in KEYWORDS and not same else 0)
        if step not in found or cost < found[step].cost:
            found[step] = _Guess(cost, step, definition, fit)
    order = sorted(found.values(), key=lambda guess: guess.cost)
    return [guess for guess in order if guess.cost <= order[0].cost + AS_GOOD][:MOST_SUGGESTED]


def _has_gaps(fit: Fit) -> bool:
    return any(value == f"<{name}>" for name, value in fit.values.items())


def _choices(definition: Definition, fit: Fit, words: Words) -> str:
    """Return the legal values of the first slot for which the text has none."""
    for name, parameter in definition.slots:
        if fit.values.get(name) == f"<{name}>":
            legal = values_for(parameter, fit.values, words)
            return f"<{in_words(name)}> is {' | '.join(brief(legal))}" if legal else ""
    return ""


def brief(values: Sequence[str]) -> list[str]:
    """Return the values, or the ends of a list too long to be read."""
    if len(values) <= MOST_SHOWN:
        return list(values)
    return [*values[:2], "...", values[-1]]


def suggest_line(line: str, words: Words = NO_WORDS) -> tuple[str, ...]:
    """Return the lines that a line most likely meant whose keyword may be misspelt, too.

    >>> suggest_line("Gven team members signs in with passwords")
    ('Given team members sign in with passwords',)
    """
    first, _, rest = line.strip().partition(" ")
    usual = [keyword.capitalize() for keyword in (*KEYWORDS, "and", "but")]
    keyword = near_value(first, usual, NEAR_ENOUGH)
    if keyword is None or not rest:
        return suggest("", line.strip(), words)
    if keyword.casefold() in KEYWORDS:
        if first != keyword and rest and match(keyword, rest):
            return (f"{keyword} {rest}",)
        guesses = suggest(keyword, rest, words)
        starts = tuple(each.capitalize() for each in KEYWORDS)
        return tuple(g if g.startswith(starts) else f"{keyword} {g}" for g in guesses)
    return suggest("", rest, words)


def values_for(parameter: Parameter, values: Mapping[str, str], words: Words) -> tuple[str, ...]:
    """Return the legal values of a slot, which may depend on what stands in those before it.

    None are returned where nobody can list them.
    """
    if parameter.name == "Value":
        return _values_of_thing(values.get("thing", ""), words)
    if parameter.name == "Option":
        reading = words.rulebook.readings.get(values.get("reading", ""))
        return reading.values if reading else ()
    if parameter.name == "EffectValue":
        effect = words.rulebook.effects.get(values.get("effect", ""))
        known = tuple(map(str, effect.values)) if effect else ()
        return (*known, *(f"possibly {each}" for each in known), p.NOTHING) if known else ()
    return parameter.legal(words) if parameter.legal else ()


def _values_of_thing(thing: str, words: Words) -> tuple[str, ...]:
    if thing == "plan" and "account.plan" in words.rulebook.facts:
        plans = words.rulebook.facts["account.plan"].values
        return (*(str(plan).replace("_", " ").title() for plan in plans), p.UNKNOWN)
    if thing == "setting that lets admins set passwords":
        return tuple(SWITCHES)
    return ()


DEPENDENT: Final = frozenset({"Value", "Option", "EffectValue"})
"""Parameters whose legal values depend on an earlier slot."""


def _fit(definition: Definition, text: str, words: Words) -> Fit | None:
    found = fit_to(_sentence(definition, _key(words)), text)
    if found is None:
        return None
    cost, values = found.cost, dict(found.values)
    for name, parameter in definition.slots:
        legal = values_for(parameter, values, words) if parameter.name in DEPENDENT else ()
        value = values.get(name, "")
        if legal and not _is_legal(value, legal):
            near = near_value(value, legal)
            cost += 0.0 if near else 1.0
            values[name] = near or f"<{name}>"
    return Fit(cost, values, found.near)


def _is_legal(value: str, legal: Sequence[str]) -> bool:
    # The names of plans are read without regard to capitals; `enabled by olga` names a user, too.
    folded = p.word(value).casefold()
    return any(folded == each.casefold() for each in legal) or folded.partition(" by ")[0] in legal


@dataclass(frozen=True, slots=True)
class _Key:
    """Words that are the same as long as it is the same object."""

    words: Words

    def __hash__(self) -> int:
        return id(self.words)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and other.words is self.words


def _key(words: Words) -> _Key:
    return _Key(words)


@lru_cache(maxsize=1024)
def _sentence(definition: Definition, key: _Key) -> Sentence:
    return tuple(_parts(definition, key.words))


def _parts(definition: Definition, words: Words) -> Iterator[str | Gap]:
    parameters = dict(definition.slots)
    at = 0
    for found in SLOT.finditer(definition.sentence):
        yield from words_of(definition.sentence[at : found.start()])
        yield _gap(found["slot"], parameters[found["slot"]], words)
        at = found.end()
    yield from words_of(definition.sentence[at:])


def _gap(name: str, parameter: Parameter, words: Words) -> Gap:
    if parameter.name in DEPENDENT or parameter.legal is None:
        return Gap(name, parameter.regexp)
    beside = BESIDE.get(parameter.name)
    legal = parameter.legal(words)
    if legal and beside:
        legal = (*legal, beside)
    return Gap(name, parameter.regexp, legal, listed=beside is not None)


def written(definition: Definition, values: Mapping[str, str]) -> str:
    """Return the sentence with a value in each slot."""
    gaps = {name: f"<{in_words(name)}>" for name, value in values.items() if value == f"<{name}>"}
    return SLOT.sub(lambda found: {**values, **gaps}[found["slot"]], definition.sentence)
