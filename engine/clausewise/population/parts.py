"""From a part of the population to a part of the decisions."""

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from clausewise.population.answers import Answer, Answers
from clausewise.population.asked import Asked
from clausewise.population.coding import Coded, coded
from clausewise.population.staging import writing
from clausewise.population.tables import USER, Part, Table, Values, batches
from clausewise.population.tally import MOST_REFUSED, Tally

WORDS: Final = pa.dictionary(pa.int32(), pa.string())
FORMAT: Final = {"format": 1, "kind": "decisions"}


def schema_of(asked: Sequence[Asked]) -> Any:
    """Return the columns of the output: the user, and for each request the cells of an answer."""
    fields = [pa.field(USER, pa.string(), nullable=False)]
    fields += [pa.field(name, WORDS, nullable=False) for name in cells_of(asked)]
    return pa.schema(fields, metadata={"clausewise": json.dumps(FORMAT)})


def cells_of(asked: Sequence[Asked]) -> list[str]:
    """Return the names of the columns beside the user."""
    return [f"{each.name}.{cell}" for each in asked for cell in Answer._fields]


def write_part(
    part: Part,
    table: Table,
    values: Values,
    answers: Answers,
    to: Path,
    out: Path,
    tell: Callable[[int], None],
) -> Tally:
    """Write the decisions on the rows of a part; tell: is told of rows that are done.

    out: what people call the place where it is written. Raises InputError.

    There is a row group for each batch that was read, so that both can be held side by side.
    """
    tally = Tally()
    schema = schema_of(answers.asked)
    with writing(out):
        writer = pq.ParquetWriter(
            to,
            schema,
            compression="zstd",
            # Every user id is another one: a dictionary of them is made in vain, and costs most.
            use_dictionary=cells_of(answers.asked),
            write_page_checksum=True,
        )
    try:
        for at, batch in batches(part, (*table.facts, *table.segments)):
            rows = coded(batch, part.path.name, at, table.facts, values, MOST_REFUSED)
            tally.add(rows)
            if rows.numbers.size:
                decided = decided_batch(rows, answers, schema)
                with writing(out):
                    writer.write_batch(decided, row_group_size=len(decided))
            tell(len(batch))
    except BaseException:
        # Of a disk that is full, closing the file says so once more.
        with suppress(OSError, pa.ArrowException):
            writer.close()
        raise
    with writing(out):
        writer.close()
    return tally


def count_part(part: Part, table: Table, values: Values, tell: Callable[[int], None]) -> Tally:
    """Count the rows of a part, and write nothing; tell: is told of rows that are done."""
    tally = Tally()
    for at, batch in batches(part, (*table.facts, *table.segments)):
        tally.add(coded(batch, part.path.name, at, table.facts, values, MOST_REFUSED))
        tell(len(batch))
    return tally


def decided_batch(rows: Coded, answers: Answers, schema: Any) -> Any:
    """Return the decisions on some rows, as a batch of the schema."""
    of_state = [answers.of(state) for state in rows.states]
    columns = [rows.users]
    for request in range(len(answers.asked)):
        for cell in range(len(Answer._fields)):
            texts = [each[request][cell] for each in of_state]
            columns.append(_laid_out(texts, rows))
    return pa.record_batch(columns, schema=schema)


def _laid_out(texts: Sequence[str], rows: Coded) -> Any:
    """Return a column: each row has the text of its state."""
    words = sorted(set(texts))
    place = {word: at for at, word in enumerate(words)}
    of_state = np.array([place[text] for text in texts], dtype=np.int32)
    return pa.DictionaryArray.from_arrays(
        pa.array(of_state[rows.numbers]), pa.array(words, pa.string())
    )
