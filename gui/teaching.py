"""Lets an empty state say the first thing that is missing: articles, an open one, claims; only then
what its list is of.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from gui.widgets.emptystate import EmptyState
from gui.workspace import Workspace
from store import ChangeSet


@dataclass(frozen=True, slots=True)
class Step:
    """A sentence (`{claim}`: the key of that command), and the command or the words of its button.

    Without a command the button leads to reading.
    """

    sentence: str
    command: str = ""
    button_text: str = ""


class Teaching(QObject):
    """Follows the workspace while its empty state is seen."""

    def __init__(
        self,
        workspace: Workspace,
        state: EmptyState,
        own: Step,
        *,
        claims: int = 0,
        in_article: bool = False,
        imports: bool = True,
    ) -> None:
        super().__init__(state)
        self._workspace, self._state, self._own = workspace, state, own
        self._claims, self._in_article = claims, in_article
        self._imports = imports
        """Whether this place is where importing is offered; others stand beside one that is."""
        state.shown.connect(self.refresh)
        workspace.changed.connect(self._on_changed)
        workspace.article_changed.connect(self._on_article_changed)
        state.button_pressed.connect(workspace.reading_asked)

    @Slot()
    def refresh(self) -> None:
        """Say what comes first now."""
        step = self._step()
        self._state.say(step.sentence, step.button_text, step.command)

    def _step(self) -> Step:
        if self._in_article and self._workspace.article is not None:
            return self._own
        counts = self._workspace.counts()
        if not counts.articles:
            return self._import()
        if self._in_article:
            sentence = self.tr("Open an article first: {next_article} opens the next one.")
            return Step(sentence, "next_article")
        if counts.claims < self._claims:
            sentence = self.tr(
                "It takes two claims to contradict each other. Select a statement in an article "
                "and press {claim}."
            )
            return Step(sentence, button_text=self.tr("Go to reading"))
        return self._own

    def _import(self) -> Step:
        if not self._imports:
            return Step(self.tr("There is nothing to read yet: {import} imports articles."))
        return Step(
            self.tr("There is nothing to read yet. Import articles with {import}."), "import"
        )

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if self._state.isVisible() and changes.touches("article", "claim"):
            self.refresh()

    @Slot()
    @Slot(object)
    def _on_article_changed(self, _article: object = None) -> None:
        if self._in_article and self._state.isVisible():
            self.refresh()
