"""Packages of npm that tests try the project against, in a cache outside of the project."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

INSTALLING: Final = 120
"""Seconds for npm to install what is not there yet."""
QUIETLY: Final = ("--ignore-scripts", "--no-audit", "--no-fund", "--no-save")


class NotInstalledError(Exception):
    """The packages cannot be had here; the text says why."""


def installed(name: str, *packages: str) -> Path:
    """Return the folder with the packages, such as `@cucumber/html-formatter@24.2.0`.

    name: of the folder in the cache, of this set of packages alone. Raises NotInstalledError.
    """
    if shutil.which("node") is None or shutil.which("npm") is None:
        raise NotInstalledError("node and npm are not here")
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = cache / "clausewise-tests" / name
    if (folder / "complete").exists():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    try:
        done = subprocess.run(
            ["npm", "install", *QUIETLY, "--prefix", str(folder), *packages],
            capture_output=True,
            text=True,
            check=False,
            timeout=INSTALLING,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotInstalledError(f"npm cannot install {packages}: {error}") from None
    if done.returncode:
        raise NotInstalledError(f"npm cannot install {packages}: {done.stderr[-300:]}")
    (folder / "complete").touch()
    return folder
