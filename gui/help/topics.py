"""Which help page belongs to where the focus is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def topic_of(widget: QWidget | None) -> str:
    """The page named by `help_topic` of the widget or of the nearest one around it; else empty."""
    while widget is not None:
        topic = getattr(widget, "help_topic", "")
        if topic:
            return str(topic)
        widget = widget.parentWidget()
    return ""
