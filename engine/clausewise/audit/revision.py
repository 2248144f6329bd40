"""A policy as a revision of git has it, read without touching the work tree."""

import subprocess
import tarfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Final

from clausewise.errors import InputError, Problem
from clausewise.source import Place

MOST_BYTES: Final = 64 * 1024 * 1024
SECONDS: Final = 30
REMEDY: Final = "name a folder of rule files, or a revision such as main or HEAD~1"


def policy_at(revision: str, policy: str, to: Path) -> Path:
    """Write the files of the policy's folder at the revision into `to`; return the folder.

    policy: the folder, from where the command runs. Raises InputError for what is no revision, and
    where the revision has no such folder.
    """
    place = Place(revision)
    if revision.startswith("-"):
        raise InputError([Problem(place, "wrong-revision", "this is no revision", REMEDY)])
    commit = _git(["rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}"], place).decode()
    prefix = _git(["rev-parse", "--show-prefix"], place).decode().strip()
    inside = PurePosixPath(prefix) / PurePosixPath(policy)
    if inside.is_absolute() or ".." in inside.parts:
        message = "a folder outside of the repository is in no revision"
        raise InputError([Problem(Place(policy), "wrong-revision", message, REMEDY)])
    top = _git(["rev-parse", "--show-toplevel"], place).decode().strip()
    asked = ["-C", top, "archive", "--format=tar", commit.strip(), "--", str(inside)]
    _unpacked(_git(asked, place), to, place)
    folder = to / inside
    if not folder.is_dir():
        message = f"the revision has no folder {inside}"
        raise InputError([Problem(place, "wrong-revision", message, REMEDY)])
    return folder


def _unpacked(archive: bytes, to: Path, place: Place) -> None:
    with tarfile.open(fileobj=BytesIO(archive)) as tar:
        files = [each for each in tar.getmembers() if each.isfile() or each.isdir()]
        if sum(each.size for each in files) > MOST_BYTES:
            message = f"the folder has more than {MOST_BYTES // 1024 // 1024} MB"
            raise InputError([Problem(place, "too-large", message, REMEDY)])
        # Whatever a tree of git holds: no path climbs, and links are left out.
        tar.extractall(to, members=files, filter="data")


def _git(arguments: Sequence[str], place: Place) -> bytes:
    try:
        done = subprocess.run(
            ["git", *arguments],
            capture_output=True,
            check=False,
            timeout=SECONDS,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        message = f"git cannot be asked: {error}"
        raise InputError([Problem(place, "wrong-revision", message, REMEDY)]) from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        message = "this is neither a folder nor a revision of the repository here"
        if said:
            message = f"{message}: {said[-1].removeprefix('fatal: ')}"
        raise InputError([Problem(place, "wrong-revision", message, REMEDY)])
    return done.stdout
