"""A mask table as plain data, for whoever decides by it elsewhere, such as a page."""

from collections.abc import Sequence

from clausewise.engines.masks import Column, MaskTable


def exported(table: MaskTable) -> dict[str, object]:
    """Return the table with its masks in hexadecimal, one bit for each branch.

    A column has a mask for each value, of the branches that the value does not refute, and `free`,
    of those that do not test it: an unknown value satisfies these alone and refutes none. What
    surely holds is the AND of the masks of all columns, `free` where the value is unknown; what
    possibly holds is the AND of the masks of the known ones.
    """
    half = (1 << table.width) - 1
    return {
        "width": table.width,
        "rules": [[rule.id, f"{rule.bits:x}"] for kind in table.rules.values() for rule in kind],
        "facts": _columns(table.facts, half),
        "readings": _columns(table.readings, half),
    }


def _columns(columns: Sequence[Column], half: int) -> list[dict[str, object]]:
    return [
        {
            "id": column.name,
            "free": f"{column.masks[None] & half:x}",
            "masks": [
                [value, f"{mask & half:x}"]
                for value, mask in column.masks.items()
                if value is not None
            ],
        }
        for column in columns
    ]
