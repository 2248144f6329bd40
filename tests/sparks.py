"""A real Apache Spark on this machine, for the tests that `make test-spark` runs."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

REQUIRED = "CLAUSEWISE_SPARK_REQUIRED"


def needs_spark() -> None:
    """Skip the test where Spark or Java is missing; `make test-spark` lets it fail instead."""
    missing = [
        name
        for name, there in (("pyspark", find_spec("pyspark")), ("java", shutil.which("java")))
        if there is None
    ]
    if missing and not os.environ.get(REQUIRED):
        pytest.skip(f"`make test-spark` sets up what is missing: {' and '.join(missing)}")
    assert missing == []


@contextmanager
def local_spark(folder: Path) -> Iterator[Any]:
    """A session with two threads, which leaves what it writes in the folder."""
    needs_spark()
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[2]")
        .appName("clausewise")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
        .config("spark.local.dir", str(folder))
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    try:
        yield session
    finally:
        session.stop()
