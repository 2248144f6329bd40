"""Print the faults that the first look let live, each with its file, line and operator."""

import sys
from collections import Counter
from pathlib import Path

from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import TestOutcome


def main(session: str) -> None:
    """Print the survivors in the order of the code, and the counts."""
    counts: Counter[str] = Counter()
    found: list[tuple[str, int, str, str]] = []
    with use_db(session, WorkDB.Mode.open) as database:
        outcomes = dict(database.results)
        for item in database.work_items:
            outcome = outcomes[item.job_id].test_outcome if item.job_id in outcomes else None
            counts[outcome.value if outcome else "not tried"] += 1
            if outcome is TestOutcome.SURVIVED:
                [mutation] = item.mutations
                line = mutation.start_pos[0]
                text = Path(mutation.module_path).read_text(encoding="utf-8").splitlines()[line - 1]
                operator = mutation.operator_name.removeprefix("core/")
                found.append((str(mutation.module_path), line, operator, text.strip()))
    for path, line, operator, text in sorted(found):
        sys.stdout.write(f"{path}:{line}: {operator}: {text}\n")
    sys.stdout.write(f"{', '.join(f'{n} {what}' for what, n in sorted(counts.items()))}\n")


if __name__ == "__main__":
    main(sys.argv[1])
