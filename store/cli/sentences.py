"""The sentence for each known error as the command line tells it: what happened and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_SENTENCES: Final[Mapping[str, str]] = {
    "already-exists": "{path} exists already and was not replaced. Choose another name.",
    "already-open": "{path} is open in another window. Close it there first.",
    "bad-date": "“{text}” is not a date. Write 2024-06-12, 2024-06 or 2024.",
    "cannot-write": "{path} cannot be written. Check that you may write there.",
    "damaged": "{path} is damaged and was left as it is. Open a copy or a backup of it.",
    "disk-full": "The disk is full. What was finished before is kept; free some space and repeat.",
    "empty-query": "There is nothing to search for. Give at least one word.",
    "empty-text": "{path} holds no text.",
    "export-failed": "The export to {path} was not completed; what was there before is untouched.",
    "locked": "Another program is writing to the project. Try again in a moment.",
    "no-such-file": "{path} is not there.",
    "no-such-folder": "The folder of {path} is not there. Make it first.",
    "no-such-project": "There is no project {path}. Make one with: crossclaim new {path}",
    "no-such-table": "There is no table “{name}”. Tables are: {tables}.",
    "not-a-project": "{path} is not a Crossclaim project.",
    "not-text": "{path} is not a text file.",
    "newer-version": "{path} was made by a newer Crossclaim, so it can only be read.",
    "nothing-found": "Nothing to import in {path}.",
    "read-only": "{path} can only be read, so nothing was changed.",
    "same-text": "{path} has the same text as {article}, “{name}”.",
    "too-large": "{path} is larger than {limit}.",
    "unknown-encoding": "There is no encoding “{encoding}”. Try utf-8, cp1252 or latin-1.",
    "unreadable": "{path} cannot be read.",
    "unsupported-type": "{path} is of a kind that cannot be imported. Save it as .txt or .md.",
    "wrong-encoding": "{path} is not written in {encoding}.",
}
_IN_GENERAL: Final[Mapping[str, str]] = {
    "path": "The project",
    "limit": "what can be imported",
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
