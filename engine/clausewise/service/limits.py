"""What a request may take: bytes, time, and room beside the others."""

import ipaddress
from dataclasses import dataclass
from typing import Final

MOST_BODY: Final = 1024 * 1024
MOST_SECONDS: Final = 10.0
MOST_WORKING: Final = 2
"""Requests that are worked on at a time, with those that nobody waits for any more; Python runs the
code of one of them."""

MOST_WAITING: Final = 64
"""Requests that wait for their turn; one more is told to come back later."""

MOST_CONNECTIONS: Final = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one request may take.

    body: bytes. seconds: for each of sending the head, sending the body, the work, and taking the
    answer. hosts: the names that a Host header may say; None where any may be said.
    """

    body: int = MOST_BODY
    seconds: float = MOST_SECONDS
    hosts: frozenset[str] | None = None


def host_of(header: str) -> str:
    """Return the name in a Host header, without its port, in lower case.

    >>> host_of("[::1]:8470"), host_of("LocalHost")
    ('::1', 'localhost')
    """
    name = header.strip().lower()
    if name.startswith("["):
        return name[1:].partition("]")[0]
    return name.partition(":")[0]


def is_loopback(address: str) -> bool:
    """Tell whether the address is one of this machine that no other machine can reach."""
    return ipaddress.ip_address(address.partition("%")[0]).is_loopback


def hosts_of(asked: str, address: str) -> frozenset[str] | None:
    """Return the names by which a service at a loopback address may be called; None elsewhere.

    A page on the web can have its own name lead to 127.0.0.1 (DNS rebinding). Its requests say its
    name, which is none of these.
    """
    if not is_loopback(address):
        return None
    return frozenset({"localhost", "127.0.0.1", "::1", asked.lower(), address})
