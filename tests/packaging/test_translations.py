"""The translations that are kept: they hold all strings of the code, and the program loads them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from resources.packaging.strings import messages_in
from resources.packaging.translations import (
    LANGUAGES,
    SPOKEN,
    english_forms,
    qm_file,
    release,
    tool,
    ts_file,
    update,
)

WHOLE = ("en", "es")
FORMS = {"en": 2, "es": 2, "ar": 6}


@dataclass(frozen=True)
class Entry:
    """One message of a .ts file; `forms` of a plain one are one."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_counted: bool
    is_finished: bool

    @property
    def is_said(self) -> bool:
        return self.is_finished and all(self.forms)


def entries(language: str) -> list[Entry]:
    found = []
    for context in ET.parse(ts_file(language)).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [each.text or "" for each in translation.iter("numerusform")]
            found.append(
                Entry(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    tuple(forms) or (translation.text or "",),
                    message.get("numerus") == "yes",
                    translation.get("type") != "unfinished",
                )
            )
    return found


def test_no_string_of_the_code_is_out_of_reach() -> None:
    _, defects = messages_in(*SPOKEN)
    assert defects == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_holds_just_the_strings_of_the_code(language: str) -> None:
    found, _ = messages_in(*SPOKEN)
    wanted = {(each.context, each.text) for each in found if each.counted or language != "en"}
    held = {(each.context, each.source) for each in entries(language)}
    assert held - wanted == set(), "gone from the code: run make translations"
    assert wanted - held == set(), "new in the code: run make translations"


@pytest.mark.parametrize("language", WHOLE)
def test_a_whole_language_has_no_gap(language: str) -> None:
    assert [each for each in entries(language) if not each.is_said] == []


def test_what_is_begun_is_nearly_whole() -> None:
    held = entries("ar")
    assert sum(each.is_said for each in held) >= 0.9 * len(held)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_loads_just_what_translators_wrote(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(qm_file(language)))
    for each in entries(language):
        said = translator.translate(each.context, each.source, "", 1 if each.is_counted else -1)
        if each.is_said:
            assert said in each.forms, "run make translations"
        else:
            assert not said, "run make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_and_line_ends_are_those_of_the_source(language: str) -> None:
    wrong = []
    for each in entries(language):
        for form in each.forms if each.is_said else ():
            held, wanted = placeholders(form), placeholders(each.source)
            # A language may leave the number out where its word for it says enough: "un artículo".
            if held != wanted and not (each.is_counted and held | {"%Ln"} == wanted):
                wrong.append((each.source, form))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_words_have_all_forms_of_their_language(language: str) -> None:
    short = [
        each
        for each in entries(language)
        if each.is_counted and each.is_finished and len(each.forms) != FORMS[language]
    ]
    assert short == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mnemonic_stays_one(language: str) -> None:
    """Words with an underlined letter keep one; words without get none."""
    wrong = [
        (each.source, form)
        for each in entries(language)
        for form in each.forms
        if each.is_said and mnemonics(form) != mnemonics(each.source)
    ]
    assert wrong == []


@pytest.mark.skipif(tool("lupdate") is None, reason="Qt's tools are not here")
@pytest.mark.parametrize("language", LANGUAGES)
def test_making_the_translations_anew_changes_nothing(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ts, qm = ts_file(language).read_bytes(), qm_file(language).read_bytes()
    (tmp_path / ts_file(language).name).write_bytes(ts)
    monkeypatch.setattr("resources.packaging.translations.FOLDER", tmp_path)
    update(language, messages_in(*SPOKEN)[0])
    release(ts_file(language), qm_file(language))
    assert ts_file(language).read_bytes() == ts
    assert qm_file(language).read_bytes() == qm


def test_brackets_in_english_stand_for_its_forms() -> None:
    assert english_forms("%Ln match(es) in %Ln entity(ies)") == (
        "%Ln match in %Ln entity",
        "%Ln matches in %Ln entities",
    )


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{\w*\}|%L?n|%\d|\n", text))


def mnemonics(text: str) -> int:
    return len(re.findall(r"&(?=\w)", text.replace("&&", "")))
