"""One help page on screen: our own Markdown, set with room to breathe. It connects to nowhere."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from gui.help.pages import PAGES, folder, words_of
from gui.theme import current

_LINE_PERCENT = 138
_PAGE_MARGIN_PX = 28
_CELL_PADDING_PX = 5


class HelpReader(QTextBrowser):
    """Shows pages by name and follows links from page to page, back and forth."""

    page_shown = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setAccessibleName(self.tr("Help page"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_link)
        self.sourceChanged.connect(self._on_source)

    @property
    def page(self) -> str:
        """Name of the page now shown; empty before the first."""
        return self.source().path()

    def show_page(self, page: str) -> None:
        """Show a page from its beginning; an unknown name shows nothing new."""
        if page in PAGES and page != self.page:
            self.setSource(QUrl(page), QTextDocument.ResourceType.MarkdownResource)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Our pages and pictures; nothing from elsewhere, and never from the network."""
        name = QUrl(name)
        if name.path() in PAGES and not name.scheme():
            return QByteArray(words_of(name.path(), self._language).encode())
        picture = folder() / name.fileName()
        if kind == QTextDocument.ResourceType.ImageResource.value and picture.is_file():
            return self._fitting(QImage(str(picture)))
        return None

    def _fitting(self, picture: QImage) -> QImage:
        room_px = max(self.viewport().width() - 2 * _PAGE_MARGIN_PX - 8, 200)
        scale = self.devicePixelRatioF()
        if picture.width() > room_px * scale:
            picture = picture.scaledToWidth(
                int(room_px * scale), Qt.TransformationMode.SmoothTransformation
            )
        picture.setDevicePixelRatio(scale)
        return picture

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        if not link.scheme():
            self.show_page(link.path())

    @Slot(QUrl)
    def _on_source(self, source: QUrl) -> None:
        _set_in_type(self.document())
        self.page_shown.emit(source.path())


def _set_in_type(document: QTextDocument) -> None:
    frame = document.rootFrame().frameFormat()
    frame.setMargin(_PAGE_MARGIN_PX)
    document.rootFrame().setFrameFormat(frame)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(
            _spacing(block.blockFormat(), in_table=cursor.currentTable() is not None)
        )
        block = block.next()
    _set_code(document)
    _set_tables(document)
    cursor.endEditBlock()


def _spacing(block: QTextBlockFormat, *, in_table: bool) -> QTextBlockFormat:
    spaced = QTextBlockFormat()
    kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    if block.headingLevel():
        spaced.setTopMargin(6 if block.headingLevel() == 1 else 20)
        spaced.setBottomMargin(8)
    elif in_table:
        spaced.setTopMargin(0)
        spaced.setBottomMargin(0)
    else:
        spaced.setLineHeight(_LINE_PERCENT, kind)
        spaced.setBottomMargin(4 if block.indent() else 9)
    return spaced


def _set_code(document: QTextDocument) -> None:
    theme = current()
    style = QTextCharFormat()
    style.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    style.setBackground(QColor(theme.hover))
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        for place in block.textFormats():
            if place.format.fontFixedPitch():
                cursor.setPosition(block.position() + place.start)
                cursor.setPosition(
                    block.position() + place.start + place.length, QTextCursor.MoveMode.KeepAnchor
                )
                cursor.mergeCharFormat(style)
        block = block.next()


def _set_tables(document: QTextDocument) -> None:
    colour = QColor(current().border)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            look = frame.format()
            look.setCellPadding(_CELL_PADDING_PX)
            look.setCellSpacing(0)
            look.setBorder(1)
            look.setBorderCollapse(True)
            look.setBorderBrush(colour)
            look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setTopMargin(4)
            look.setBottomMargin(12)
            frame.setFormat(look)
            _set_head(frame)


def _set_head(table: QTextTable) -> None:
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    for column in range(table.columns()):
        cursor = table.cellAt(0, column).firstCursorPosition()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(bold)
