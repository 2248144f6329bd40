"""What was written, held against what was read and what `reference` says: row by row.

It shares nothing with the way in which the rows were decided but the step from a row to facts:
the rows are grouped by Arrow, together with the cells that were written for them.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from clausewise.engines.reference import ReferenceEngine
from clausewise.language.condition import Choice, Value
from clausewise.language.rulebook import Rulebook
from clausewise.population.answers import judged
from clausewise.population.asked import Asked
from clausewise.population.facts import Surroundings, facts_of
from clausewise.population.tables import USER, Part, Table, Values, batches, reading

MOST_DIFFERENCES: Final = 20
COMPARED: Final = ("verdict", "rules", "unknown", "effects")


@dataclass(slots=True)
class ReadBack:
    """rows: how many were compared, of rows_read that can be decided.

    differing: in what they are not as `reference` has them.
    """

    rulebook: Rulebook
    choice: Choice
    asked: tuple[Asked, ...]
    around: Surroundings
    rows: int = 0
    rows_read: int = 0
    differing: list[str] = field(default_factory=list)
    _known: dict[tuple[Any, ...], tuple[str, ...]] = field(default_factory=dict)

    def compare(
        self, part: Part, table: Table, values: Values, written: Any, tell: Callable[[int], None]
    ) -> None:
        """Compare a part; written: the file of its decisions."""
        with reading(written, part):
            file = pq.ParquetFile(written, page_checksum_verification=True)
        group = 0
        for _, batch in batches(part, table.facts):
            rows = _fit(batch, values)
            self.rows_read += len(rows)
            if len(rows):
                with reading(written, part):
                    decided = file.read_row_group(group)
                group += 1
                self._compare(rows, decided, table)
            tell(len(batch))
        if group != file.metadata.num_row_groups:
            self._differ(part, "there are more decisions than users")

    def _compare(self, rows: Any, decided: Any, table: Table) -> None:
        users = rows.column(USER).cast(pa.string())
        if len(rows) != len(decided) or not users.equals(decided.column(USER).combine_chunks()):
            self._differ(None, "the users are not those that were read")
            return
        self.rows += len(rows)
        cells = [f"{each.name}.{cell}" for each in self.asked for cell in COMPARED]
        both = pa.table(
            [
                *[rows.column(name) for name in table.facts],
                *[decided.column(name).combine_chunks() for name in cells],
            ],
            names=[*map(str, range(len(table.facts))), *cells],
        )
        for found in _different(both):
            row = {name: found[str(at)] for at, name in enumerate(table.facts)}
            for asked, expected in zip(self.asked, self._expected(row), strict=True):
                for cell, text in zip(COMPARED, expected, strict=True):
                    if found[f"{asked.name}.{cell}"] != text:
                        said = found[f"{asked.name}.{cell}"]
                        self._differ(
                            row, f"{asked.name}: {cell} is `{said}`, the judge says `{text}`"
                        )

    def _expected(self, row: Mapping[str, Value | None]) -> list[tuple[str, ...]]:
        found = []
        for number, asked in enumerate(self.asked):
            key = (number, *row.values())
            if key not in self._known:
                facts = facts_of(asked, self.around, row)
                outcome = ReferenceEngine(self.rulebook).decide(asked.action, facts, self.choice)
                self._known[key] = judged(self.rulebook, outcome)
            found.append(self._known[key])
        return found

    def _differ(self, where: object, what: str) -> None:
        if len(self.differing) < MOST_DIFFERENCES:
            self.differing.append(f"{what} ({where})" if where is not None else what)


def _fit(batch: Any, values: Values) -> Any:
    """Return the rows whose every cell is unknown or a value of its fact."""
    fit = pc.is_valid(batch.column(USER))
    for name in batch.schema.names:
        if name in values:
            column = batch.column(name)
            if pa.types.is_null(column.type):
                continue
            if pa.types.is_dictionary(column.type):
                column = column.cast(column.type.value_type)
            listed = pa.array(values[name], type=column.type)
            fit = pc.and_(fit, pc.or_(pc.is_null(column), pc.is_in(column, value_set=listed)))
    return batch.filter(fit)


def _different(rows: Any) -> Iterator[dict[str, Any]]:
    names = rows.column_names
    yield from rows.group_by(names).aggregate([]).to_pylist()
