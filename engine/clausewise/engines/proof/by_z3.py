"""Answers by z3: a state, or a proof that there is none. The only door to z3."""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, Final, assert_never

from clausewise.engines.proof.formula import Among, And, Formula, Neg, Or
from clausewise.engines.proof.question import Answer, NoWitness, Space, Undecided, Witness
from clausewise.language.condition import Facts, Value

MISSING: Final = Undecided("it needs clausewise[proof]")

MOST_STEPS: Final = 50_000_000
"""Steps of z3's own counter, a fraction of a minute; unlike a time they are the same everywhere."""

INTERRUPTED: Final = "interrupted from keyboard"

MOST_FORMULAS: Final = 20_000
"""Formulas of one space whose terms are kept."""

MOST_SPACES: Final = 64
"""Spaces whose formulas are kept."""

Term = Any
"""A formula as z3 has it; z3 has no types."""


def _library() -> ModuleType | None:
    try:
        import z3
    except ImportError:
        return None
    return z3  # type: ignore[no-any-return]


@dataclass(slots=True)
class Z3Answerer:
    """Asks z3; undecided where it gives up, where states are to be counted, and without it."""

    most: int = MOST_STEPS
    name: str = field(default="z3", init=False)
    library: ModuleType | None = field(default_factory=_library)
    _solvers: dict[Space, "_Solver"] = field(default_factory=dict, init=False)

    def find(self, space: Space, formula: Formula) -> Answer:
        """Return a state in which the formula is true."""
        if self.library is None:
            return MISSING
        found = self._solvers.get(space)
        if found is None:
            if len(self._solvers) == MOST_SPACES:
                self._solvers.clear()
            found = self._solvers[space] = _Solver(self.library, space, self.most)
        return found.find(formula)

    def count(self, space: Space, formula: Formula) -> int | Undecided:
        """Return that z3 does not count."""
        return Undecided("z3 finds states and does not count them")


class _Solver:
    """One space put to z3: a truth for each value of each variable, of which one is true."""

    def __init__(self, library: ModuleType, space: Space, most: int) -> None:
        self._z3 = library
        self._space = space
        # A context of its own: what was asked before must not bear on which state is found.
        self._context = library.Context()
        self._solver = library.SolverFor("QF_FD", ctx=self._context)
        self._solver.set("rlimit", most)
        self._truths: dict[str, dict[Value | None, Term]] = {}
        self._named: dict[str, list[tuple[Value | None, Term]]] = {}
        for name, values in space.variables.items():
            truths = [library.Bool(f"{name}={value}", self._context) for value in values]
            self._truths[name] = dict(zip(values, truths, strict=True))
            self._named[name] = [(value, t.decl()) for value, t in self._truths[name].items()]
            self._solver.add(library.PbEq([(truth, 1) for truth in truths], 1))
        self._found: dict[Formula, Term] = {}
        self._solver.add(self._of(space.possible))

    def find(self, formula: Formula) -> Answer:
        if len(self._found) > MOST_FORMULAS:
            self._found.clear()
        self._solver.push()
        try:
            self._solver.add(self._of(formula))
            answer = self._solver.check()
            if answer == self._z3.unsat:
                return NoWitness()
            if answer == self._z3.sat:
                return Witness(self._state(self._solver.model()))
            reason = self._solver.reason_unknown()
            if reason == INTERRUPTED:
                # z3 takes the signal to itself, and would let the work go on.
                raise KeyboardInterrupt
            return Undecided(f"z3 gave up: {reason}")
        finally:
            self._solver.pop()

    def _of(self, formula: Formula) -> Term:
        found = self._found.get(formula)
        if found is None:
            found = self._found[formula] = self._built(formula)
        return found

    def _built(self, formula: Formula) -> Term:
        z3 = self._z3
        match formula:
            case Among(name, allowed):
                truths = self._truths[name]
                return self._some([truths[value] for value in truths if value in allowed])
            case And(parts):
                if not parts:
                    return z3.BoolVal(val=True, ctx=self._context)
                return self._joined(z3.Z3_mk_and, [self._of(part) for part in parts])
            case Or(parts):
                return self._some([self._of(part) for part in parts])
            case Neg(part):
                made = z3.Z3_mk_not(self._context.ref(), self._of(part).as_ast())
                return z3.BoolRef(made, self._context)
            case _:
                assert_never(formula)

    def _some(self, terms: list[Term]) -> Term:
        if not terms:
            return self._z3.BoolVal(val=False, ctx=self._context)
        return self._joined(self._z3.Z3_mk_or, terms)

    def _joined(self, make: Callable[..., Term], terms: list[Term]) -> Term:
        """Return one term of several, as `And` and `Or` of z3 do, whose checks take most of a find.

        The parts are terms of this context all, and truths.
        """
        z3 = self._z3
        parts = (z3.Ast * len(terms))(*[term.as_ast() for term in terms])
        return z3.BoolRef(make(self._context.ref(), len(terms), parts), self._context)

    def _state(self, model: Term) -> Facts:
        z3, context = self._z3, self._context.ref()
        state: dict[str, Value] = {}
        for name, named in self._named.items():
            for value, declared in named:
                # As `is_true(model[truth])`, without an object for each. No more than one is true.
                found = z3.Z3_model_get_const_interp(context, model.model, declared.ast)
                if found and z3.Z3_get_bool_value(context, found) == z3.Z3_L_TRUE:
                    if value is not None:
                        state[name] = value
                    break
        return state
