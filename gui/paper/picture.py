"""The first page of a document as a picture, for a look before it is written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from gui.paper.leaf import Leaf
from gui.paper.press import Inking, Plan
from store.exporters.paper import Paper


def first_page(paper: Paper, leaf: Leaf, width_px: int) -> QImage:
    """The first page in this width. Only what stands there is laid out."""
    plan = Plan(paper, leaf)
    for _ in plan.steps():
        if plan.placed[-1][1][-1].page > 0:
            break
    plan.pages = max(plan.pages, 1)
    scale = width_px / leaf.size.width()
    image = QImage(width_px, round(leaf.size.height() * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(_HINTS)
    inking = Inking(plan, painter, scale)
    for block, parts in plan.placed:
        for part in parts:
            if part.page == 0:
                inking.block(block, part)
    painter.end()
    return image


_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
