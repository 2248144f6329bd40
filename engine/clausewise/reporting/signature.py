"""results.json.sig: who vouches for a report, as an Ed25519 signature of its results.json.

The file holds the 64 bytes of the signature and nothing else, as OpenSSL writes and reads them.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from clausewise.errors import InputError, Problem
from clausewise.source import Place

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )

LENGTH: Final = 64
"""Bytes of a signature by Ed25519."""

PASSWORD: Final = "CLAUSEWISE_KEY_PASSWORD"
"""The variable with the password of an encrypted key: an argument could be seen by others."""

MOST_KEY: Final = 64 * 1024
"""Bytes of a key's file; ours have fewer than 200."""

NEW_KEY: Final = "make one with `openssl genpkey -algorithm ed25519 -out key.pem`"
PUBLIC_PART: Final = "`openssl pkey -in key.pem -pubout -out public.pem` writes it"


def signature_of(results: Path) -> Path:
    """Return where the signature of a results.json stands."""
    return results.with_name(f"{results.name}.sig")


def signed(results: bytes, key: Path, environment: Mapping[str, str] = os.environ) -> bytes:
    """Return the signature of the bytes; raises InputError where the key cannot be used."""
    return _private(key, environment).sign(results)


def is_signed(results: bytes, signature: bytes, key: Path) -> bool:
    """Return whether the private part of the public key made the signature of these bytes.

    Raises InputError where the key cannot be used.
    """
    public = _public(key)
    from cryptography.exceptions import InvalidSignature

    try:
        public.verify(signature, results)
    except InvalidSignature:
        return False
    return True


def refuse_foreign_signature(path: Path) -> None:
    """Raise InputError where something is there that is no signature."""
    if not os.path.lexists(path) or (path.is_file() and path.stat().st_size == LENGTH):
        return
    message = f"`{path.name}` is in the way: it is no signature of clausewise"
    remedy = "move it; nothing was changed"
    raise InputError([Problem(Place(str(path)), "unwritable", message, remedy)])


def _private(path: Path, environment: Mapping[str, str]) -> "Ed25519PrivateKey":
    _need_library(path)
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    data = _bytes_of(path)
    try:
        key = load_pem_private_key(data, None)
    except TypeError:
        # Encrypted; a password for a key that is not would be an error too.
        password = environment.get(PASSWORD, "")
        if not password:
            remedy = f"put its password into {PASSWORD}"
            raise _refused(path, "key-password", "the key is encrypted", remedy) from None
        try:
            key = load_pem_private_key(data, password.encode(errors="surrogateescape"))
        except (ValueError, UnsupportedAlgorithm):
            message = f"the password in {PASSWORD} does not open the key"
            remedy = "set the variable to the password of this key"
            raise _refused(path, "key-password", message, remedy) from None
    except (ValueError, UnsupportedAlgorithm):
        message = "the file holds no private key in PEM (PKCS #8)"
        raise _refused(path, "wrong-key", message, NEW_KEY) from None
    if not isinstance(key, Ed25519PrivateKey):
        raise _refused(path, "wrong-key", "the key is of another kind than Ed25519", NEW_KEY)
    return key


def _public(path: Path) -> "Ed25519PublicKey":
    _need_library(path)
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        key = load_pem_public_key(_bytes_of(path))
    except (ValueError, UnsupportedAlgorithm):
        message = "the file holds no public key in PEM"
        raise _refused(path, "wrong-key", message, PUBLIC_PART) from None
    if not isinstance(key, Ed25519PublicKey):
        message = "the key is of another kind than Ed25519, by which reports are signed"
        raise _refused(path, "wrong-key", message, "name the public key of who signed")
    return key


def _need_library(path: Path) -> None:
    try:
        import cryptography  # noqa: F401  # its absence is all that is asked
    except ImportError:
        message = "signatures need the library cryptography, which is not installed"
        remedy = "pip install 'clausewise[sign]'"
        raise _refused(path, "missing-extra", message, remedy) from None


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            found = stream.read(MOST_KEY + 1)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        message = f"the key cannot be read: {reason.lower()}"
        raise _refused(path, "unreadable", message, "name the file of a key in PEM") from None
    if len(found) > MOST_KEY:
        message = f"the file is larger than {MOST_KEY // 1024} KiB"
        raise _refused(path, "too-large", message, "name the file of a key in PEM")
    return found


def _refused(path: Path, code: str, message: str, remedy: str) -> InputError:
    return InputError([Problem(Place(str(path)), code, message, remedy)])
