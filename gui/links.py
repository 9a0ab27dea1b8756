"""Addresses from articles: nothing is opened before a person has read where it leads.

The one place that hands addresses to the desktop. Folders of our own are opened without a question.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.plaintext import label
from store.text.addresses import Address, address_of


def open_folder(folder: Path) -> None:
    """Show a folder of this machine."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def ask_to_open(address: str, parent: QWidget) -> LinkDialog:
    """Show the whole address; it is copied, or opened after all, or left alone."""
    shown = LinkDialog(address_of(address), parent)
    shown.open()
    return shown


class LinkDialog(QDialog):
    """Enter copies: that reaches nobody."""

    def __init__(self, address: Address, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._address = address
        self._copy = QPushButton(self.tr("&Copy address"), self)
        self._open = QPushButton(self.tr("&Open in browser"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._arrange()
        self._copy.clicked.connect(self._on_copy)
        self._open.clicked.connect(self._on_open)
        self._cancel.clicked.connect(self.reject)

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Open a link?"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("This link comes from an article and leads to:"), "", self))
        whole = label(_breakable(self._address.shown), "quote", self, wraps=True)
        whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        whole.setAccessibleName(self.tr("Whole address"))
        column.addWidget(whole)
        for sentence in warnings_of(self._address):
            column.addWidget(label(sentence, "hint", self, wraps=True))
        ends = QHBoxLayout()
        ends.addWidget(self._open)
        ends.addStretch(1)
        ends.addWidget(self._cancel)
        ends.addWidget(self._copy)
        column.addLayout(ends)
        self._open.setAutoDefault(False)
        self._cancel.setAutoDefault(False)
        self._open.setEnabled(self._address.may_be_opened)
        self._copy.setDefault(True)
        self._copy.setProperty("primary", "true")
        self._copy.setFocus()
        self.setMinimumWidth(460)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address.encoded)
        self.accept()

    @Slot()
    def _on_open(self) -> None:
        if self._address.may_be_opened:
            QDesktopServices.openUrl(QUrl(self._address.encoded, QUrl.ParsingMode.TolerantMode))
        self.accept()


_LONGEST: Final = 2_000


def _breakable(address: str) -> str:
    """The whole address with places to break a line after its marks."""
    cut = address if len(address) <= _LONGEST else address[:_LONGEST] + "…"
    return "".join(f"{char}\u200b" if char in "/?&=.-_%#@:" else char for char in cut)


def warnings_of(address: Address) -> list[str]:
    """What a person should know before opening it, one sentence each."""
    translate = QCoreApplication.translate
    found: list[str] = []
    if not address.may_be_opened:
        found.append(
            translate("links", "Only addresses of the web and of e-mail can be opened from here.")
        )
    if address.user:
        sentence = translate(
            "links", "“{user}@” is not where it leads: that is the name {host} is told."
        )
        found.append(sentence.format(user=address.user, host=address.host))
    if address.decoded_host:
        sentence = translate("links", "The host {host} shows itself in a browser as “{name}”.")
        found.append(sentence.format(host=address.host, name=address.decoded_host))
    return found
