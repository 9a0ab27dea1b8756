"""Writes the program's icon as the files an icon theme wants: `python -m gui.iconfiles FILE...`.

A PNG gets the size that its folder says, `64x64/apps/crossclaim.png`; an SVG is the drawing
itself. The set-up calls this; the program does not.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import resources


def main(files: Sequence[Path]) -> int:
    """Exit code 0 when all files are written."""
    drawing = resources.path("icons", "crossclaim.svg")
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.suffix == ".svg":
            shutil.copyfile(drawing, file)
            continue
        size_px = int(file.parents[1].name.partition("x")[0])
        if not rendered(drawing, size_px).save(str(file)):
            return 1
    return 0


def rendered(drawing: Path, size_px: int) -> QImage:
    """The drawing as a square picture of that size, its ground transparent."""
    picture = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return picture


if __name__ == "__main__":
    sys.exit(main([Path(word) for word in sys.argv[1:]]))
