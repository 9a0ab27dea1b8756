"""What is said of a name whose letters come from several alphabets; nothing is refused for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.plaintext import isolated, one_line
from store.text.scripts import mixed_in


def mixed_words(name: str) -> str:
    """One calm sentence; empty for a plain name."""
    found = mixed_in(name[:500])
    if found is None:
        return ""
    sentence = QCoreApplication.translate(
        "mixed", "“{word}” mixes letters of {scripts}; it only looks like “{looks}”."
    )
    return sentence.format(
        word=isolated(one_line(found.word, 60)),
        scripts=" + ".join(found.scripts),
        looks="-".join(one_line(found.looks_like, 60)),
    )
