"""Commands about what lies over the text: folds, reading cues, invisible characters."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from gui.reader.folds import Run
from gui.reader.layers import COMMENTS, FURNITURE, Layers
from gui.reader.zonelines import contents_of
from gui.widgets.announce import announce

if TYPE_CHECKING:
    from gui.window import MainWindow

CHOICES: Final = ("fold_comments", "fold_furniture", "cues", "signs", "watch")
"""Commands and settings of one name."""


class LayerCommands(QObject):
    """Keeps both readers as the settings say."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        for name in CHOICES:
            window.actions_[name].triggered.connect(partial(self._choose, name))
        window.reader.view.folded.connect(self._on_folded)
        window.settings.changed.connect(self._on_setting)
        self.show()

    def show(self) -> None:
        """Show in menus and readers what the settings say."""
        settings, window = self._window.settings, self._window
        for name in CHOICES:
            window.actions_[name].setChecked(getattr(settings, name))
        wishes = ((COMMENTS, settings.fold_comments), (FURNITURE, settings.fold_furniture))
        layers = Layers(
            frozenset(kind for kind, is_wanted in wishes if is_wanted),
            cues=settings.cues,
            signs=settings.signs,
            watch=settings.watch,
        )
        for reader in window.readers():
            reader.set_layers(layers)

    @Slot()
    def fold_here(self) -> None:
        """Fold or open the comments or furniture at the caret, or right below it."""
        view = self._window.reader.view
        run = view.run_here()
        if run is None:
            words = self.tr("No comments and no furniture of the page here.")
            self._window.workspace.said.emit(words)
        else:
            view.toggle_fold(run)

    def _choose(self, name: str, *_told: bool) -> None:
        setattr(self._window.settings, name, self._window.actions_[name].isChecked())

    @Slot(str)
    def _on_setting(self, key: str) -> None:
        if key.startswith("layers/"):
            self.show()

    @Slot(object, bool)
    def _on_folded(self, run: Run, is_folded: bool) -> None:
        words = self.tr("Folded: {what}") if is_folded else self.tr("Open: {what}")
        announce(self._window.reader.view, words.format(what=contents_of(run)))
