"""Addresses of links taken apart, so that a person can see where one leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlsplit, urlunsplit

from store.text.hidden import made_visible, without_hidden

_SCHEMES: Final = frozenset({"http", "https", "mailto"})
_KEPT: Final = "%/:?#[]@!$&'*+,;=-._~()"


@dataclass(frozen=True, slots=True)
class Address:
    """`shown` is for eyes and `encoded` for programs: ASCII, hosts as xn--…; `decoded_host` is how
    such a host shows itself, empty for plain ones; `user` stands before an @.
    """

    shown: str
    encoded: str
    host: str
    decoded_host: str
    user: str
    may_be_opened: bool


def address_of(text: str) -> Address:
    """The parts of an address; only http, https and mailto may be opened."""
    bare = without_hidden(text).strip()
    try:
        parts = urlsplit(bare)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return Address(made_visible(text), quote(bare, safe=_KEPT), "", "", "", False)
    ascii_host = _ascii(host)
    user = parts.netloc.rpartition("@")[0]
    netloc = ascii_host if ":" not in ascii_host else f"[{ascii_host}]"
    netloc = f"{quote(user, safe=':%')}@{netloc}" if user else netloc
    netloc = f"{netloc}:{port}" if port else netloc
    whole = urlunsplit((parts.scheme, netloc, parts.path, parts.query, parts.fragment))
    encoded = quote(whole, safe=_KEPT)
    is_there = bool(ascii_host) if parts.scheme != "mailto" else "@" in parts.path
    decoded = _decoded(ascii_host)
    return Address(
        shown=made_visible(text.strip()) if text.strip() != encoded else encoded,
        encoded=encoded,
        host=ascii_host,
        decoded_host=decoded if decoded != ascii_host else "",
        user=made_visible(user),
        may_be_opened=parts.scheme in _SCHEMES and is_there,
    )


def _ascii(host: str) -> str:
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def _decoded(host: str) -> str:
    if "xn--" not in host:
        return host
    try:
        return made_visible(host.encode("ascii").decode("idna"))
    except UnicodeError:
        return host
