"""The sentence for each known error as the command line tells it: what happened and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_SENTENCES: Final[Mapping[str, str]] = {
    "already-exists": "{path} exists already and was not replaced. Choose another name.",
    "already-open": "{path} is open in another window. Close it there first.",
    "backup-failed": "The backup could not be made at {path}. The project is untouched.",
    "bad-option": "There is no “{text}” among the {name}.",
    "bad-date": "{path}: “{text}” is not a date. Write 2024-06-12, 2024-06 or 2024.",
    "cannot-write": "{path} cannot be written. Check that you may write there.",
    "damaged": (
        "{path} is damaged and was left as it is. Bring back a backup (crossclaim restore), or "
        "make a new project of what can be read (crossclaim repair)."
    ),
    "nothing-to-salvage": "Nothing of a project could be read, so {path} was not made.",
    "foreign-journal": (
        "Beside {path} lies {name}, which no Crossclaim wrote. Nothing was opened or changed: move "
        "{name} away and try again."
    ),
    "foreign-schema": (
        "{path} holds something that no Crossclaim wrote ({detail}): it is damaged, or was made to "
        "do harm. It was not opened and not changed. Open a backup of it, or ask for an export."
    ),
    "disk-full": "The disk is full. What was finished before is kept; free some space and repeat.",
    "empty-query": "There is nothing to search for. Give at least one word.",
    "empty-text": "{path} holds no text.",
    "export-failed": "The export to {path} was not completed; what was there before is untouched.",
    "archive-too-large": "{path} unpacks to far more than it seems to hold.",
    "cannot-parse": "{path} is damaged, or not what its name says.",
    "no-worker": "No file can be read: its reader cannot be started. Close some programs.",
    "too-deep": "The parts of {path} lie too deep within each other.",
    "too-much-memory": "Reading {path} takes too much memory.",
    "too-much-text": "{path} holds too much text for one article. Split it into parts.",
    "took-too-long": "Reading {path} takes too long.",
    "too-large": "{path} is too large to be an article. Split it into parts.",
    "locked": "Another program is writing to the project. Try again in a moment.",
    "no-backup": "There is no backup of {path}.",
    "no-room-for-backup": "There is no room for a backup at {path}. The project is untouched.",
    "no-such-record": "There is no {table}-{key} in this project.",
    "no-such-file": "{path} is not there.",
    "no-such-project": "There is no project {path}. Make one with: crossclaim new {path}",
    "not-a-project": "{path} is not a Crossclaim project.",
    "not-a-file": "{path} is neither a file nor a folder.",
    "not-text": "{path} is not a text file.",
    "newer-version": "{path} was made by a newer Crossclaim, so it can only be read.",
    "query-unclosed-quote": "A quotation mark is opened and not closed. Add the second one.",
    "query-unclosed-bracket": "A bracket is opened and not closed. Add the second one.",
    "query-stray-bracket": (
        "A bracket is closed that was not opened. Take it away or open it before."
    ),
    "query-stray-operator": "AND, OR, NOT and NEAR stand between words. Put a word on both sides.",
    "query-only-not": "Say also what is to be found: a word before NOT.",
    "query-near-needs-words": "NEAR stands between words or names, not between brackets.",
    "query-no-words": "There is no word in it that could be found.",
    "query-too-long": "The query is longer than {at} characters. Ask for less at once.",
    "query-bad-pattern": (
        "The regular expression cannot be read at character {at}. Check brackets and signs there."
    ),
    "slow-pattern": "The regular expression {text} takes too long. Make it simpler.",
    "no-such-name": "There is no entity “{name}” in this project.",
    "no-index": (
        "The index for searching cannot be kept at {path}. Searching works without it, only slower."
    ),
    "read-only": "{path} can only be read, so nothing was changed.",
    "same-text": "{path} has the same text as {article}, “{name}”.",
    "unknown-encoding": "There is no encoding “{encoding}”. Try utf-8, cp1252 or latin-1.",
    "unreadable": "{path} cannot be read.",
    "unsupported-type": "{path} is of a kind that cannot be imported. Save it as .txt or .md.",
}
_IN_GENERAL: Final[Mapping[str, str]] = {
    "path": "The project",
}


class _Words(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return _IN_GENERAL.get(name, "this")


def sentence_of(code: str, params: Mapping[str, object]) -> str:
    """One sentence for a known error; for a code without one the code with what is known of it."""
    template = _SENTENCES.get(code)
    if template is None:
        known = ", ".join(f"{name} {value}" for name, value in params.items())
        return f"This did not work ({code}{': ' if known else ''}{known})."
    return template.format_map(_Words({name: str(value) for name, value in params.items()}))
