"""A headless Chromium for the tests of the page, the one on this machine or Playwright's own."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, Error, sync_playwright

NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
REQUIRED: Final = "CLAUSEWISE_BROWSER_REQUIRED"
"""Set where a missing browser is a failure, as where changes are tried before they land."""


def missing(what: str) -> None:
    """Skip the test, or fail it where nothing may be missing."""
    if os.environ.get(REQUIRED):
        pytest.fail(what)
    pytest.skip(what)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Yield a browser; skip or fail where there is none."""
    found = next((path for path in map(shutil.which, NAMES) if path), None)
    with sync_playwright() as playwright:
        at = found or playwright.chromium.executable_path
        if not Path(at).exists():
            missing(f"no Chromium here: none of {', '.join(NAMES)}, nor Playwright's own")
        try:
            browser = playwright.chromium.launch(executable_path=at, args=["--no-sandbox"])
        except Error as error:
            missing(f"Chromium does not start: {error}")
            raise
        try:
            yield browser
        finally:
            browser.close()
