"""What exports say is what the window says, in its language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from gui.exportwords import export_words
from gui.labels import word
from resources.packaging.translations import qm_file
from store import codes, vocabulary
from store.exporters import phrases
from store.exporters.wording import english

_FIXED = {
    "status": codes.RELATION_STATUSES,
    "strength": codes.STRENGTHS,
    "resolution": codes.RESOLUTIONS,
    "relation": codes.RELATIONS,
    "polarity": codes.POLARITIES,
    "modality": codes.MODALITIES,
    "claim_status": codes.CLAIM_STATUSES,
    "level": codes.LEVELS,
    "speaker": codes.SPEAKER_KINDS,
    "quote_type": codes.QUOTE_TYPES,
    "source": codes.SOURCE_KINDS,
}
_WORDS = [(group, code) for group, found in _FIXED.items() for code in found] + [
    (str(term["vocabulary"]), str(term["code"])) for term in vocabulary.first_terms()
]


@pytest.mark.parametrize(("group", "code"), _WORDS)
def test_the_store_and_the_window_call_a_code_the_same(group: str, code: str) -> None:
    assert english(group, code) == word(group, code)


def test_exports_speak_the_language_of_the_window(qapp: QCoreApplication) -> None:
    spanish = QTranslator()
    assert spanish.load(str(qm_file("es")))
    qapp.installTranslator(spanish)
    try:
        words = export_words()
        assert words.say(phrases.WHY) == "Por qué"
        assert words.word("status", "confirmed") == "Confirmada"
        assert words.language == "es"
    finally:
        qapp.removeTranslator(spanish)
    assert export_words().language == "en"
