"""Options that all tests share."""

import gc

import pytest
from clausewise.cli import COLLECTED_AFTER


def pytest_configure() -> None:
    # As in a command. Tests read the same large inputs in one process.
    gc.set_threshold(*COLLECTED_AFTER)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write expected texts anew; review the difference before keeping it",
    )
