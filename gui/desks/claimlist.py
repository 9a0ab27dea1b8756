"""The list of all claims: its columns, filters and questions to the store."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from gui.claimtext import SEPARATOR, speaker_of
from gui.counting import number, plural
from gui.datewords import date_words
from gui.desks.filterbar import Filter, Wanted
from gui.desks.filteredlist import ListSpec
from gui.icons import icon
from gui.labels import label_of, word
from gui.panels.tagrows import doubt_words
from gui.plaintext import isolated
from gui.widgets.combobox import Choice
from gui.widgets.rowtable import Align, Column
from gui.wording import listed
from gui.workspace import Workspace
from gui.zonecombo import LONGEST
from store import queries
from store.codes import CLAIM_STATUSES
from store.rows import ClaimRow, is_unsure

_BESIDE = frozenset(
    {"claim_relation", "span", "article", "source", "entity", "term", "claim_about", "zone"}
)


def claim_list(workspace: Workspace) -> ListSpec[ClaimRow]:
    """What the list shows and how it asks for it."""

    def rows_of(ids: Sequence[int]) -> list[ClaimRow | None]:
        found = {int(row.id): row for row in workspace.project.read(queries.claim_rows, ids)}
        return [found.get(key) for key in ids]

    def ids_of(wanted: Wanted) -> Sequence[int]:
        return workspace.project.read(
            queries.claim_ids,
            wanted.words,
            topic=wanted.codes["topic"],
            status=wanted.codes["status"],
            flagged=wanted.codes["flag"] is not None,
            zones=workspace.zone_filter.kinds(wanted.codes["zone"]),
            sort=wanted.sort,
            descending=wanted.descending,
        )

    def topics() -> list[Choice]:
        return [Choice(label_of(term), label_of(term)) for term in workspace.terms("topic")]

    def left_out(wanted: Wanted) -> str:
        many = workspace.zone_filter.left_out.claims if wanted.codes["zone"] is None else 0
        return plural("%Ln not listed", many) if many else ""

    return ListSpec(
        name=_tr("Claims"),
        placeholder=_tr("Find in words, speakers, topics, articles"),
        columns=_columns(),
        filters=[
            Filter("topic", _tr("Topic"), topics, _tr("Any topic")),
            Filter("status", _tr("Status"), _statuses, _tr("Any status")),
            Filter("flag", _tr("Flag"), _flags, _tr("Flagged or not")),
            Filter(
                "zone",
                _tr("Zone"),
                workspace.zone_filter.choices,
                workspace.zone_filter.none_label,
                length=LONGEST,
            ),
        ],
        ids=ids_of,
        rows=rows_of,
        table="claim",
        beside=_BESIDE,
        sort=("article", False),
        two_lines={"article": _lines},
        spare=("modality", "said", "topic"),
        left_out=left_out,
    )


def _columns() -> list[Column[ClaimRow]]:
    return [
        Column("article", _tr("Claim and article"), _spoken, 0),
        Column("speaker", _tr("Speaker"), speaker_of, 160, tooltip=speaker_of),
        Column("topic", _tr("Topic"), lambda row: row.topic or "–", 120),
        Column("modality", _tr("Modality"), _modality, 104, sortable=False),
        Column("status", _tr("Status"), _status, 116),
        Column("said", _tr("Said on"), lambda row: date_words(row.said_on) or "–", 96),
        Column(
            "contradictions",
            _tr("Conflicts"),
            _conflicts,
            84,
            icon=_conflict_icon,
            align=Align.END,
            sortable=False,
        ),
    ]


def _lines(row: ClaimRow) -> tuple[str, str]:
    parts = (row.article_title, row.outlet, date_words(row.published))
    return row.words, SEPARATOR.join(isolated(part) for part in parts if part)


def _spoken(row: ClaimRow) -> str:
    doubt = doubt_words(is_lost=row.is_lost, is_unsure=is_unsure(row.spans))
    return listed((SEPARATOR.join(_lines(row)), *doubt))


def _modality(row: ClaimRow) -> str:
    return word("modality", row.modality)


def _status(row: ClaimRow) -> str:
    return word("claim_status", row.status)


def _conflicts(row: ClaimRow) -> str:
    return number(row.contradictions) if row.contradictions else "–"


def _conflict_icon(row: ClaimRow) -> QIcon | None:
    return icon("arrows-left-right", "confirmed") if row.contradictions else None


def _statuses() -> list[Choice]:
    return [Choice(code, word("claim_status", code)) for code in CLAIM_STATUSES]


def _flags() -> list[Choice]:
    return [Choice("flagged", _tr("Flagged only"))]


def _tr(text: str) -> str:
    return QCoreApplication.translate("claimlist", text)
