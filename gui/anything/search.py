"""From what is typed to the rows that are shown: ids, and names and commands in groups, the group
of the best match first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from gui.anything.commands import CommandShelf
from gui.anything.names import TABLES, Names
from gui.anything.targets import Kind, Target
from gui.counting import number
from gui.datewords import date_words
from gui.icons import dot, icon
from gui.labels import term_word
from gui.plaintext import isolated, one_line
from gui.workspace import Workspace
from store import queries
from store.rows import Findable
from store.text.matching import EXACT, Found
from store.types import PUBLIC_KINDS, MentionId, NoteId, RelationId, parse_public_id, public_id

COMMANDS, ENTITIES, CLAIMS = ">", "@", "#"
_MIXED: Final = 40
_ALONE: Final = 400
_RECENT: Final = 8
_NEWEST: Final = 6
_RECORDS: Final = (Kind.ARTICLE, Kind.ENTITY, Kind.CLAIM)
_BESIDES: Final = (Kind.CLAIM, Kind.LINK, Kind.MENTION, Kind.ENTITY, Kind.ARTICLE, Kind.NOTE)
"""What a bare number after `#` may be the number of."""


@dataclass(frozen=True, slots=True)
class Group:
    """Targets of one kind under a heading; `rank` of the best, `total` before any limit."""

    kind: Kind
    rank: int
    total: int
    targets: Sequence[Target]


class Search:
    """One opening of the line: the commands as they are then, the names as they come to be."""

    def __init__(
        self, workspace: Workspace, names: Names, commands: CommandShelf, recent: Sequence[str]
    ) -> None:
        self._workspace = workspace
        self._names = names
        self._commands = commands
        self._recent = recent
        self._ids: dict[str, Target | None] = {}

    def rows(self, typed: str) -> list[Target]:
        """Headings and targets in the order shown."""
        prefix, words = _split(typed)
        if not words.strip():
            return self._untyped(prefix)
        named = self._by_id(words if prefix == CLAIMS else typed.strip(), bare=prefix == CLAIMS)
        groups = list(self._groups(prefix, words))
        if self._workspace.pin is not None:
            # who has pinned a claim looks for the other one
            groups.sort(key=lambda group: group.kind is not Kind.CLAIM)
        shown = _with_headings(groups, self._title)
        return [*named, *(row for row in shown if row.identity not in _identities(named))]

    def target_of(self, identity: str) -> Target | None:
        """The target remembered by this identity, as it is now; None for one that is gone."""
        kind, _, key = identity.partition(":")
        if kind == Kind.COMMAND.value:
            return self._commands.named(key)
        if kind not in _READ and kind not in TABLES:
            return None
        return self._of_id(f"{PUBLIC_KINDS[kind]}-{key}")

    def _untyped(self, prefix: str) -> list[Target]:
        if prefix == COMMANDS:
            return self._commands.all()
        if prefix:
            kind = Kind.ENTITY if prefix == ENTITIES else Kind.CLAIM
            newest = [self._record(row) for row in self._names.newest(kind.value, _ALONE)]
            return _with_headings([self._group(kind, newest)], self._title)
        recent = [self.target_of(identity) for identity in self._recent[:_RECENT]]
        used = [target for target in recent if target is not None]
        newest = [self._record(row) for row in self._names.newest("article", _NEWEST)]
        fresh = [target for target in newest if target.identity not in _identities(used)]
        rest = [each for each in self._commands.all() if each.identity not in _identities(used)]
        rows = [_heading(_tr("Last used")), *used] if used else []
        rows += _with_headings([self._group(Kind.ARTICLE, fresh)], lambda _group: _tr("Articles"))
        return rows + _with_headings([Group(Kind.COMMAND, 0, len(rest), rest)], self._title)

    def _groups(self, prefix: str, words: str) -> Iterable[Group]:
        kinds = {ENTITIES: (Kind.ENTITY,), CLAIMS: (Kind.CLAIM,), COMMANDS: ()}
        limit = _ALONE if prefix else _MIXED
        groups = [self._records(kind, words, limit) for kind in kinds.get(prefix, _RECORDS)]
        if prefix in ("", COMMANDS):
            rank, targets = self._commands.find(words, limit)
            groups.append(Group(Kind.COMMAND, rank, len(targets), targets))
        if not any(group.targets for group in groups):
            groups = [
                self._records(kind, words, limit, misspelt=True)
                for kind in kinds.get(prefix, _RECORDS)
            ]
        return sorted((group for group in groups if group.targets), key=lambda group: group.rank)

    def _records(self, kind: Kind, words: str, limit: int, *, misspelt: bool = False) -> Group:
        found: Found = self._names.find(kind.value, words, limit, misspelt=misspelt)
        rows = (self._names.at(kind.value, place) for _rank, place in found.places)
        return Group(kind, found.best, found.total, [self._record(row) for row in rows])

    def _group(self, kind: Kind, targets: Sequence[Target]) -> Group:
        return Group(kind, EXACT, max(self._names.count(kind.value), len(targets)), targets)

    def _record(self, row: Findable) -> Target:
        kind = Kind(row.table)
        return Target(
            kind,
            row.key,
            one_line(row.name, 200),
            self._beside(row),
            public_id(row.table, row.key),
            self._icon(row),
        )

    def _beside(self, row: Findable) -> str:
        if row.table == "article":
            parts = [*row.others, date_words(row.day)]
        elif row.table == "entity":
            parts = [", ".join(isolated(one_line(form, 60)) for form in row.others[:4])]
        else:
            article = self._names.of("article", row.article) if row.article else None
            parts = [row.speaker_name, article.name if article else ""]
        return " · ".join(isolated(one_line(part, 80)) for part in parts if part)

    def _icon(self, row: Findable) -> QIcon:
        if row.table == "entity":
            colours = {term.code: term.colour for term in self._workspace.terms("entity_kind")}
            colour = colours.get(row.kind)
            return dot(colour) if colour else icon("user", "muted_ink")
        return _icon_of(Kind(row.table))

    def _title(self, group: Group) -> str:
        words = {
            Kind.ARTICLE: _tr("Articles"),
            Kind.ENTITY: _tr("Entities"),
            Kind.CLAIM: _tr("Claims"),
            Kind.COMMAND: _tr("Commands"),
        }[group.kind]
        if len(group.targets) == group.total:
            return words
        counted = _tr("{words}: {shown} of {total}")
        shown, total = number(len(group.targets)), number(group.total)
        return counted.format(words=words, shown=shown, total=total)

    def _by_id(self, typed: str, *, bare: bool) -> list[Target]:
        """What this public id (or after `#` this number) belongs to, in this project."""
        if bare and typed.strip().isdecimal():
            wanted = [f"{public_id(kind.value, 1)[:-1]}{int(typed)}" for kind in _BESIDES]
        else:
            wanted = [typed.strip().lower()]
        return [target for each in wanted if (target := self._of_id(each)) is not None]

    def _of_id(self, text: str) -> Target | None:
        if text not in self._ids:
            parsed = parse_public_id(text)
            self._ids[text] = None if parsed is None else self._read_id(*parsed)
        return self._ids[text]

    def _read_id(self, table: str, key: int) -> Target | None:
        if table in TABLES:
            # an entity that was merged leads to the one it counts as
            found = self._workspace.project.read(queries.findables, table, [key])
            return self._record(found[0]) if found else None
        words = _READ[table](self._workspace, key) if table in _READ else None
        if words is None:
            return None
        kind = Kind(table)
        return Target(
            kind,
            key,
            one_line(words[0], 200) or _tr("without words"),
            isolated(one_line(words[1], 80)),
            public_id(table, key),
            _icon_of(kind),
        )


def _mention(workspace: Workspace, key: int) -> tuple[str, str] | None:
    row = workspace.project.read(queries.mention, MentionId(key))
    kinds = workspace.terms("entity_kind")
    return None if row is None else (row.quote, row.name or term_word(kinds, row.kind))


def _link(workspace: Workspace, key: int) -> tuple[str, str] | None:
    row = workspace.project.read(queries.relation, RelationId(key))
    return None if row is None else (f"{row.a.words} – {row.b.words}", row.a.article_title)


def _note(workspace: Workspace, key: int) -> tuple[str, str] | None:
    row = workspace.project.read(queries.note, NoteId(key))
    return None if row is None else (row.text, "")


_READ: Final[dict[str, Callable[[Workspace, int], tuple[str, str] | None]]] = {
    "mention": _mention,
    "claim_relation": _link,
    "note": _note,
}


def _split(typed: str) -> tuple[str, str]:
    """The prefix, if any, and the words behind it."""
    text = typed.lstrip()
    return (text[0], text[1:]) if text[:1] in (COMMANDS, ENTITIES, CLAIMS) else ("", text)


def _with_headings(groups: Iterable[Group], title: Callable[[Group], str]) -> list[Target]:
    return [
        row for group in groups if group.targets for row in (_heading(title(group)), *group.targets)
    ]


def _heading(words: str) -> Target:
    return Target(Kind.HEADING, 0, words)


def _identities(targets: Iterable[Target]) -> set[str]:
    return {target.identity for target in targets}


def _icon_of(kind: Kind) -> QIcon:
    names = {
        Kind.ARTICLE: "newspaper",
        Kind.CLAIM: "quotes",
        Kind.MENTION: "tag",
        Kind.LINK: "arrows-left-right",
        Kind.NOTE: "note",
    }
    return icon(names[kind], "muted_ink")


def _tr(text: str) -> str:
    return QCoreApplication.translate("anything", text)
