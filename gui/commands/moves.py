"""Moving: from tag to tag, through overlaps, wider and narrower, and the edges of a tag."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot

from gui.commands.base import Commands
from gui.reader import strides
from gui.reader.edges import EdgeMode
from gui.reader.view import ReaderView
from gui.tags import Place, Tag
from gui.workspace import Workspace
from store import ops
from store.ops import Part
from store.rows import Mark
from store.text.segments import narrow, widen, word_at


class MoveCommands(Commands):
    """`J K` (with Shift: same kind), `O`, `W`, `Shift+W`, `B`, and Esc."""

    def __init__(self, workspace: Workspace, view: ReaderView) -> None:
        super().__init__(workspace, view)
        self._edited: Tag | None = None
        self._anchor = 0
        view.edges.moved.connect(self._on_moved)
        view.edges.taken.connect(self._on_taken)
        view.edges.left.connect(self._on_left)
        workspace.article_changed.connect(self._leave_edges)
        workspace.tag_changed.connect(self._leave_edges)
        view.pressed.connect(self._leave_edges)

    @Slot()
    def next_tag(self) -> None:
        """Go to the next tag of any kind."""
        self._step(forward=True, same=False)

    @Slot()
    def previous_tag(self) -> None:
        """Go to the tag before."""
        self._step(forward=False, same=False)

    @Slot()
    def next_alike(self) -> None:
        """Go to the next tag of the current one's kind."""
        self._step(forward=True, same=True)

    @Slot()
    def previous_alike(self) -> None:
        """Go to the tag of the same kind before."""
        self._step(forward=False, same=True)

    @Slot()
    def next_sentence(self) -> None:
        """Put the caret where the next sentence begins."""
        self._stride(strides.next_sentence, 1)

    @Slot()
    def previous_sentence(self) -> None:
        """Put the caret where this sentence begins, then where the one before does."""
        self._stride(strides.next_sentence, -1)

    @Slot()
    def next_paragraph(self) -> None:
        """Put the caret where the next paragraph begins."""
        self._stride(strides.next_paragraph, 1)

    @Slot()
    def previous_paragraph(self) -> None:
        """Put the caret where this paragraph begins, then where the one before does."""
        self._stride(strides.next_paragraph, -1)

    def _stride(self, stride: Callable[[str, int, int], int], step: int) -> None:
        self.view.set_caret(stride(self.text, self.view.caret(), step))
        self.view.ensureCursorVisible()

    @Slot()
    def cycle(self) -> None:
        """Make the tag beneath current, round and round."""
        marks = self.view.marking.index.at(self.view.caret())
        tags = list(dict.fromkeys(Tag(mark.owner, mark.key) for mark in marks))
        if not tags:
            self.tell(self.tr("No tag at the caret."))
            return
        now = self.workspace.tag
        place = tags.index(now) + 1 if now in tags else 0
        self.workspace.select(tags[place % len(tags)])

    @Slot()
    def widen(self) -> None:
        """Select the word at the caret, then clause, sentence, paragraph."""
        if not self.text:
            return
        span = self.view.selected_span()
        if span is None:
            self._anchor = self.view.caret()
            found = word_at(self.text, self._anchor)
        else:
            found = widen(self.text, *span)
        if found[0] < found[1]:
            self.view.select_span(*found)

    @Slot()
    def narrow(self) -> None:
        """Take back one widening."""
        span = self.view.selected_span()
        if span is None:
            return
        anchor = self._anchor if span[0] <= self._anchor <= span[1] else span[0]
        found = narrow(self.text, *span, min(anchor, span[1] - 1))
        if found != span and found[0] < found[1]:
            self.view.select_span(*found)

    @Slot()
    def move_edges(self) -> None:
        """Let the arrows move the edges of the current tag."""
        tag = self.tag_here()
        marks = self.view.marking.index.of(tag.owner, tag.key) if tag else ()
        body = [mark for mark in marks if mark.role == "body"]
        if tag is None or not body:
            self.tell(self.tr("No tag here whose edges could be moved."))
            return
        mark = next((m for m in body if m.start <= self.view.caret() <= m.end), body[0])
        self.workspace.select(tag)
        self._edited = tag
        self.view.edges.mode = EdgeMode(self.text, mark.start, mark.end)
        self._part = mark
        self._on_moved()
        self.tell(
            self.tr(
                "Arrows move the end (Ctrl: by word), B the other edge; Enter takes it, Esc leaves."
            )
        )

    @Slot()
    def escape(self) -> None:
        """Let go: first the selection, then the current tag, then the pin."""
        if self.view.selected_span() is not None:
            self.view.clear_selection()
        elif self.workspace.tag is not None:
            self.workspace.select(None)
        else:
            self.workspace.pin_claim(None)

    def _step(self, *, forward: bool, same: bool) -> None:
        index, tag = self.view.marking.index, self.workspace.tag
        here = self._here(tag)
        owner = kind = None
        if same and tag is not None:
            own = index.of(tag.owner, tag.key)
            owner = tag.owner
            kind = own[0].kind if own and tag.owner == "mention" else None
        find = index.next if forward else index.previous
        found = self._beside(tag, forward=forward, owner=owner, kind=kind) or find(
            here, owner=owner, kind=kind
        )
        if found is None:
            self.tell(self.tr("No further tag in this article."))
            return
        assert self.article is not None
        self.workspace.select(Tag(found.owner, found.key))
        self.workspace.place_asked.emit(
            Place(self.article, found.start, Tag(found.owner, found.key))
        )

    def _beside(
        self, tag: Tag | None, *, forward: bool, owner: str | None, kind: str | None
    ) -> Mark | None:
        """The neighbour in text order among tags that begin at the same place as the current
        one.
        """
        if tag is None:
            return None
        firsts = [
            mark
            for mark in self.view.marking.index.all
            if mark.part == 0
            and mark.role == "body"
            and (owner is None or mark.owner == owner)
            and (kind is None or mark.kind == kind)
        ]
        places = [n for n, m in enumerate(firsts) if (m.owner, m.key) == (tag.owner, tag.key)]
        if not places:
            return None
        there = places[0] + (1 if forward else -1)
        return firsts[there] if 0 <= there < len(firsts) else None

    def _here(self, tag: Tag | None) -> int:
        marks = self.view.marking.index.of(tag.owner, tag.key) if tag else ()
        return marks[0].start if marks else self.view.caret()

    @Slot()
    def _on_moved(self) -> None:
        mode = self.view.edges.mode
        if mode is not None:
            self.view.put_cursor(mode.start, mode.end)
            self.view.ensureCursorVisible()

    @Slot()
    def _on_taken(self) -> None:
        mode, tag = self.view.edges.mode, self._edited
        self.view.edges.mode = None
        if mode is None or tag is None:
            return
        parts = [
            (mode.start, mode.end) if mark.span == self._part.span else (mark.start, mark.end)
            for mark in self.view.marking.index.of(tag.owner, tag.key)
            if mark.role == "body"
        ]
        if self._moved(tag, parts):
            self.settle(tag, mode.end)

    def _moved(self, tag: Tag, parts: Sequence[Part]) -> bool:
        step = self.workspace.last_step
        self.workspace.do(ops.set_parts, tag.owner, tag.key, parts, keep_lost=True)
        return self.workspace.last_step != step

    @Slot()
    @Slot(object)
    def _leave_edges(self, _why: object = None) -> None:
        self.view.edges.mode = None

    @Slot()
    def _on_left(self) -> None:
        self.view.edges.mode = None
        self.view.clear_selection()
