"""One document laid over another: what the second says replaces what the first says."""

from clausewise.loading.bind import NULL
from clausewise.loading.document import Mapping, Node, Scalar


def merged(base: Node, over: Node) -> Node:
    """Return `base` with `over` laid on it; mappings merge key by key, a plain `null` removes."""
    if not (isinstance(base, Mapping) and isinstance(over, Mapping)):
        return over
    pairs = dict(base.pairs)
    for name, (key, value) in over.pairs.items():
        if isinstance(value, Scalar) and value.plain and value.value in NULL:
            pairs.pop(name, None)
        elif name in pairs:
            pairs[name] = (key, merged(pairs[name][1], value))
        else:
            pairs[name] = (key, value)
    return Mapping(pairs, over.file, over.line, over.column, over.last_line)
