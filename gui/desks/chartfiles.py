"""A chart as a file, as it is printed: light on white whatever theme is shown.

Qt's SVG writer cuts a name of two scripts into pieces, so the drawing is written by hand here: each
name is one text that a reader can search and a program can shape. The image is made from it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSaveFile, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from gui import theme as themes
from gui.counting import number
from gui.desks.barchart import Drawn, ticks
from gui.fonts import interface_font
from store import KnownError

WIDTH_PX: Final = 1000
SCALE: Final = 2
_ROW_PX, _BAR_PX = 28, 18
_TOP_PX, _FOOT_PX, _PAD_PX = 56, 40, 20
_MOST_LABEL_PX: Final = 480
_NUMBER_PX: Final = 80
_SIZE_PX: Final = 14
_NAMESPACE: Final = "http://www.w3.org/2000/svg"


def size_of(drawn: Drawn) -> QSize:
    """The size of a chart's page; its image has SCALE times as many pixels a side."""
    return QSize(WIDTH_PX, _TOP_PX + len(drawn.labels) * _ROW_PX + _FOOT_PX)


def svg_of(drawn: Drawn, title: str) -> bytes:
    """The chart as a drawing whose words stay words."""
    size, theme = size_of(drawn), themes.LIGHT
    page = ET.Element(
        "svg",
        {
            "xmlns": _NAMESPACE,
            "width": str(size.width()),
            "height": str(size.height()),
            "viewBox": f"0 0 {size.width()} {size.height()}",
            "font-family": QFontInfo(interface_font()).family(),
            "font-size": str(_SIZE_PX),
        },
    )
    ET.SubElement(page, "title").text = _readable(title)
    _box(page, 0, 0, size.width(), size.height(), "#ffffff")
    _words(page, _PAD_PX, 34, title, theme.ink, size="18", weight="600")
    _draw(page, drawn)
    return bytes(ET.tostring(page, encoding="utf-8", xml_declaration=True))


def png_of(drawn: Drawn, title: str) -> bytes:
    """The chart as an image, twice as many pixels a side as `size_of` tells."""
    image = QImage(size_of(drawn) * SCALE, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg_of(drawn, title))).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def write(path: Path, content: bytes) -> None:
    """Put a whole file there, or leave what was there. Raises `cannot-write`."""
    file = QSaveFile(str(path))
    is_written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) >= 0
    if not is_written or not file.commit():
        raise KnownError("cannot-write", path=str(path), detail=file.errorString())


def _draw(page: ET.Element, drawn: Drawn) -> None:
    theme, font = themes.LIGHT, interface_font()
    font.setPixelSize(_SIZE_PX)
    metrics, elide = QFontMetricsF(font), Qt.TextElideMode.ElideRight
    labels = [metrics.elidedText(label, elide, _MOST_LABEL_PX) for label in drawn.labels]
    widest = max((metrics.horizontalAdvance(label) for label in labels), default=0)
    left = _PAD_PX + widest * 1.05 + 10
    most = max(drawn.counts, default=1)
    unit = (WIDTH_PX - left - _NUMBER_PX) / most
    bottom = _TOP_PX + len(labels) * _ROW_PX
    for tick in ticks(most):
        _box(page, left + tick * unit, _TOP_PX, 1, bottom - _TOP_PX, theme.border)
        _words(page, left + tick * unit, bottom + 20, number(tick), theme.muted_ink, "middle")
    for at, (label, count) in enumerate(zip(labels, drawn.counts, strict=True)):
        top = _TOP_PX + at * _ROW_PX
        middle = top + _ROW_PX / 2 + _SIZE_PX * 0.35
        words = _words(page, left - 10, middle, label, theme.ink, "end")
        if label != drawn.labels[at]:
            # pointing at a shortened name tells the whole of it
            ET.SubElement(words, "title").text = _readable(drawn.labels[at])
        _box(page, left, top + (_ROW_PX - _BAR_PX) / 2, count * unit, _BAR_PX, theme.accent)
        _words(page, left + count * unit + 7, middle, number(count), theme.muted_ink)


def _box(page: ET.Element, x: float, y: float, width: float, height: float, fill: str) -> None:
    sides = {"x": x, "y": y, "width": width, "height": height}
    ET.SubElement(
        page, "rect", {name: f"{side:.2f}" for name, side in sides.items()} | {"fill": fill}
    )


def _words(
    page: ET.Element,
    x: float,
    y: float,
    text: str,
    fill: str,
    anchor: str = "start",
    **font: str,
) -> ET.Element:
    look = {f"font-{name}": value for name, value in font.items()}
    place = {"x": f"{x:.2f}", "y": f"{y:.2f}", "fill": fill, "text-anchor": anchor}
    words = ET.SubElement(page, "text", place | look)
    words.text = _readable(text)
    return words


def _readable(text: str) -> str:
    """The text without the few characters that no XML may hold."""
    return "".join(char for char in text if char >= " " and char not in "\ufffe\uffff")
