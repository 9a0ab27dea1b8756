"""What the check and the repair of a project say: a heading and a sentence for each kind."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from store.check import FOUND_BY_SQLITE


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself, marked for translation."""
    return text


_N = QT_TRANSLATE_NOOP

_TITLES: Final = {
    "file-damaged": _N("check", "The file is damaged"),
    "unreadable": _N("check", "Parts that cannot be read"),
    "reference-broken": _N("check", "Records that refer to nothing"),
    "text-missing": _N("check", "Articles without their text"),
    "text-changed": _N("check", "Texts that are not what came in"),
    "content-changed": _N("check", "Records changed behind Crossclaim’s back"),
    "quote-wrong": _N("check", "Quotes that are not at their place"),
    "wrong-article": _N("check", "Tags that name another article than theirs"),
    "words-missing": _N("check", "Claims without words"),
    "owner-wrong": _N("check", "Words that belong to none or to several"),
    "length-wrong": _N("check", "Texts of another length than noted"),
    "hash-wrong": _N("check", "Versions that name another text"),
    "sides-wrong": _N("check", "Links with their sides mixed up"),
    "root-wrong": _N("check", "Merged entities that lead astray"),
    "history-unreadable": _N("check", "Steps of the history that cannot be read"),
    "index-wrong": _N("check", "Words that the search would have missed"),
    "salvaged": _N("check", "Made anew of what could be read"),
    "rows-unread": _N("check", "Places where nothing could be read"),
    "rows-lost": _N("check", "Records read that belong to nothing any more"),
    "articles-made": _N("check", "Articles whose own record is lost, but not their text"),
    "row-dropped": _N("check", "Records that could not be kept"),
    "text-accepted": _N("check", "Texts taken as they are"),
    "content-accepted": _N("check", "Changed records taken as they are"),
    "text-mended": _N("check", "Texts brought back from the quotes in them"),
    "quote-unsure": _N("check", "Quotes to look at"),
    "quote-moved": _N("check", "Quotes put where their words stand"),
    "reference-emptied": _N("check", "References that led nowhere, let go"),
    "article-mended": _N("check", "Articles and tags that agree again"),
    "merge-mended": _N("check", "Merges that agree again"),
    "history-lost": _N("check", "Steps that cannot be undone any more"),
}
"""The worst first."""
_ADVICE: Final = {
    "file-damaged": _N("check", "Repair it into a new file, or bring back a backup."),
    "unreadable": _N("check", "Repair reads what can be read; a backup may have the rest."),
    "reference-broken": _N("check", "Repair lets go of what is not there any more."),
    "text-missing": _N("check", "A backup may have it."),
    "text-changed": _N("check", "Compare with a backup. Repair mends what the quotes tell."),
    "content-changed": _N(
        "check", "Another program wrote here, or the disk is failing. Compare with a backup."
    ),
    "quote-wrong": _N("check", "Go there and move the edges, or let the repair find the words."),
    "wrong-article": _N("check", "Repair names the article in which the words stand."),
    "words-missing": _N("check", "Select the words that say it, or delete the claim."),
    "owner-wrong": _N("check", "Repair it into a new file."),
    "length-wrong": _N("check", "Repair it into a new file."),
    "hash-wrong": _N("check", "Repair it into a new file."),
    "sides-wrong": _N("check", "Repair it into a new file."),
    "root-wrong": _N("check", "Repair follows the merges anew."),
    "history-unreadable": _N("check", "These steps cannot be undone; all else is there."),
    "index-wrong": _N("check", "Nothing is lost: the index for searching is being made anew."),
    "salvaged": _N("check", "Earlier steps cannot be undone in the new file."),
    "rows-unread": _N("check", "A backup may have what stood there."),
    "rows-lost": _N("check", "A backup may have what they belong to."),
    "articles-made": _N("check", "They are called by their first line: give them their title."),
    "row-dropped": _N("check", "What they said stands here; save the report to keep it."),
    "text-accepted": _N("check", "They differ from what came in: compare with the original."),
    "content-accepted": _N("check", "Nobody knows what they were: compare with a backup."),
    "text-mended": _N("check", "They are again what came in."),
    "quote-unsure": _N("check", "Go through them in the new file: F8 leads from one to the next."),
    "quote-moved": _N("check", "The same words, at the one place where they stand."),
    "reference-emptied": _N("check", "Choose them anew where you know them."),
    "article-mended": _N("check", "Nothing is left to do."),
    "merge-mended": _N("check", "Nothing is left to do."),
    "history-lost": _N("check", "All else is there."),
}
_PARTS: Final = {
    "copy": _N("check", "Making a copy to look at …"),
    "file": _N("check", "The file …"),
    "references": _N("check", "References …"),
    "texts": _N("check", "Texts …"),
    "spans": _N("check", "Quotes …"),
    "relations": _N("check", "Links …"),
    "merges": _N("check", "Merges …"),
    "history": _N("check", "History …"),
    "digests": _N("check", "All records …"),
    "index": _N("check", "The index for searching …"),
    "mend": _N("check", "Mending …"),
    "pages": _N("check", "Reading what can be read …"),
    "rows": _N("check", "Putting records together …"),
}


def title_of(code: str) -> str:
    """The heading of a kind of problems or mends."""
    title = _TITLES.get(code)
    return code if title is None else QCoreApplication.translate("check", title)


def advice_of(code: str) -> str:
    """What one does about it, in a sentence."""
    advice = _ADVICE.get(code)
    return "" if advice is None else QCoreApplication.translate("check", advice)


def detail_words(code: str, detail: str) -> str:
    """What was found, in words where the check tells numbers."""
    first, _, second = detail.partition(", ")
    if code in ("content-changed", "length-wrong"):
        words = QCoreApplication.translate("check", "{kept} noted, {there} there")
        return words.format(kept=first, there=second)
    if code in ("salvaged", "rows-lost"):
        words = QCoreApplication.translate("check", "{kept} kept, {lost} lost")
        return words.format(kept=first, lost=second)
    return detail


def part_words(name: str) -> str:
    """What the job looks at now."""
    words = _PARTS.get(name)
    return "" if words is None else QCoreApplication.translate("check", words)


def rank_of(code: str) -> int:
    """The place of a kind in the list: the worst first."""
    known = list(_TITLES)
    return known.index(code) if code in known else len(known)


def finder_of(code: str) -> str:
    """Whose check found it, as a word."""
    if code in FOUND_BY_SQLITE:
        return QCoreApplication.translate("check", "found by SQLite")
    return QCoreApplication.translate("check", "found by Crossclaim")
