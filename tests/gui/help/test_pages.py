import argparse
import re

import pytest

from gui.catalogue import COMMANDS
from gui.help.pages import ENGLISH, PAGES, folder, title_of, words_of
from gui.language import LANGUAGES
from store.cli.parser import make_parser
from store.exporters.tables import TABLES
from store.models.base import Base

LINK = re.compile(r"\[[^\]]*\]\(([^)]*)\)")
CODE = re.compile(r"`([^`]+)`")
INDENTED = re.compile(r"^ {4}\S.*$", re.MULTILINE)
PLACE = "{tables}"
IN_FORMS_AND_LISTS = {
    "Ctrl+Home",
    "Ctrl+End",
    "Ctrl+Enter",
    "Ctrl+Alt+1",
    "Ctrl+Alt+2",
    "Ctrl+Alt+3",
    "F2",
}
"""Keys that are no commands of the window."""
TRANSLATIONS = sorted(each.name for each in folder().iterdir() if each.is_dir())
WORDS_IN_QUERIES = re.compile(r"[a-z]{3,}")
TRANSLATED = [
    (language, path.stem)
    for language in TRANSLATIONS
    if language != ENGLISH
    for path in sorted((folder() / language).glob("*.md"))
]


def written(language: str, page: str) -> str:
    return (folder() / language / f"{page}.md").read_text(encoding="utf-8")


def codes(language: str, page: str) -> set[str]:
    """What stands as code: keys, commands, names. Examples of queries may be in any language."""
    found = set(CODE.findall(written(language, page)))
    return {WORDS_IN_QUERIES.sub("…", code) for code in found} if page == "finding" else found


@pytest.mark.parametrize("language", TRANSLATIONS)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_a_title_and_leads_only_to_pages_that_exist(page: str, language: str) -> None:
    words = words_of(page, language)

    assert title_of(words)
    assert set(LINK.findall(words)) <= set(PAGES)
    assert "{" not in words


@pytest.mark.parametrize("language", [ENGLISH, "es"])
def test_every_page_file_is_listed_and_every_listed_page_has_a_file(language: str) -> None:
    assert {path.stem for path in (folder() / language).glob("*.md")} == set(PAGES)


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_folder_is_of_a_language_of_the_window_and_has_only_pages_that_exist(
    language: str,
) -> None:
    assert language in LANGUAGES
    assert {path.name for path in (folder() / language).iterdir()} <= {f"{p}.md" for p in PAGES}


@pytest.mark.parametrize(("language", "page"), TRANSLATED)
def test_a_translated_page_names_the_same_keys_code_and_pages_as_the_english_one(
    language: str, page: str
) -> None:
    own, english = written(language, page), written(ENGLISH, page)

    assert codes(language, page) == codes(ENGLISH, page)
    assert INDENTED.findall(own) == INDENTED.findall(english)
    assert sorted(LINK.findall(own)) == sorted(LINK.findall(english))
    assert own.count("\n## ") == english.count("\n## ")


@pytest.mark.parametrize(("language", "page"), TRANSLATED)
def test_what_the_program_writes_in_stands_in_every_language(language: str, page: str) -> None:
    assert written(language, page).count(PLACE) == written(ENGLISH, page).count(PLACE)
    if PLACE in written(ENGLISH, page):
        assert tables_of(words_of(page, language)) == tables_of(words_of(page))


def tables_of(words: str) -> str:
    return words[words.index("\n## ") :]


def test_a_page_that_does_not_exist_is_refused() -> None:
    with pytest.raises(KeyError):
        words_of("../../secrets")


def test_a_language_without_a_page_falls_back_to_english() -> None:
    assert words_of("claims", "xx") == words_of("claims")


def test_every_column_of_every_table_is_described() -> None:
    words = words_of("columns")

    for table in TABLES.values():
        assert f"## {table.name}.csv" in words
        for column in table.columns:
            assert f"| `{column.name}` |" in words


def test_every_column_of_the_project_file_is_described() -> None:
    words = words_of("file-format")

    for table in Base.metadata.tables.values():
        _, _, described = words.partition(f"\n## {table.name}\n")
        described = described.partition("\n## ")[0]
        assert {f"| `{column.name}` |" in described for column in table.columns} == {True}


def test_the_keys_that_the_pages_name_are_those_of_the_commands() -> None:
    known = {key for command in COMMANDS for key in command.keys}
    named = {
        key
        for page in PAGES
        for key in CODE.findall(words_of(page))
        if re.fullmatch(r"(Ctrl|Alt)\+\S+|F\d+", key)
    }

    assert named - known - IN_FORMS_AND_LISTS == set()


def test_every_subcommand_is_on_the_page_for_scripts() -> None:
    words = words_of("scripting")
    named = set(re.findall(r"crossclaim ([a-z]+) PROJECT", words))

    commands = next(
        action.choices
        for action in make_parser()._actions
        if isinstance(action, argparse._SubParsersAction)
    )
    assert named == set(commands or ())
