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
from store.rows import ClaimRow, NoteRow, RelationRow, is_unsure, joined_quote, placed
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
    is_unsure: bool = False
    """Whether an update left the place of one of them in doubt."""


def entity_card(line: EntityLine) -> Card:
    """Name, kind with its colour, how often."""
    picture = dot(line.colour) if line.colour else icon("question", "muted_ink")
    doubt = doubt_badges(is_lost=line.is_lost, is_unsure=line.is_unsure)
    badges = (*doubt, Badge(number(len(line.mentions))))
    return Card(isolated(one_line(line.name)), line.kind, badges, picture=picture)


def entity_words(line: EntityLine) -> str:
    """The same for a screen reader."""
    words = plural("Entity {name}, {kind}, %Ln mention(s)", len(line.mentions))
    said = words.format(name=one_line(line.name), kind=line.kind)
    return listed((said, *doubt_words(is_lost=line.is_lost, is_unsure=line.is_unsure)))


def claim_card(claim: ClaimRow) -> Card:
    """The words, who says them, flag and number of contradictions."""
    badges = doubt_badges(is_lost=claim.is_lost, is_unsure=is_unsure(claim.spans))
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
    parts += doubt_words(is_lost=claim.is_lost, is_unsure=is_unsure(claim.spans))
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
    said = words.format(
        status=word("status", link.status),
        a=speaker_of(link.a),
        first=one_line(link.a.words),
        b=speaker_of(link.b),
        second=one_line(link.b.words),
    )
    return listed((said, *doubt_of_link(link)))


def doubt_of_link(link: RelationRow) -> list[str]:
    """What an update left in doubt on either side, for a screen reader."""
    sides = (link.a, link.b)
    return doubt_words(
        is_lost=any(side.is_lost for side in sides),
        is_unsure=any(is_unsure(side.spans) for side in sides),
    )


def note_card(note: NoteRow) -> Card:
    """The text, and on what it is."""
    badges = doubt_badges(is_lost=_is_lost(note), is_unsure=is_unsure(note.spans))
    if note.flag:
        badges.append(Badge("", "bare", "flag"))
    text = one_line(note.text) or translate("tagrows", "Empty note")
    return Card(isolated(text), _target(note), badges, picture=icon("note", "note"))


def note_words(note: NoteRow) -> str:
    """The same for a screen reader."""
    words = translate("tagrows", "Note on {target}: {text}")
    said = words.format(target=_target(note), text=one_line(note.text))
    doubt = doubt_words(is_lost=_is_lost(note), is_unsure=is_unsure(note.spans))
    flagged = translate("tagrows", "flagged") if note.flag else ""
    return listed(part for part in (said, *doubt, flagged) if part)


def _is_lost(note: NoteRow) -> bool:
    return any(span.is_lost for span in placed(note.spans)[:1])


def doubt_badges(*, is_lost: bool, is_unsure: bool) -> list[Badge]:
    """What an update did to the place of a tag."""
    if is_lost:
        return [Badge(translate("tagrows", "lost"), "warning")]
    return [Badge(translate("tagrows", "unsure"), "warning")] if is_unsure else []


def doubt_words(*, is_lost: bool, is_unsure: bool) -> list[str]:
    """The same for a screen reader."""
    if is_lost:
        return [translate("tagrows", "its words are gone from the text")]
    return [translate("tagrows", "its place is unsure")] if is_unsure else []


def _target(note: NoteRow) -> str:
    if note.spans:
        return quoted(isolated(one_line(joined_quote(note.spans), 120)))
    table = "claim_relation" if note.owner == "relation" else note.owner
    return titled(public_id(table, note.owner_key))
