"""What the lists show of one article, as keys: entities with mentions, claims, links, notes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from gui.labels import label_of
from gui.panels.tagrows import EntityLine
from gui.tags import Tag
from gui.workspace import Workspace
from store import queries
from store.finding import zone_kinds
from store.rows import Mark
from store.text.folding import fold_key
from store.types import MentionId


class TagsOfArticle:
    """Reads keys in one go; rows of claims, links and notes are read by the lists, page by page."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._lines: dict[int, EntityLine] = {}
        self._line_of_mention: dict[int, int] = {}
        self._lost: set[Tag] = set()
        self._claims: list[int] = []
        self._links: list[int] = []
        self._notes: list[int] = []
        self.left_out = 0
        """Mentions and claims that stand in zones that do not count."""

    def read(self) -> None:
        """Read the tags of the article that is shown now."""
        article = self._workspace.article
        read = self._workspace.project.read
        marks = [] if article is None else read(queries.marks, article.id)
        body = self._counted([mark for mark in marks if mark.role == "body" and mark.part == 0])
        lost = [] if article is None else read(queries.lost_marks, article.id)
        standing = {(mark.owner, mark.key) for mark in body}
        gone = [m for m in lost if m.role == "body" and (m.owner, m.key) not in standing]
        self._lost = {Tag(mark.owner, mark.key) for mark in gone}
        # tags whose words an update took away come last
        body = [*body, *gone]
        self._group([mark for mark in body if mark.owner == "mention"])
        self._claims = _keys(body, "claim")
        noted = _keys(body, "note")
        around = [] if article is None else read(queries.notes_around, article.id)
        self._notes = [*noted, *(key for key in around if key not in set(noted))]
        zones = self._workspace.zone_filter.kinds()
        self._links = (
            []
            if article is None
            else list(read(queries.relation_ids, article=article.id, zones=zones))
        )

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

    def _counted(self, marks: list[Mark]) -> list[Mark]:
        """Those that begin in zones that count; notes are listed wherever they stand."""
        kinds, article = self._workspace.zone_filter.kinds(), self._workspace.article
        self.left_out = 0
        if kinds is None or article is None:
            return marks
        zones = self._workspace.project.read(queries.zones, article.id)
        marks = sorted(marks, key=lambda mark: mark.start)
        found = zip(marks, zone_kinds(zones, (mark.start for mark in marks)), strict=True)
        kept = [mark for mark, kind in found if kind in kinds or mark.owner == "note"]
        self.left_out = len(marks) - len(kept)
        return kept

    def _group(self, mentions: Sequence[Mark]) -> None:
        groups: dict[int, list[Mark]] = defaultdict(list)
        for mark in mentions:
            groups[mark.entity or -mark.key].append(mark)
        lines = [self._line(key, marks) for key, marks in groups.items()]
        lines.sort(key=lambda line: (line.is_lost, -len(line.mentions), fold_key(line.name)))
        self._lines = {line.key: line for line in lines}
        self._line_of_mention = {each: line.key for line in lines for each in line.mentions}

    def _line(self, key: int, marks: Sequence[Mark]) -> EntityLine:
        first = marks[0]
        terms = self._workspace.terms("entity_kind")
        term = next((term for term in terms if term.code == first.kind), None)
        unresolved = QCoreApplication.translate("tagrows", "Not resolved")
        is_lost = Tag("mention", first.key) in self._lost
        return EntityLine(
            key,
            first.name or self._words_of(first, is_lost=is_lost),
            label_of(term) if term is not None else first.kind or unresolved,
            term.colour if term is not None else None,
            tuple(dict.fromkeys(mark.key for mark in marks)),
            is_lost,
        )

    def _words_of(self, mark: Mark, *, is_lost: bool) -> str:
        if not is_lost:
            return self._workspace.text[mark.start : mark.end]
        row = self._workspace.project.read(queries.mention, MentionId(mark.key))
        return row.quote if row is not None else ""


def _keys(marks: Iterable[Mark], owner: str) -> list[int]:
    return list(dict.fromkeys(mark.key for mark in marks if mark.owner == owner))


def _holds(words: str, wanted: Sequence[str]) -> bool:
    folded = fold_key(words)
    return all(word in folded for word in wanted)
