"""The list of all links: its columns, filters and questions to the store."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gui.claimtext import days_words, origin_of
from gui.counting import number, plural
from gui.desks.filterbar import Filter, Wanted
from gui.desks.filteredlist import ListSpec
from gui.desks.linkwords import (
    kind_word,
    short_place_word,
    status_icon,
    strength_word,
)
from gui.labels import label_of, word
from gui.panels.tagrows import doubt_words
from gui.widgets.combobox import Choice
from gui.widgets.rowtable import Align, Column
from gui.wording import listed
from gui.workspace import Workspace
from store import queries
from store.codes import RELATION_STATUSES, RELATIONS, STRENGTHS
from store.rows import ClaimRow, RelationRow, is_unsure

_ACROSS = {"across": True, "within": False}
_BESIDE = frozenset({"claim", "span", "article", "source", "entity", "term", "claim_about", "zone"})


def link_list(workspace: Workspace) -> ListSpec[RelationRow]:
    """What the list shows and how it asks for it."""

    def rows_of(ids: Sequence[int]) -> list[RelationRow | None]:
        found = {int(row.id): row for row in workspace.project.read(queries.relation_rows, ids)}
        return [found.get(key) for key in ids]

    def ids_of(wanted: Wanted) -> Sequence[int]:
        place = wanted.codes["place"]
        return workspace.project.read(
            queries.relation_ids,
            wanted.words,
            relation=wanted.codes["relation"],
            status=wanted.codes["status"],
            kind=wanted.codes["kind"],
            strength=wanted.codes["strength"],
            across=None if place is None else _ACROSS[place],
            zones=workspace.zone_filter.kinds(),
            sort=wanted.sort,
            descending=wanted.descending,
        )

    def left_out(_wanted: Wanted) -> str:
        many = workspace.zone_filter.left_out.contradictions
        return plural("%Ln contradiction(s) not listed", many) if many else ""

    return ListSpec(
        name=_tr("Contradictions"),
        placeholder=_tr("Find in words, speakers, articles, why"),
        columns=_columns(workspace),
        filters=_filters(workspace),
        ids=ids_of,
        rows=rows_of,
        table="claim_relation",
        beside=_BESIDE,
        sort=("added", True),
        two_lines={"article": lambda row: _lines(row.a), "b": lambda row: _lines(row.b)},
        spare=("strength", "place", "days", "kind"),
        left_out=left_out,
    )


def _lines(claim: ClaimRow) -> tuple[str, str]:
    return claim.words, origin_of(claim)


def side_words(claim: ClaimRow) -> str:
    """One side as a screen reader says it, with what an update left in doubt."""
    doubt = doubt_words(is_lost=claim.is_lost, is_unsure=is_unsure(claim.spans))
    return listed((" – ".join(_lines(claim)), *doubt))


def _columns(workspace: Workspace) -> list[Column[RelationRow]]:
    def kind(row: RelationRow) -> str:
        return kind_word(row, workspace.terms("contradiction_kind"))

    return [
        Column("status", _tr("Status"), _status, 116, icon=lambda row: status_icon(row.status)),
        Column("kind", _tr("Kind"), kind, 150, tooltip=kind),
        Column("strength", _tr("Strength"), _strength, 84, tooltip=_strength_long),
        Column("article", _tr("Side A"), lambda row: side_words(row.a), 0),
        Column("b", _tr("Side B"), lambda row: side_words(row.b), 0, sortable=False),
        Column("days", _tr("Days"), _days, 62, tooltip=_days_long, align=Align.END),
        Column("place", _tr("Articles"), short_place_word, 78, sortable=False),
    ]


def _filters(workspace: Workspace) -> list[Filter]:
    def kinds() -> list[Choice]:
        terms = workspace.terms("contradiction_kind")
        return [Choice(term.code, label_of(term), term.colour) for term in terms]

    return [
        Filter("status", _tr("Status"), _statuses, _tr("Any status")),
        Filter("kind", _tr("Kind"), kinds, _tr("Any kind")),
        Filter("strength", _tr("Strength"), _strengths, _tr("Any strength")),
        Filter("place", _tr("Across or within articles"), _places, _tr("Any articles")),
        Filter(
            "relation", _tr("Links"), _relations, _tr("All links"), "contradicts", is_scope=True
        ),
    ]


def _status(row: RelationRow) -> str:
    return word("status", row.status)


def _strength(row: RelationRow) -> str:
    return strength_word(row.strength) or "–"


def _strength_long(row: RelationRow) -> str:
    return word("strength", row.strength)


def _days(row: RelationRow) -> str:
    return "–" if row.days_apart is None else number(row.days_apart)


def _days_long(row: RelationRow) -> str:
    return days_words(row.days_apart)


def _statuses() -> list[Choice]:
    return [Choice(code, word("status", code)) for code in RELATION_STATUSES]


def _strengths() -> list[Choice]:
    return [Choice(code, strength_word(code)) for code in STRENGTHS]


def _places() -> list[Choice]:
    return [Choice("across", _tr("Across articles")), Choice("within", _tr("Within one article"))]


def _relations() -> list[Choice]:
    named = {"contradicts": _tr("Contradictions")}
    return [Choice(code, named.get(code) or word("relation", code)) for code in RELATIONS]


def _tr(text: str) -> str:
    return QCoreApplication.translate("linklist", text)
