"""What the OpenAPI document says is so: schemathesis asks what it allows and what it forbids."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.service.process import Running, running

CASES = 20
"""Drawn for each operation; the phase of coverage adds those of its own."""


@pytest.fixture(scope="module")
def service() -> Iterator[Running]:
    with running("--max-body=65536") as found:
        yield found


@pytest.mark.parametrize(
    ("phases", "paths"),
    [
        (("examples", "fuzzing"), ()),
        (("coverage",), ("/v1/decide", "/v1/rules", "/v1/rules/{name}", "/openapi.json")),
    ],
    ids=["drawn", "every-constraint"],
)
def test_every_answer_keeps_to_the_document(
    service: Running, tmp_path: Path, phases: tuple[str, ...], paths: tuple[str, ...]
) -> None:
    """Status, type and shape of each answer; what the document forbids is refused."""
    command = [
        *(sys.executable, "-c", "import schemathesis.cli; schemathesis.cli.schemathesis()"),
        *("run", f"http://127.0.0.1:{service.port}/openapi.json", "--no-color"),
        *("--generation-deterministic", "--max-examples", str(CASES), "--workers", "1"),
        # A document of the right shape may still contradict itself, and is refused then.
        *("--checks", "all", "--exclude-checks", "positive_data_acceptance"),
        *("--phases", ",".join(phases)),
        *(part for path in paths for part in ("--include-path", path)),
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-1000:]
    assert "Failed" not in done.stdout
    operations = len(paths) or 10
    assert f"Tested: {operations}" in done.stdout
