"""On which readings the answers rest: for how many users another option would change them."""

from collections import Counter
from typing import Any

from clausewise.decisions.decision import Decision
from clausewise.population.answers import Answers
from clausewise.population.facts import facts_of
from clausewise.population.tally import Tally

Data = dict[str, Any]


def readings_data(answers: Answers, tally: Tally) -> list[Data]:
    """Return each reading that some answer rests on, that of most users first.

    An option counts a user once, whatever number of answers it changes; `verdicts` and `effects`
    say by request of how many users it changes the verdict, or what is brought about alone.
    """
    book, choice = answers.decider.rulebook, answers.decider.choice
    users: Counter[str] = Counter()
    options: Counter[tuple[str, str]] = Counter()
    verdicts: Counter[tuple[str, str, str]] = Counter()
    effects: Counter[tuple[str, str, str]] = Counter()
    for state, seen in tally.states.items():
        row = answers.row(state)
        touched: set[tuple[str, str]] = set()
        for asked in answers.asked:
            facts = facts_of(asked, answers.around, row)
            decision = answers.decider.decide(asked.action, facts)
            for reading, option, verdict in _alternatives(decision):
                counts = verdicts if verdict != decision.verdict else effects
                counts[reading, option, asked.name] += seen.users
                touched.add((reading, option))
        options.update(dict.fromkeys(touched, seen.users))
        users.update(dict.fromkeys({reading for reading, _ in touched}, seen.users))
    names = [asked.name for asked in answers.asked]
    return [
        {
            "reading": name,
            "question": book.readings[name].question,
            "clauses": list(book.readings[name].clauses),
            "chosen": choice[name],
            "chosen_says": dict(book.readings[name].options)[choice[name]],
            "users": count,
            "options": [
                {
                    "option": option,
                    "says": says,
                    "users": options[name, option],
                    "verdicts": {n: c for n in names if (c := verdicts[name, option, n])},
                    "effects": {n: c for n in names if (c := effects[name, option, n])},
                }
                for option, says in book.readings[name].options
                if options[name, option]
            ],
        }
        for name, count in sorted(users.items(), key=lambda pair: (-pair[1], pair[0]))
    ]


def _alternatives(decision: Decision) -> list[tuple[str, str, str]]:
    return [
        (relied.reading, other.option, other.verdict)
        for relied in decision.readings
        for other in relied.alternatives
    ]
