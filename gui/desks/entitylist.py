"""The list of all entities: its columns, filters and questions to the store."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from gui.counting import number, plural
from gui.desks.filterbar import Filter, Wanted
from gui.desks.filteredlist import ListSpec
from gui.icons import dot
from gui.labels import label_of, term_word
from gui.plaintext import isolated
from gui.widgets.combobox import Choice
from gui.widgets.rowtable import Align, Column
from gui.wording import listed
from gui.workspace import Workspace
from store import queries
from store.rows import EntityRow

_BESIDE = frozenset({"alias", "mention", "claim", "term", "zone"})


def entity_list(workspace: Workspace) -> ListSpec[EntityRow]:
    """What the list shows and how it asks for it."""
    read, zones = workspace.project.read, workspace.zone_filter.kinds

    def rows_of(ids: Sequence[int]) -> list[EntityRow | None]:
        found = {int(row.id): row for row in read(queries.entity_rows, ids, zones=zones())}
        return [found.get(key) for key in ids]

    def ids_of(wanted: Wanted) -> Sequence[int]:
        return read(
            queries.entity_ids,
            wanted.words,
            kind=wanted.codes["kind"],
            zones=zones(),
            sort=wanted.sort,
            descending=wanted.descending,
        )

    def kinds() -> list[Choice]:
        terms = workspace.terms("entity_kind")
        return [Choice(term.code, label_of(term), term.colour) for term in terms]

    def left_out(_wanted: Wanted) -> str:
        many = workspace.zone_filter.left_out.mentions
        return plural("%Ln mention(s) not counted", many) if many else ""

    return ListSpec(
        name=_tr("Entities"),
        placeholder=_tr("Find in names and spellings"),
        columns=_columns(workspace),
        filters=[Filter("kind", _tr("Kind"), kinds, _tr("Any kind"))],
        ids=ids_of,
        rows=rows_of,
        table="entity",
        beside=_BESIDE,
        sort=("name", False),
        two_lines={"name": _lines},
        spare=("articles", "claims"),
        many=True,
        left_out=left_out,
    )


def _columns(workspace: Workspace) -> list[Column[EntityRow]]:
    def kind(row: EntityRow) -> str:
        return term_word(workspace.terms("entity_kind"), row.kind)

    def spot(row: EntityRow) -> QIcon | None:
        colours = {term.code: term.colour for term in workspace.terms("entity_kind")}
        colour = colours.get(row.kind)
        return dot(colour) if colour else None

    return [
        Column("name", _tr("Name and spellings"), lambda row: " – ".join(_lines(row)), 0),
        Column("kind", _tr("Kind"), kind, 190, icon=spot),
        Column("mentions", _tr("Mentions"), lambda row: number(row.mentions), 92, align=Align.END),
        _number("articles", _tr("Articles"), lambda row: row.articles),
        _number("claims", _tr("Claims"), lambda row: row.claims),
    ]


def _number(key: str, title: str, count: Callable[[EntityRow], int]) -> Column[EntityRow]:
    return Column(key, title, lambda row: number(count(row)), 84, align=Align.END, sortable=False)


def _lines(row: EntityRow) -> tuple[str, str]:
    spellings = [isolated(alias.form) for alias in row.aliases if alias.form != row.name]
    return row.name, listed(spellings) or row.description or ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("entitylist", text)
