"""What each kind of problem that a check finds means, in a sentence."""

from __future__ import annotations

from typing import Final

from store.check import FOUND_BY_SQLITE

_MEANINGS: Final = {
    "content-changed": "rows among these are not what Crossclaim wrote (noted, there)",
    "file-damaged": "the file itself is damaged: crossclaim repair PROJECT NEW",
    "hash-wrong": "a version names another text than it has",
    "history-unreadable": "a step cannot be read, so it cannot be undone",
    "index-wrong": "the index for searching lacked words; it is made anew by itself",
    "length-wrong": "a text is longer or shorter than noted",
    "owner-wrong": "words belong to none or to several tags",
    "quote-wrong": "a quote is not what stands at its place",
    "reference-broken": "a record refers to one that is not there",
    "root-wrong": "a merged entity leads to another than the one it is part of",
    "sides-wrong": "the sides of a link are mixed up",
    "text-changed": "a text is not what came in",
    "text-missing": "an article is without its text",
    "unreadable": "a part of the check came upon what cannot be read",
    "words-missing": "a claim stands on no words",
    "wrong-article": "a tag names another article than the one its words stand in",
}


def meaning_of(code: str) -> str:
    """The kind in words, and whose check found it."""
    finder = finder_of(code)
    return f"{code}: {_MEANINGS.get(code, 'not as it should be')} (found by {finder})"


def finder_of(code: str) -> str:
    """Whose check finds problems of this kind: `SQLite` or `Crossclaim`."""
    return "SQLite" if code in FOUND_BY_SQLITE else "Crossclaim"
