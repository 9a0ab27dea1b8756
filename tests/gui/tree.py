"""The accessible tree of a window as a screen reader walks it, and what is wrong in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_Role = QAccessible.Role
_LISTS = frozenset({_Role.Table, _Role.List, _Role.Tree})
_ROWS_LOOKED_AT = 12
INTERACTIVE = frozenset(
    {
        _Role.Button,
        _Role.ButtonMenu,
        _Role.CheckBox,
        _Role.ComboBox,
        _Role.EditableText,
        _Role.Link,
        _Role.MenuItem,
        _Role.PageTab,
        _Role.RadioButton,
        _Role.Slider,
        _Role.SpinBox,
        *_LISTS,
    }
)
_EMPTY = frozenset({_Role.Client, _Role.NoRole})


@dataclass(frozen=True, slots=True)
class Node:
    """One thing that a screen reader can come to; `above` are the names around it."""

    role: str
    name: str
    description: str
    above: tuple[str, ...]
    kind: str
    is_interactive: bool
    is_leaf: bool

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} ({self.kind}) in {' > '.join(self.above)}"


def nodes(window: QWidget) -> list[Node]:
    """Everything that is shown in a window, in the order of the tree."""
    root: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return list(_walk(root, ()))


def faults(window: QWidget) -> list[str]:
    """Controls without a name, controls that cannot be told apart, and painted nothings."""
    found = nodes(window)
    nameless = [f"no name: {node}" for node in found if node.is_interactive and not node.name]
    empty = [
        f"nothing said: {node}"
        for node in found
        if node.is_leaf and not node.name and node.role in {role.name for role in _EMPTY}
    ]
    alike = Counter(
        (node.role, node.name, node.description, node.above)
        for node in found
        if node.is_interactive
    )
    twins = [f"{many} alike: {what}" for what, many in alike.items() if many > 1 and what[1]]
    return [*nameless, *empty, *twins]


def _walk(at: QAccessibleInterface, above: tuple[str, ...]) -> Iterator[Node]:
    if at.state().invisible:
        return
    children = _children(at)
    name = _name(at)
    yield Node(
        at.role().name,
        name,
        at.text(QAccessible.Text.Description),
        above,
        type(at.object()).__name__,
        at.role() in INTERACTIVE,
        not children,
    )
    inside = (*above, name) if name else above
    for child in children:
        yield from _walk(child, inside)


def _children(at: QAccessibleInterface) -> list[QAccessibleInterface]:
    # Rows of a list are its content, not controls; the text of a field is no further part.
    if at.role() in _LISTS or at.role() in {_Role.EditableText, _Role.ComboBox}:
        return []
    return [child for n in range(at.childCount()) if (child := at.child(n)) is not None]


def _name(at: QAccessibleInterface) -> str:
    if at.role() != _Role.ComboBox:
        return at.text(QAccessible.Text.Name)
    # Qt on Linux says the choice instead of the name, which a label has to give.
    label = QAccessible.RelationFlag.Label
    return " ".join(
        other.text(QAccessible.Text.Name)
        for other, kind in at.relations(label)
        if kind == label and other is not None
    )
