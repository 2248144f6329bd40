"""From the tree of a body to what is asked: a request on an account, by which readings."""

from collections.abc import Mapping
from dataclasses import dataclass

from clausewise.account.building import place_of_text
from clausewise.account.document import account_from_tree
from clausewise.account.model import Account
from clausewise.account.request import Request
from clausewise.account.request_document import RequestShape, request_from_tree
from clausewise.errors import Problem, suggest
from clausewise.language.condition import Choice
from clausewise.language.outcome import Verdict
from clausewise.language.rulebook import Rulebook
from clausewise.loading.bind import bind
from clausewise.loading.document import Node, Scalar


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideShape:
    """What `/v1/decide` is asked: the documents of `clausewise decide`, and options of readings."""

    account: Node
    request: Node
    readings: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainShape:
    """What `/v1/explain` is asked; `why_not` and `move_people` are as for `clausewise explain`."""

    account: Node
    request: Node
    readings: Mapping[str, str] | None = None
    why_not: Verdict | None = None
    move_people: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One request on one account, ready to be decided."""

    account: Account
    request: Request
    choice: Choice
    wanted: Verdict | None
    move_people: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Reads bodies by one rulebook.

    accounts: those that a body may name instead of writing one out. choice: what stands where a
    body chooses no other option.
    """

    rulebook: Rulebook
    accounts: Mapping[str, Node]
    choice: Choice

    def question(
        self, shape: type[DecideShape] | type[ExplainShape], tree: Node, problems: list[Problem]
    ) -> Question | None:
        """Return what the body asks, or None; every problem of every part is appended."""
        before = len(problems)
        bound = bind(tree, shape, problems)
        if bound is None:
            return None
        choice = self._choice(bound.readings or {}, problems)
        account_tree = self._account_tree(bound.account, problems)
        account = None if account_tree is None else account_from_tree(account_tree, problems)
        if account is None:
            # What can be said of a request without its account is said all the same.
            bind(bound.request, RequestShape, problems)
            return None
        request = request_from_tree(bound.request, account, self.rulebook.actions, problems)
        if request is None or len(problems) > before:
            return None
        return Question(
            account=account,
            request=request,
            choice=choice,
            wanted=bound.why_not if isinstance(bound, ExplainShape) else None,
            move_people=isinstance(bound, ExplainShape) and bound.move_people,
        )

    def _account_tree(self, node: Node, problems: list[Problem]) -> Node | None:
        if not isinstance(node, Scalar) or node.plain:
            return node
        if node.value not in self.accounts:
            known = ", ".join(sorted(self.accounts)) or "none"
            remedy = suggest(
                node.value, self.accounts, f"write it out, or name one of these: {known}"
            )
            message = f"no account is called `{node.value}`"
            problems.append(Problem(node.place, "unknown-account", message, remedy))
            return None
        return self.accounts[node.value]

    def _choice(self, given: Mapping[str, str], problems: list[Problem]) -> Choice:
        if not given:
            return self.choice
        found = dict(self.choice)
        for name, option in given.items():
            reading = self.rulebook.readings.get(name)
            if reading is None:
                remedy = suggest(name, self.rulebook.readings, "/v1/readings lists them")
                message = f"no reading is called `{name}`"
                problems.append(Problem(place_of_text(name), "unknown-reading", message, remedy))
            elif option not in reading.values:
                known = "its options are " + ", ".join(reading.values)
                remedy = suggest(option, reading.values, known)
                message = f"`{option}` is no option of the reading `{name}`"
                problems.append(Problem(place_of_text(option), "unknown-option", message, remedy))
            else:
                found[str(name)] = str(option)
        return found
