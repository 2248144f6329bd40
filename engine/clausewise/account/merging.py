"""A document that gives only what differs from another."""

from clausewise.errors import Problem, suggest
from clausewise.loading.bind import kind_of
from clausewise.loading.document import Mapping, Node, Scalar


def merge(base: Node, over: Node, problems: list[Problem]) -> Node:
    """Return `base` with what `over` says instead; only mappings are merged, key by key.

    A key without a value (`null`) takes the key out, as in RFC 7396; one that is not there to be
    taken out is a problem, for it was meant to change something.
    """
    if not isinstance(base, Mapping) or not isinstance(over, Mapping):
        return over
    pairs = dict(base.pairs)
    for name, (key, value) in over.pairs.items():
        if isinstance(value, Scalar) and kind_of(value) == "nothing":
            if pairs.pop(name, None) is None:
                message = f"there is no `{name}` to take out"
                remedy = suggest(name, base.pairs, "a key without a value takes that key out")
                problems.append(Problem(key.place, "nothing-to-remove", message, remedy))
        elif name in base.pairs:
            pairs[name] = (key, merge(base.pairs[name][1], value, problems))
        else:
            pairs[name] = (key, value)
    return Mapping(pairs, over.file, over.line, over.column, over.last_line)
