"""The pages of the inspector, each made with its forms when somebody first needs it: a start
waits for none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gui.workspace import Workspace

if TYPE_CHECKING:
    from gui.panels.forms.base import Form
    from gui.panels.forms.names import Names

_PAGES: Final[Mapping[str, Sequence[str]]] = {
    "claim": ("claim",),
    "mention": ("mention", "entity"),
    "relation": ("relation",),
    "note": ("note",),
    "article": ("article", "outlet"),
}
"""Which forms stand on which page, from the top."""
_PAGE_OF: Final = {form: page for page, forms in _PAGES.items() for form in forms}


class FormPages(QStackedWidget):
    """The forms by the kind of record, and a page for when there is nothing to show."""

    cue_asked = Signal(object)

    def __init__(self, workspace: Workspace, empty: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._names: Names | None = None
        self._empty = empty
        self._forms: dict[str, Form[Any]] = {}
        self._pages: dict[str, QWidget] = {}
        self.addWidget(empty)

    def form(self, name: str) -> Form[Any]:
        """The form of that kind of record, made now where nobody has needed it."""
        page = _PAGE_OF[name]
        if page not in self._pages:
            self._pages[page] = self._made_page(_PAGES[page])
            self.addWidget(self._pages[page])
        return self._forms[name]

    def made(self, *names: str) -> list[Form[Any]]:
        """Those of the forms that are there."""
        return [self._forms[name] for name in names if name in self._forms]

    def show_form(self, name: str | None) -> None:
        """Show the page of a form; None shows how to get something to show."""
        if name is None:
            self.setCurrentWidget(self._empty)
        else:
            self.form(name)
            self.setCurrentWidget(self._pages[_PAGE_OF[name]])

    def forget_names(self) -> None:
        """Read the known names again before the next suggestion."""
        if self._names is not None:
            self._names.forget()

    def make_next(self) -> bool:
        """Make a page that is missing, before anybody waits for it; False when none is."""
        missing = next((page for page in _PAGES if page not in self._pages), None)
        if missing is not None:
            self.form(missing)
        return missing is not None

    def _made_page(self, names: Sequence[str]) -> QScrollArea:
        area = QScrollArea(self)
        content = QWidget(area)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        makers = self._makers()
        for name in names:
            self._forms[name] = makers[name](content)
            column.addWidget(self._forms[name])
        column.addStretch(1)
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _makers(self) -> dict[str, Callable[[QWidget], Form[Any]]]:
        from gui.panels.forms.article import ArticleForm
        from gui.panels.forms.entity import EntityForm
        from gui.panels.forms.mention import MentionForm
        from gui.panels.forms.names import Names
        from gui.panels.forms.note import NoteForm
        from gui.panels.forms.outlet import OutletForm
        from gui.panels.forms.relation import RelationForm

        space = self._workspace
        names = self._names = self._names or Names(space)
        return {
            "claim": self._claim_form,
            "mention": partial(MentionForm, space, names),
            "entity": partial(EntityForm, space, names),
            "relation": partial(RelationForm, space),
            "note": partial(NoteForm, space),
            "article": partial(ArticleForm, space, names),
            "outlet": partial(OutletForm, space),
        }

    def _claim_form(self, parent: QWidget) -> Form[Any]:
        from gui.panels.forms.claim import ClaimForm

        assert self._names is not None
        form = ClaimForm(self._workspace, self._names, parent)
        form.cue_asked.connect(self.cue_asked)
        return form
