"""Every table of a report, in the order in which a reader meets them."""

from collections.abc import Mapping
from typing import Final

import pandas as pd

from clausewise.reporting.audit_table import AUDIT
from clausewise.reporting.condition_table import CONDITIONS
from clausewise.reporting.feature_tables import FEATURES
from clausewise.reporting.flow_table import FLOWS
from clausewise.reporting.matrix_table import MATRIX
from clausewise.reporting.policy_tables import CLAUSES, READINGS, RULES
from clausewise.reporting.scenario_tables import SCENARIOS, STEPS
from clausewise.reporting.search_tables import IMPACT, PROPERTIES, SWEEPS
from clausewise.reporting.table import Table
from clausewise.scenarios.checkup import Checkup

TABLES: Final[tuple[Table, ...]] = (
    CLAUSES,
    RULES,
    CONDITIONS,
    SCENARIOS,
    STEPS,
    FEATURES,
    READINGS,
    IMPACT,
    PROPERTIES,
    AUDIT,
    SWEEPS,
    MATRIX,
    FLOWS,
)

Frames = Mapping[str, pd.DataFrame]
"""The tables of one check, by name."""


def frames_of(checkup: Checkup) -> Frames:
    """Return every table of the check."""
    return {table.name: table.frame(checkup) for table in TABLES}
