"""The open project as the window shares it: every write and every jump passes here, every panel
listens here.

It holds what is current (article, tag, pinned claim) and no rows beyond the article's own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from gui.backupwatch import BackupWatch
from gui.digestwatch import DigestWatch
from gui.drafts import Drafts
from gui.elsewhere import ElsewhereWatch
from gui.indexwatch import IndexWatch
from gui.navigation import Trail
from gui.problems import ProblemWatch
from gui.tags import Place, Tag
from gui.zonechoice import ZoneFilter
from store import ChangeSet, KnownError, Project, ops, queries
from store.rows import ArticleRow, Counts, SpanRow, TermRow, placed
from store.seen import Seen
from store.types import ArticleId, ClaimId, MentionId, NoteId, StepId
from store.unit import Unit

P = ParamSpec("P")
T = TypeVar("T")


class Workspace(QObject):
    """What is open and current. Signals come after the state is true."""

    changed = Signal(object)
    """A ChangeSet was committed by anyone: read again what it names."""
    article_changed = Signal(object)
    """Another article is shown (ArticleRow) or none (None)."""
    tag_changed = Signal(object)
    """Another tag is current (Tag) or none (None)."""
    pin_changed = Signal(object)
    """Another claim is pinned (ClaimId) or none (None)."""
    place_asked = Signal(object)
    """The reader should show and mark this Place of the article now shown."""
    editing_asked = Signal(object)
    """The form of this Tag should take the focus."""
    field_asked = Signal(object, str)
    """One field of the form of this Tag (None: of the article shown) should take the focus."""
    proposals_asked = Signal(object, object)
    """The form of this Tag should offer proposals; the second is the step (StepId) they may
    join."""
    reading_asked = Signal()
    """The reader should take the focus back."""
    words_left = Signal(str)
    """Words that were being typed into a record which is gone."""
    failed = Signal(object)
    """A KnownError to tell."""
    said = Signal(str)
    """A quiet sentence to tell."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.trail = Trail(self)
        self.drafts = Drafts(str(project.uid), parent=self)
        self.article: ArticleRow | None = None
        self.text = ""
        self.tag: Tag | None = None
        self.pin: ClaimId | None = None
        self.pin_stays = False
        self.last_step: StepId | None = None
        """The step of the last write of this window: proposals join it."""
        self._terms: dict[str, list[TermRow]] = {}
        self._counts: Counts | None = None
        self._here: Callable[[], Place | None] = lambda: None
        self.problems = ProblemWatch(project, self)
        self.changed.connect(self.problems.on_changed)
        self.index = IndexWatch(project, self)
        self.backups = BackupWatch(project, self)
        self.digests = DigestWatch(project, self)
        self.changed.connect(self.index.on_changed)
        self.zone_filter = ZoneFilter(project, self.terms, self)
        self.changed.connect(self.zone_filter.on_changed)
        self.elsewhere = ElsewhereWatch(project, self)
        self.elsewhere.heard.connect(self.announce)

    def do(
        self, operation: Callable[Concatenate[Unit, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """The result of an operation, committed; None when it was refused, which `failed` has
        told.
        """
        return self._told(lambda: self.project.do(operation, *args, **kwargs))

    def do_within(
        self,
        step: StepId,
        operation: Callable[Concatenate[Unit, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """Like `do`, as part of an earlier step while nothing came after it."""
        return self._told(lambda: self.project.do_within(step, operation, *args, **kwargs))

    def do_seen(
        self,
        seen: Seen[Any],
        step: StepId | None,
        operation: Callable[Concatenate[Unit, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """Like `do` or `do_within` for what was shown as `seen`. Raises `changed-elsewhere`: only
        who showed it can tell what to do.
        """
        return self._told(lambda: self.project.do_seen(seen, step, operation, *args, **kwargs))

    def undo(self) -> ChangeSet | None:
        """What the newest step's undoing changed; None when it was refused."""
        return self._replayed(self.project.undo)

    def take_back(self, step: StepId) -> ChangeSet | None:
        """What undoing just this step changed; None when it was refused."""
        return self._replayed(lambda: self.project.undo(step))

    def redo(self) -> ChangeSet | None:
        """What doing again changed; None when it was refused."""
        return self._replayed(self.project.redo)

    @Slot(object)
    def announce(self, changes: ChangeSet) -> None:
        """Tell everyone of a committed change set, also of one that a job made."""
        if not changes:
            return
        if changes.touches("term"):
            self._terms.clear()
        # What another window did may have been counted before it was heard of.
        is_own = changes.initiator == self.project.window
        if self._counts is not None:
            self._counts = queries.counts_after(self._counts, changes) if is_own else None
        self._follow(changes)
        self.changed.emit(changes)

    def take_in(self, changes: ChangeSet) -> None:
        """Tell of a step that a job of this window made, as if it had been done here."""
        if changes:
            self.last_step = changes.step
        self.announce(changes)

    def counts(self) -> Counts:
        """How much is in the project, as far as announced."""
        if self._counts is None:
            self._counts = self.project.read(queries.counts)
        return self._counts

    def terms(self, vocabulary: str) -> list[TermRow]:
        """The terms of a vocabulary in their order."""
        if vocabulary not in self._terms:
            self._terms[vocabulary] = self.project.read(queries.terms, vocabulary)
        return self._terms[vocabulary]

    def open_article(self, article: ArticleId | None) -> None:
        """Show an article, or none."""
        if self.article is not None and self.article.id == article:
            return
        self._show(article)
        self.select(None)

    def go(self, place: Place) -> None:
        """Jump to a place; `back` returns from it."""
        self.trail.leave(self._here())
        self._move(place)

    def back(self) -> None:
        """Return to the place that was left last."""
        self._move(self.trail.back(self._here()))

    def forward(self) -> None:
        """Take the last step back back."""
        self._move(self.trail.forward(self._here()))

    def go_to_tag(self, tag: Tag) -> None:
        """Jump to where a mention, claim or passage note stands."""
        place = self.place_of(tag)
        if place is not None:
            self.go(place)

    def place_of(self, tag: Tag) -> Place | None:
        """Where a tag stands; None for one that is gone or stands nowhere."""
        if tag.owner == "mention":
            mention = self.project.read(queries.mention, MentionId(tag.key))
            return _place(mention.article, mention.spans, tag) if mention else None
        if tag.owner == "claim":
            claim = self.project.read(queries.claim, ClaimId(tag.key))
            return _place(claim.article, claim.spans, tag) if claim else None
        if tag.owner == "note":
            note = self.project.read(queries.note, NoteId(tag.key))
            return _place(ArticleId(note.owner_key), note.spans, tag) if note else None
        return None

    def select(self, tag: Tag | None) -> None:
        """Make a tag current, or none."""
        if tag != self.tag:
            self.tag = tag
            self.tag_changed.emit(tag)

    def edit(self, tag: Tag) -> None:
        """Make a tag current and let its form take the focus."""
        self.select(tag)
        self.editing_asked.emit(tag)

    def ask_field(self, tag: Tag | None, field: str) -> None:
        """Make a tag current and let one field of its form take the focus; None: the article's."""
        self.select(tag)
        self.field_asked.emit(tag, field)

    def pin_claim(self, claim: ClaimId | None, *, stays: bool = False) -> None:
        """Keep a claim at hand while articles change, or let it go."""
        self.pin_stays = stays and claim is not None
        if claim != self.pin:
            self.pin = claim
            self.pin_changed.emit(claim)

    def link(self, other: ClaimId, relation: str = "contradicts") -> int | None:
        """The key of the link between the pinned claim and this one; the pin goes unless it
        stays.
        """
        if self.pin is None:
            return None
        made = self.do(ops.link_claims, self.pin, other, relation)
        if made is not None:
            if not self.pin_stays:
                self.pin_claim(None)
            self.select(Tag("relation", made))
        return made

    def set_whereabouts(self, here: Callable[[], Place | None]) -> None:
        """The reader says where the person is now."""
        self._here = here

    def _told(self, work: Callable[[], tuple[T, ChangeSet]]) -> T | None:
        try:
            result, changes = work()
        except KnownError as error:
            if error.code == "changed-elsewhere":
                self.elsewhere.look()
                raise
            self.failed.emit(error)
            return None
        self.take_in(changes)
        return result

    def _replayed(self, work: Callable[[], ChangeSet]) -> ChangeSet | None:
        try:
            changes = work()
        except KnownError as error:
            self.failed.emit(error)
            return None
        self.last_step = None
        self.announce(changes)
        return changes

    def _follow(self, changes: ChangeSet) -> None:
        if self.article is not None and self.article.id in changes.rows("article"):
            self._read_article(self.article)
        gone = _gone(changes)
        if self.tag is not None and (self.tag.owner, self.tag.key) in gone:
            self.select(None)
        if self.pin is not None and ("claim", self.pin) in gone:
            self.pin_claim(None)

    def _read_article(self, old: ArticleRow) -> None:
        self.article = self.project.read(queries.article, old.id)
        if self.article is None:
            self._show(None)
            self.select(None)
        elif self.article.revision != old.revision:
            self._show(old.id)

    def _show(self, article: ArticleId | None) -> None:
        row = None if article is None else self.project.read(queries.article, article)
        self.article = row
        self.text = "" if row is None else self.project.text(row.body)
        self.article_changed.emit(row)

    def _move(self, place: Place | None) -> None:
        if place is None:
            return
        if self.article is None or self.article.id != place.article:
            self._show(place.article)
        if self.article is None:
            return
        self.select(place.tag)
        self.place_asked.emit(place)


def _gone(changes: ChangeSet) -> set[tuple[str | None, int]]:
    """Owner and key of every record that was removed."""
    single = {
        (_OWNER.get(change.table), change.row) for change in changes.changes if change.after is None
    }
    ranged = {
        (_OWNER.get(part.table), row)
        for part in changes.ranges
        if not part.inserted
        for row in range(part.first, part.last + 1)
    }
    return single | ranged


def _place(article: ArticleId, spans: Sequence[SpanRow], tag: Tag) -> Place | None:
    body = placed(spans)
    if not body:
        return None
    return Place(article, None if body[0].is_lost else min(span.start for span in body), tag)


_OWNER = {
    "mention": "mention",
    "claim": "claim",
    "note": "note",
    "claim_relation": "relation",
    "entity": "entity",
}
