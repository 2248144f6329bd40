"""Whether each id of a population comes after the one before: then nobody stands there twice."""

from dataclasses import dataclass
from typing import Any, Self

import pyarrow as pa
import pyarrow.compute as pc


@dataclass(frozen=True, slots=True)
class Order:
    """The first and the last id of some rows, and whether each comes after the one before.

    as_text: by their letters. as_numbers: by their length, and then by their letters.
    """

    first: str | None = None
    last: str | None = None
    as_text: bool = True
    as_numbers: bool = True

    @property
    def ascending(self) -> bool:
        """Whether no id can stand twice."""
        return self.as_text or self.as_numbers

    def then(self, later: Self) -> Self:
        """Return the order of these rows and of later ones."""
        if self.first is None or self.last is None or later.first is None:
            return self if later.first is None else later
        one, other = self.last.encode(), later.first.encode()
        return type(self)(
            self.first,
            later.last,
            self.as_text and later.as_text and one < other,
            self.as_numbers and later.as_numbers and (len(one), one) < (len(other), other),
        )


def order_of(users: Any) -> Order:
    """Return the order of a column of ids; rows without one do not count."""
    users = pc.drop_null(users.cast(pa.string()))
    if not len(users):
        return Order()
    sizes = pc.binary_length(users)
    these, next_ones = (0, len(users) - 1), (1, len(users) - 1)
    after = pc.less(users.slice(*these), users.slice(*next_ones))
    longer = pc.less(sizes.slice(*these), sizes.slice(*next_ones))
    alike = pc.equal(sizes.slice(*these), sizes.slice(*next_ones))
    as_number = pc.or_(longer, pc.and_(alike, after))
    as_text, as_numbers = (pc.all(each, min_count=0).as_py() for each in (after, as_number))
    return Order(users[0].as_py(), users[-1].as_py(), as_text, as_numbers)
