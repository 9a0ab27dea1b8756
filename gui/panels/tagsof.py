"""What the lists show of one article, as keys: entities with mentions, claims, links, notes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from gui.labels import label_of
from gui.panels.tagrows import EntityLine
from gui.tags import Tag
from gui.workspace import Workspace
from store import queries
from store.finding import zone_kinds
from store.rows import Mark, MentionGroup
from store.text.folding import fold_key
from store.types import ArticleId, MentionId


class TagsOfArticle:
    """Reads keys in one go; rows of claims, links and notes are read by the lists, page by page."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._lines: dict[int, EntityLine] = {}
        self._line_of_mention: dict[int, int] = {}
        self._lost: set[Tag] = set()
        self._unsure: set[int] = set()
        self._claims: list[int] = []
        self._links: list[int] = []
        self._notes: list[int] = []
        self.left_out = 0
        """Mentions and claims that stand in zones that do not count."""

    def read(self) -> None:
        """Read the tags of the article that is shown now."""
        article = self._workspace.article
        if article is None:
            self.forget()
            return
        read = self._workspace.project.read
        groups, claims, noted = self._standing(article.id)
        lost = read(queries.lost_marks, article.id)
        standing = {Tag("claim", key) for key in claims} | {Tag("note", key) for key in noted}
        if lost:
            standing |= {Tag("mention", key) for group in groups for key in group.mentions}
        found = [m for m in lost if m.role == "body"]
        gone = [m for m in found if Tag(m.owner, m.key) not in standing]
        self._lost = {Tag(mark.owner, mark.key) for mark in gone}
        self._unsure = read(queries.unsure_mentions, article.id)
        self._group(groups, gone)
        # tags whose words an update took away come last
        self._claims = list(dict.fromkeys([*claims, *_keys(gone, "claim")]))
        noted = list(dict.fromkeys([*noted, *_keys(gone, "note")]))
        known = set(noted)
        around = read(queries.notes_around, article.id)
        self._notes = [*noted, *(key for key in around if key not in known)]
        zones = self._workspace.zone_filter.kinds()
        self._links = list(read(queries.relation_ids, article=article.id, zones=zones))

    def forget(self) -> None:
        """Know of no tags."""
        self._lines, self._line_of_mention, self._lost = {}, {}, set()
        self._claims, self._links, self._notes = [], [], []
        self.left_out = 0

    def filtered(self, words: str) -> tuple[list[int], list[int], list[int], list[int]]:
        """Keys for the four lists: those whose words hold all the words."""
        wanted = fold_key(words).split()
        article = self._workspace.article
        if not wanted or article is None:
            return list(self._lines), self._claims, self._links, self._notes
        read = self._workspace.project.read
        claims = set(read(queries.claim_ids, words, article=article.id))
        links = set(self._links)
        return (
            [
                key
                for key, line in self._lines.items()
                if _holds(f"{line.name} {line.kind}", wanted)
            ],
            [key for key in self._claims if key in claims],
            [key for key in read(queries.relation_ids, words, article=article.id) if key in links],
            [
                note.id
                for note in read(queries.note_rows, self._notes)
                if _holds(" ".join((note.text, *(span.quote for span in note.spans))), wanted)
            ],
        )

    def lines(self, keys: Sequence[int]) -> list[EntityLine | None]:
        """The lines of these keys, None for one that is gone."""
        return [self._lines.get(key) for key in keys]

    def line_of(self, tag: Tag) -> int | None:
        """The line that a mention or an entity is in."""
        if tag.owner == "mention":
            return self._line_of_mention.get(tag.key)
        return tag.key if tag.key in self._lines else None

    def tag_of(self, key: int) -> Tag:
        """What a line stands for: its entity, or the mention that nobody resolved."""
        return Tag("entity", key) if key > 0 else Tag("mention", -key)

    def next_mention(self, key: int, now: Tag | None) -> Tag:
        """The mention after the current one in a line; the first where none of it is current."""
        mentions = self._lines[key].mentions
        is_one = now is not None and now.owner == "mention" and now.key in mentions
        after = mentions.index(now.key) + 1 if is_one and now is not None else 0
        return Tag("mention", mentions[after % len(mentions)])

    def _standing(self, article: ArticleId) -> tuple[Sequence[MentionGroup], list[int], list[int]]:
        """Groups of mentions, keys of claims and of notes that stand in the text, and count."""
        self.left_out = 0
        read, kinds = self._workspace.project.read, self._workspace.zone_filter.kinds()
        if kinds is None:
            claims = read(queries.tags_standing, article, "claim")
            noted = read(queries.tags_standing, article, "note")
            return read(queries.mention_groups, article), claims, noted
        marks = read(queries.marks, article)
        body = self._counted(article, kinds, [m for m in marks if m.role == "body" and not m.part])
        groups: dict[int, MentionGroup] = {}
        _add_mentions(groups, body)
        return list(groups.values()), _keys(body, "claim"), _keys(body, "note")

    def _counted(
        self, article: ArticleId, kinds: Collection[str], marks: Sequence[Mark]
    ) -> list[Mark]:
        """Those that begin in zones that count; notes are listed wherever they stand."""
        zones = self._workspace.project.read(queries.zones, article)
        marks = sorted(marks, key=lambda mark: mark.start)
        found = zip(marks, zone_kinds(zones, (mark.start for mark in marks)), strict=True)
        kept = [mark for mark, kind in found if kind in kinds or mark.owner == "note"]
        self.left_out = len(marks) - len(kept)
        return kept

    def _group(self, standing: Sequence[MentionGroup], gone: Sequence[Mark]) -> None:
        groups = {group.entity or -group.mentions[0]: group for group in standing}
        _add_mentions(groups, gone)
        lines = [self._line(key, group) for key, group in groups.items()]
        lines.sort(key=lambda line: (line.is_lost, -len(line.mentions), fold_key(line.name)))
        self._lines = {line.key: line for line in lines}
        self._line_of_mention = {each: line.key for line in lines for each in line.mentions}

    def _line(self, key: int, group: MentionGroup) -> EntityLine:
        terms = self._workspace.terms("entity_kind")
        term = next((term for term in terms if term.code == group.kind), None)
        unresolved = QCoreApplication.translate("tagrows", "Not resolved")
        is_lost = Tag("mention", group.mentions[0]) in self._lost
        return EntityLine(
            key,
            group.name or self._words_of(group, is_lost=is_lost),
            label_of(term) if term is not None else group.kind or unresolved,
            term.colour if term is not None else None,
            group.mentions,
            is_lost,
            not self._unsure.isdisjoint(group.mentions),
        )

    def _words_of(self, group: MentionGroup, *, is_lost: bool) -> str:
        if not is_lost:
            return self._workspace.text[group.start : group.end]
        row = self._workspace.project.read(queries.mention, MentionId(group.mentions[0]))
        return row.quote if row is not None else ""


def _add_mentions(groups: dict[int, MentionGroup], marks: Sequence[Mark]) -> None:
    found: dict[int, list[Mark]] = {}
    for mark in marks:
        if mark.owner == "mention":
            found.setdefault(mark.entity or -mark.key, []).append(mark)
    for key, them in found.items():
        known, first = groups.get(key), them[0]
        keys = dict.fromkeys([*(known.mentions if known else ()), *(mark.key for mark in them)])
        groups[key] = (
            replace(known, mentions=tuple(keys))
            if known is not None
            else MentionGroup(
                first.entity, tuple(keys), first.kind, first.name, first.start, first.end
            )
        )


def _keys(marks: Sequence[Mark], owner: str) -> list[int]:
    return list(dict.fromkeys(mark.key for mark in marks if mark.owner == owner))


def _holds(words: str, wanted: Sequence[str]) -> bool:
    folded = fold_key(words)
    return all(word in folded for word in wanted)
