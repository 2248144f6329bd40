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


class NoBrowserError(Exception):
    """There is no browser, or it does not start; the text says which."""


@contextmanager
def launched() -> Iterator[Browser]:
    """Yield a browser; raises NoBrowserError."""
    found = next((path for path in map(shutil.which, NAMES) if path), None)
    with sync_playwright() as playwright:
        at = found or playwright.chromium.executable_path
        if not Path(at).exists():
            names = ", ".join(NAMES)
            raise NoBrowserError(f"no Chromium here: none of {names}, nor Playwright's own")
        try:
            browser = playwright.chromium.launch(executable_path=at, args=["--no-sandbox"])
        except Error as error:
            raise NoBrowserError(f"Chromium does not start: {error}") from None
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Yield a browser; without one skip the test, or fail it where nothing may be missing."""
    try:
        with launched() as browser:
            yield browser
    except NoBrowserError as error:
        if os.environ.get(REQUIRED):
            pytest.fail(str(error))
        pytest.skip(str(error))
