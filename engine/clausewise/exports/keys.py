"""What stands for a user: the vendor's id, or a pseudonym that only the key's holder can make."""

import hmac
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Final

from clausewise.errors import InputError, Problem
from clausewise.source import Place

VARIABLE: Final = "CLAUSEWISE_PSEUDONYM_KEY"
LEAST: Final = 32
"""Bytes of a key: whoever can guess it can make every pseudonym."""
MOST: Final = 4096
DIGEST: Final = 16

Person = int | bytes
"""The id, or the bytes of the pseudonym."""


@dataclass(frozen=True, slots=True)
class Naming:
    """How users are named in what is written; without a key, by their ids."""

    key: bytes | None = None

    def of(self, user: int) -> Person:
        """Return what stands for the user."""
        if self.key is None:
            return user
        return hmac.digest(self.key, str(user).encode(), "sha256")[:DIGEST]


def text_of(person: Person) -> str:
    """Return the id or the pseudonym as text."""
    return person.hex() if isinstance(person, bytes) else str(person)


def digest_of(text: str, secret: bytes) -> bytes:
    """Return what stands for an address while it is joined; upper case makes no difference."""
    return blake2b(
        text.strip().casefold().encode("utf-8", "surrogatepass"), digest_size=DIGEST, key=secret
    ).digest()


def key_in(path: Path) -> bytes:
    """Return the key in the file; raises InputError where it cannot be a good one."""
    try:
        with path.open("rb") as stream:
            return _checked(stream.read(MOST + 1), str(path))
    except OSError as error:
        code = "missing-file" if isinstance(error, FileNotFoundError) else "unreadable"
        message = f"the key cannot be read: {(error.strerror or str(error)).lower()}"
        remedy = "`--new-key` makes one"
        raise InputError([Problem(Place(str(path)), code, message, remedy)]) from None


def key_in_environment() -> bytes:
    """Return the key in the variable; raises InputError where there is none, or no good one."""
    return _checked(os.environ.get(VARIABLE, "").encode(errors="surrogateescape"), VARIABLE)


def new_key(path: Path) -> None:
    """Write a new key, which nobody else may read; raises InputError where a file stands there."""
    try:
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        message = f"the key cannot be written: {(error.strerror or str(error)).lower()}"
        remedy = "leave `--new-key` out to use the key that is there, or name another file"
        raise InputError([Problem(Place(str(path)), "unwritable", message, remedy)]) from None
    try:
        with os.fdopen(number, "wb") as stream:
            stream.write(secrets.token_hex(LEAST).encode() + b"\n")
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise


def _checked(data: bytes, shown: str) -> bytes:
    key = data.strip()
    if LEAST <= len(key) <= MOST:
        return key
    message = f"a key has {LEAST} to {MOST} bytes, and this one has {len(key)}"
    remedy = f"`--pseudonymise FILE --new-key` makes one; or set {VARIABLE}"
    raise InputError([Problem(Place(shown), "bad-key", message, remedy)])
