"""Rows of the lists of one article's tags: how each looks, and how it is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.claimtext import speaker_of
from gui.counting import number, plural
from gui.desks.linkwords import status_icon
from gui.icons import dot, icon
from gui.labels import word
from gui.panels.phrases import titled
from gui.plaintext import isolated, one_line
from gui.widgets.cards import Badge, Card
from gui.wording import listed, quoted
from store.rows import ClaimRow, NoteRow, RelationRow, joined_quote, placed
from store.types import ClaimId, public_id

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class EntityLine:
    """An entity as an article names it; `mentions` in text order. Key < 0: not resolved."""

    key: int
    name: str
    kind: str
    colour: str | None
    mentions: tuple[int, ...]
    is_lost: bool = False
    """Whether an update of the article took the words of all of them away."""


def entity_card(line: EntityLine) -> Card:
    """Name, kind with its colour, how often."""
    picture = dot(line.colour) if line.colour else icon("question", "muted_ink")
    badges = (*_lost_badge(is_lost=line.is_lost), Badge(number(len(line.mentions))))
    return Card(isolated(one_line(line.name)), line.kind, badges, picture=picture)


def entity_words(line: EntityLine) -> str:
    """The same for a screen reader."""
    words = plural("Entity {name}, {kind}, %Ln mention(s)", len(line.mentions))
    said = words.format(name=one_line(line.name), kind=line.kind)
    return listed((said, _lost_words())) if line.is_lost else said


def claim_card(claim: ClaimRow) -> Card:
    """The words, who says them, flag and number of contradictions."""
    badges = _lost_badge(is_lost=claim.is_lost)
    if claim.flag:
        badges.append(Badge("", "bare", "flag"))
    if claim.contradictions:
        badges.append(Badge(number(claim.contradictions), "danger", "arrows-left-right"))
    about = " · ".join(part for part in (speaker_of(claim), claim.topic) if part)
    picture = icon("quotes", "claim_line")
    return Card(isolated(one_line(claim.words)), about, badges, picture=picture)


def claim_words(claim: ClaimRow, against: Sequence[str] = ()) -> str:
    """The same for a screen reader; `against` are the speakers who contradict it."""
    said = translate("tagrows", "Claim by {speaker}: {words}")
    parts = [said.format(speaker=speaker_of(claim), words=one_line(claim.words))]
    if against:
        speakers = listed(dict.fromkeys(against))
        parts.append(translate("tagrows", "contradicted by {speakers}").format(speakers=speakers))
    elif claim.contradictions:
        parts.append(plural("%Ln contradiction(s)", claim.contradictions))
    if claim.is_lost:
        parts.append(_lost_words())
    if claim.flag:
        parts.append(translate("tagrows", "flagged"))
    return listed(parts)


def relation_card(link: RelationRow, here: ClaimId) -> Card:
    """This article's side above, the other one below, the status as picture."""
    mine = link.b if here == link.b.id else link.a
    other = link.other(mine.id)
    against = translate("tagrows", "Against {speaker}: {words}")
    subtitle = against.format(speaker=speaker_of(other), words=isolated(one_line(other.words)))
    return Card(isolated(one_line(mine.words)), subtitle, picture=status_icon(link.status))


def relation_words(link: RelationRow) -> str:
    """The same for a screen reader."""
    words = translate("tagrows", "Contradiction, {status}: {a} says {first}; {b} says {second}")
    return words.format(
        status=word("status", link.status),
        a=speaker_of(link.a),
        first=one_line(link.a.words),
        b=speaker_of(link.b),
        second=one_line(link.b.words),
    )


def note_card(note: NoteRow) -> Card:
    """The text, and on what it is."""
    badges = _lost_badge(is_lost=_is_lost(note))
    if note.flag:
        badges.append(Badge("", "bare", "flag"))
    text = one_line(note.text) or translate("tagrows", "Empty note")
    return Card(isolated(text), _target(note), badges, picture=icon("note", "note"))


def note_words(note: NoteRow) -> str:
    """The same for a screen reader."""
    words = translate("tagrows", "Note on {target}: {text}")
    said = words.format(target=_target(note), text=one_line(note.text))
    lost = _lost_words() if _is_lost(note) else ""
    flagged = translate("tagrows", "flagged") if note.flag else ""
    return listed(part for part in (said, lost, flagged) if part)


def _is_lost(note: NoteRow) -> bool:
    return any(span.is_lost for span in placed(note.spans)[:1])


def _lost_badge(*, is_lost: bool) -> list[Badge]:
    return [Badge(translate("tagrows", "lost"), "warning")] if is_lost else []


def _lost_words() -> str:
    return translate("tagrows", "its words are gone from the text")


def _target(note: NoteRow) -> str:
    if note.spans:
        return quoted(isolated(one_line(joined_quote(note.spans), 120)))
    table = "claim_relation" if note.owner == "relation" else note.owner
    return titled(public_id(table, note.owner_key))
