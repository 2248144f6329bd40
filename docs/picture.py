"""docs/report.png, the picture in the README: the first screen of the report on this project.

`make picture` runs it. Its bytes depend on the browser and the fonts of the machine.
"""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from playwright.sync_api import Browser, ViewportSize

from tests.reporting.browser import NoBrowserError, launched

PICTURE: Final = Path(__file__).with_name("report.png")
SCREEN: Final[ViewportSize] = {"width": 1200, "height": 900}
TIME: Final = "1767225600"
"""The first second of 2026: a picture that is taken again says the same."""

MOST_BYTES: Final = 300 * 1024
"""What nobody waits for on a slow line."""


def main() -> int:
    """Check the project, take the picture and return the exit code."""
    clausewise = str(Path(sys.executable).with_name("clausewise"))
    with TemporaryDirectory() as folder:
        checked = subprocess.run(
            [clausewise, "check", "--output", folder],
            env={**os.environ, "SOURCE_DATE_EPOCH": TIME},
            stdout=subprocess.DEVNULL,
            check=False,
        )
        if checked.returncode:
            print("the check is not compliant; the picture stays as it is", file=sys.stderr)
            return checked.returncode
        try:
            with launched() as browser:
                taken = picture_of(Path(folder, "report.html"), browser)
        except NoBrowserError as error:
            print(f"{error}; on Debian: apt-get install chromium", file=sys.stderr)
            return 1
    if len(taken) > MOST_BYTES:
        print(f"the picture has {len(taken):,} bytes, which is too many", file=sys.stderr)
        return 1
    PICTURE.write_bytes(taken)
    print(f"{PICTURE.relative_to(Path.cwd())}  {len(taken):,} bytes")
    return 0


def picture_of(page: Path, browser: Browser) -> bytes:
    """Return the first screen of the page, as a PNG."""
    shown = browser.new_page(viewport=SCREEN, device_scale_factor=1, color_scheme="light")
    shown.goto(page.as_uri())
    return shown.screenshot(type="png", animations="disabled")


if __name__ == "__main__":
    sys.exit(main())
