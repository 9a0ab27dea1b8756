"""What goes to a terminal: strangers' words without control characters, JSON, errors on stderr."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from io import TextIOWrapper
from typing import Final

from store.text.hidden import made_visible

_BREAKS: Final = re.compile("[\t\n\r\v\f\x85\u2028\u2029]+")
# C0 and C1 can drive a terminal; bidi controls can make a line read as another.
_CONTROLS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def clean(text: object) -> str:
    """The text on one line; control characters become U+FFFD."""
    return made_visible(_CONTROLS.sub("\ufffd", _BREAKS.sub(" ", str(text))))


def say(line: str) -> None:
    """One line for a person."""
    print(clean(line))


def complain(sentence: str) -> None:
    """One sentence on stderr."""
    print(f"crossclaim: {clean(sentence)}", file=sys.stderr)


def write_json(record: Mapping[str, object]) -> None:
    """One object on one line."""
    is_utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    print(json.dumps(record, ensure_ascii=not is_utf8))


def make_streams_safe() -> None:
    """From now on a character that the terminal's encoding lacks is escaped instead of raising."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
