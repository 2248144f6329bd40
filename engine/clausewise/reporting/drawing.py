"""Flows as drawings: laid out by Graphviz, without any font, and coloured by the page's style.

Boxes have sizes of our own, so that the same flow is drawn the same on every machine.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final
from xml.etree.ElementTree import Element, SubElement, tostring

from clausewise.reporting.plain_text import shown, spaced
from clausewise.reporting.table import Cell

Row = Mapping[str, Cell]

POINTS: Final = 72
"""Points in an inch, in which Graphviz takes sizes."""
LETTER: Final = 6.6
LINE: Final = 15
MARGIN: Final = 16


def drawn(rows: Iterable[Row]) -> str:
    """Return the flow as an SVG element."""
    # A shared library of some megabytes: only where something is drawn.
    import pygraphviz

    graph = pygraphviz.AGraph(directed=True, strict=False, nodesep="0.3", ranksep="0.3")
    graph.node_attr.update(shape="box", fixedsize="true", label="")
    boxes: dict[str, tuple[str, Sequence[str], str]] = {}
    edges: dict[tuple[str, str], str] = {}
    moves, states = _moves(rows)
    for state, reached in states.items():
        label = f"{'✓' if reached else '○'} {_label(state)}"
        boxes[f"state {state}"] = ("state", [label], _tone(reached))
    for (start, end), among in moves.items():
        tone = _tone(any(row["result"] == "reached" for row in among))
        lines = list(dict.fromkeys(_label(str(row["action"])) for row in among))
        middle = f"move {start} {end}"
        boxes[middle] = ("move", lines, tone)
        edges[f"state {start}", middle] = tone
        edges[middle, f"state {end}"] = tone
    for name, (_, texts, _) in boxes.items():
        width, height = _size(texts)
        graph.add_node(name, width=width / POINTS, height=height / POINTS)
    for start, end in edges:
        # Arrows are drawn by hand: the end of a line tells where.
        graph.add_edge(start, end, arrowhead="none" if end.startswith("move ") else "normal")
    graph.layout(prog="dot")
    return _svg(graph, boxes, edges)


def _moves(
    rows: Iterable[Row],
) -> tuple[dict[tuple[str, str], list[Row]], dict[str, bool]]:
    """Return the moves between two states, and every state with whether it was reached."""
    moves: dict[tuple[str, str], list[Row]] = {}
    states: dict[str, bool] = {}
    for row in rows:
        assert isinstance(row["states"], list)
        for state in row["states"]:
            states.setdefault(str(state), False)
        start, end = str(row["from"]), str(row["to"])
        moves.setdefault((start, end), []).append(row)
        reached = row["result"] == "reached"
        states[start] = states.get(start, False) or reached
        states[end] = states.get(end, False) or reached
    return moves, states


def _svg(
    graph: Any,
    boxes: Mapping[str, tuple[str, Sequence[str], str]],
    edges: Mapping[tuple[str, str], str],
) -> str:
    _, _, wide, high = map(float, graph.graph_attr["bb"].split(","))
    size = f"{-MARGIN} {-MARGIN} {_short(wide + 2 * MARGIN)} {_short(high + 2 * MARGIN)}"
    root = Element("svg", {"class": "flow", "viewBox": size})
    root.set("width", _short(wide + 2 * MARGIN))
    for (start, end), tone in edges.items():
        points = graph.get_edge(start, end).attr["pos"]
        _draw_edge(SubElement(root, "g", {"class": f"edge {tone}"}), points, high)
    for name, (kind, lines, tone) in boxes.items():
        x, y = map(float, graph.get_node(name).attr["pos"].split(","))
        box = SubElement(root, "g", {"class": f"{kind} {tone}"})
        _draw_box(box, lines, x, high - y)
    return tostring(root, encoding="unicode")


def _draw_edge(group: Element, points: str, high: float) -> None:
    """Draw a line of Graphviz: `e,x,y` is where its arrow ends, then come Bézier points."""
    curve: list[str] = []
    tip = ""
    for part in points.split():
        *mark, x, y = part.split(",")
        at = f"{_short(float(x))} {_short(high - float(y))}"
        if mark:
            tip = at
        else:
            curve.append(at)
    first, *rest = curve
    line = f"M{first}C{' '.join(rest)}"
    SubElement(group, "path", {"d": f"{line}L{tip}" if tip else line})
    if tip:
        SubElement(group, "circle", {"cx": tip.split()[0], "cy": tip.split()[1], "r": "3.5"})


def _draw_box(group: Element, lines: Sequence[str], x: float, y: float) -> None:
    width, height = _size(lines)
    place = {"x": _short(x - width / 2), "y": _short(y - height / 2), "rx": "6"}
    SubElement(group, "rect", {**place, "width": _short(width), "height": _short(height)})
    top = y - LINE * (len(lines) - 1) / 2
    for number, text in enumerate(lines):
        at = {"x": _short(x), "y": _short(top + LINE * number + 4)}
        SubElement(group, "text", at).text = text


def _size(lines: Sequence[str]) -> tuple[float, float]:
    return max(map(len, lines)) * LETTER + 18, len(lines) * LINE + 8


def _label(name: str) -> str:
    return spaced(shown(name))


def _tone(reached: bool) -> str:
    return "reached" if reached else "unreached"


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
