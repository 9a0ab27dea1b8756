"""The sentence for each known error: what happened, to what, and what to do.

The store names errors by code and parameters; only here they become language.
"""

from __future__ import annotations

from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.plaintext import isolated, one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTEXT = "messages"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself: the name marks it for the collector of translations, here with its type."""
    return text


def sentence_of(code: str, params: Mapping[str, object]) -> str:
    """One translated sentence for a known error; for any other code a general one with it."""
    template = _SENTENCES.get(code)
    if template is None:
        general = QT_TRANSLATE_NOOP("messages", "This did not work ({code}). Nothing was changed.")
        return _translated(general).format(code=one_line(code, 60))
    return _translated(template).format_map(_Words(params))


def codes() -> frozenset[str]:
    """Every code that has a sentence of its own."""
    return frozenset(_SENTENCES)


class _Words(dict[str, str]):
    """Parameters as words for a sentence; what was not told is named in general."""

    def __init__(self, params: Mapping[str, object]):
        super().__init__({name: _word_of(value) for name, value in params.items()})

    def __missing__(self, name: str) -> str:
        return _translated(_IN_GENERAL.get(name, _IN_GENERAL["name"]))


def _word_of(value: object) -> str:
    if isinstance(value, PurePath):
        return isolated(one_line(str(value), 160))
    return isolated(one_line(str(value), 120))


def _translated(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


_IN_GENERAL: Mapping[str, str] = MappingProxyType(
    {
        "path": QT_TRANSLATE_NOOP("messages", "The file"),
        "name": QT_TRANSLATE_NOOP("messages", "this"),
        "version": QT_TRANSLATE_NOOP("messages", "newer"),
        "holder": QT_TRANSLATE_NOOP("messages", "another window"),
        "limit": QT_TRANSLATE_NOOP("messages", "the limit"),
        "text": QT_TRANSLATE_NOOP("messages", "This"),
        "label": QT_TRANSLATE_NOOP("messages", "This"),
        "encoding": QT_TRANSLATE_NOOP("messages", "of this name"),
    }
)

_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "not-a-project": QT_TRANSLATE_NOOP(
            "messages",
            "{path} is not a Crossclaim project. Nothing was changed in it: choose a file that "
            "ends in .crossclaim, or import it as an article.",
        ),
        "damaged": QT_TRANSLATE_NOOP(
            "messages",
            "{path} is damaged and was left as it is. Repair it into a new file, or restore a "
            "backup.",
        ),
        "foreign-schema": QT_TRANSLATE_NOOP(
            "messages",
            "{path} holds something that no Crossclaim wrote ({name}): it is damaged, or was made "
            "to do harm. It was not opened and not changed. Repair it into a new file, or ask its "
            "sender for an export.",
        ),
        "foreign-journal": QT_TRANSLATE_NOOP(
            "messages",
            "Beside {path} lies {name}, which no Crossclaim wrote. Nothing was opened or changed: "
            "move {name} away and try again.",
        ),
        "nothing-to-salvage": QT_TRANSLATE_NOOP(
            "messages",
            "Nothing of a project could be read in the damaged file, so {path} was not made. Bring "
            "back a backup instead.",
        ),
        "newer-version": QT_TRANSLATE_NOOP(
            "messages",
            "{path} was made by a newer Crossclaim (version {version}). Update Crossclaim to "
            "open it.",
        ),
        "already-open": QT_TRANSLATE_NOOP(
            "messages",
            "{path} is already open in {holder}. Take part: both write, and each sees within a "
            "second what the other does. Or only look, without changing anything.",
        ),
        "read-only": QT_TRANSLATE_NOOP(
            "messages",
            "{path} cannot be changed: the place is read-only. Save a copy elsewhere to work on.",
        ),
        "query-unclosed-quote": QT_TRANSLATE_NOOP(
            "messages",
            "A quotation mark is opened and not closed. Add the second one.",
        ),
        "query-unclosed-bracket": QT_TRANSLATE_NOOP(
            "messages",
            "A bracket is opened and not closed. Add the second one.",
        ),
        "query-stray-bracket": QT_TRANSLATE_NOOP(
            "messages",
            "A bracket is closed that was not opened. Take it away or open it before.",
        ),
        "query-stray-operator": QT_TRANSLATE_NOOP(
            "messages",
            "AND, OR, NOT and NEAR stand between words. Put a word on both sides.",
        ),
        "query-only-not": QT_TRANSLATE_NOOP(
            "messages",
            "Say also what is to be found: a word before NOT.",
        ),
        "query-near-needs-words": QT_TRANSLATE_NOOP(
            "messages",
            "NEAR stands between words or names, not between brackets.",
        ),
        "query-no-words": QT_TRANSLATE_NOOP(
            "messages",
            "There is no word in it that could be found.",
        ),
        "query-too-long": QT_TRANSLATE_NOOP(
            "messages",
            "The query is longer than {at} characters. Ask for less at once.",
        ),
        "query-bad-pattern": QT_TRANSLATE_NOOP(
            "messages",
            "The regular expression cannot be read at character {at}. Check the signs there.",
        ),
        "slow-pattern": QT_TRANSLATE_NOOP(
            "messages",
            "The regular expression {text} takes too long. Make it simpler.",
        ),
        "no-such-name": QT_TRANSLATE_NOOP(
            "messages",
            "There is no entity “{name}” in this project.",
        ),
        "no-index": QT_TRANSLATE_NOOP(
            "messages",
            "The index for searching cannot be kept at {path}. Searching works, only slower.",
        ),
        "disk-full": QT_TRANSLATE_NOOP(
            "messages",
            "The disk is full, so the last step was not saved; everything before it is safe. Free "
            "some space and do it again.",
        ),
        "cannot-write": QT_TRANSLATE_NOOP(
            "messages",
            "{path} could not be written. Check that you may write there, or choose another place.",
        ),
        "no-such-file": QT_TRANSLATE_NOOP(
            "messages",
            "{path} is not there any more. Check whether it was moved or its drive is connected.",
        ),
        "already-exists": QT_TRANSLATE_NOOP(
            "messages", "{path} already exists and was not replaced. Choose another name."
        ),
        "changed-elsewhere": QT_TRANSLATE_NOOP(
            "messages",
            "Somebody changed this in another window meanwhile, so nothing was written over it. "
            "Look at what is there now, then change it again.",
        ),
        "locked": QT_TRANSLATE_NOOP(
            "messages",
            "Another program is writing to the project just now, so this step was not saved. Try "
            "again in a moment.",
        ),
        "conflict-on-undo": QT_TRANSLATE_NOOP(
            "messages",
            "This step cannot be undone or redone, because {name} was changed since. Undo the "
            "later change first.",
        ),
        "set-aside": QT_TRANSLATE_NOOP(
            "messages",
            "This step cannot be undone or redone, because what it concerned was changed since. It "
            "was set aside: go on with the step before it.",
        ),
        "nothing-to-undo": QT_TRANSLATE_NOOP(
            "messages", "There is nothing to undo: this is how the project began."
        ),
        "nothing-to-redo": QT_TRANSLATE_NOOP(
            "messages", "There is nothing to redo: the last step is already in place."
        ),
        "empty-text": QT_TRANSLATE_NOOP(
            "messages",
            "{path} contains no text and was not imported. If it is a scan, paste its text.",
        ),
        "not-text": QT_TRANSLATE_NOOP(
            "messages",
            "{path} is not a text file and was not imported. Save it as text first, or paste its "
            "text.",
        ),
        "too-large": QT_TRANSLATE_NOOP(
            "messages", "{path} is larger than {limit} and was not imported. Split it into parts."
        ),
        "too-much-text": QT_TRANSLATE_NOOP(
            "messages",
            "{path} holds too much text for one article and was not imported. Split it into parts.",
        ),
        "too-deep": QT_TRANSLATE_NOOP(
            "messages",
            "The parts of {path} lie too deep within each other, so it was not imported. Paste its "
            "text instead.",
        ),
        "too-much-memory": QT_TRANSLATE_NOOP(
            "messages",
            "Reading {path} takes too much memory, so it was not imported. Paste its text instead.",
        ),
        "took-too-long": QT_TRANSLATE_NOOP(
            "messages",
            "Reading {path} takes too long, so it was not imported. Paste its text instead.",
        ),
        "archive-too-large": QT_TRANSLATE_NOOP(
            "messages",
            "{path} unpacks to far more than it seems to hold and was not imported. Paste its text "
            "instead.",
        ),
        "cannot-parse": QT_TRANSLATE_NOOP(
            "messages",
            "{path} is damaged, or not what its name says, and was not imported. Paste its text "
            "instead.",
        ),
        "no-worker": QT_TRANSLATE_NOOP(
            "messages",
            "No file can be read just now, because its reader cannot be started. Close some "
            "programs and try again.",
        ),
        "unreadable": QT_TRANSLATE_NOOP(
            "messages",
            "{path} could not be read. Check that you may open it and that it is complete.",
        ),
        "unsupported-type": QT_TRANSLATE_NOOP(
            "messages",
            "{path} is of a kind that cannot be imported yet. Save it as .txt or .md, or paste its "
            "text.",
        ),
        "same-text": QT_TRANSLATE_NOOP(
            "messages",
            "{path} has the same text as “{name}” and was not imported again. Open that article "
            "instead.",
        ),
        "bad-date": QT_TRANSLATE_NOOP(
            "messages",
            "{text} is not a date that can be kept. Write it as 2024-06-12, 2024-06 or 2024, or as "
            "a span like 2024-06/2024-08.",
        ),
        "already-merged": QT_TRANSLATE_NOOP(
            "messages", "{name} is merged into that entity already. Un-merge it to change that."
        ),
        "bad-option": QT_TRANSLATE_NOOP(
            "messages", "There is no “{text}” among the {name}. Choose one of the list."
        ),
        "empty-name": QT_TRANSLATE_NOOP(
            "messages", "A name needs at least one letter, so nothing was changed. Write a name."
        ),
        "empty-query": QT_TRANSLATE_NOOP(
            "messages", "There is nothing to search for. Write at least one word."
        ),
        "in-use": QT_TRANSLATE_NOOP(
            "messages",
            "“{label}” is in use and was not removed. Give those records another value first.",
        ),
        "not-a-file": QT_TRANSLATE_NOOP(
            "messages", "{path} is neither a file nor a folder and was left out."
        ),
        "unknown-encoding": QT_TRANSLATE_NOOP(
            "messages", "There is no encoding “{encoding}”. Choose another one from the list."
        ),
        "unknown-format": QT_TRANSLATE_NOOP(
            "messages", "There is no format “{name}”. Choose another one from the list."
        ),
        "needs-two-claims": QT_TRANSLATE_NOOP(
            "messages",
            "A link needs two different claims. Go to the other claim and link from there.",
        ),
        "already-linked": QT_TRANSLATE_NOOP(
            "messages",
            "These two claims are already linked in this way. Open the link to change it.",
        ),
        "no-such-record": QT_TRANSLATE_NOOP(
            "messages", "{name} does not exist any more. Undo its deletion if you need it."
        ),
        "bad-span": QT_TRANSLATE_NOOP(
            "messages", "This selection does not lie inside the article. Select the words again."
        ),
        "text-changed": QT_TRANSLATE_NOOP(
            "messages",
            "The article's text is another one than before, so nothing was tagged. Open the "
            "article again and select the words once more.",
        ),
        "cancelled": QT_TRANSLATE_NOOP(
            "messages", "Stopped as you asked. What was finished before is kept."
        ),
        "no-room-for-backup": QT_TRANSLATE_NOOP(
            "messages",
            "There is no room for a backup just now. Your work goes on and is saved; free some "
            "space on the disk of {path}.",
        ),
        "backup-failed": QT_TRANSLATE_NOOP(
            "messages",
            "No backup could be made in {path}. Your work goes on and is saved; check that you "
            "may write there.",
        ),
        "no-backup": QT_TRANSLATE_NOOP(
            "messages", "There is no backup of {path} yet. One is made when something changed."
        ),
        "print-failed": QT_TRANSLATE_NOOP(
            "messages", "The printer did not take the pages. Look at it, or save a PDF instead."
        ),
        "export-failed": QT_TRANSLATE_NOOP(
            "messages",
            "The export to {path} was not completed, and files that were there before are as they "
            "were. Check the free space, or choose another place.",
        ),
    }
)
