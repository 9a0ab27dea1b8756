import argparse
import re

import pytest

import resources
from gui.catalogue import COMMANDS
from gui.help.pages import PAGES, title_of, words_of
from store.cli.parser import make_parser
from store.exporters.tables import TABLES
from store.models.base import Base

CODE = re.compile(r"`([^`]+)`")
LINK = re.compile(r"\[[^\]]*\]\(([^)]*)\)")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_a_title_and_leads_only_to_pages_that_exist(page: str) -> None:
    words = words_of(page)

    assert title_of(words)
    assert set(LINK.findall(words)) <= set(PAGES)
    assert "{" not in words


def test_every_page_file_is_listed_and_every_listed_page_has_a_file() -> None:
    assert {path.stem for path in resources.path("help", "en").glob("*.md")} == set(PAGES)


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

    assert named - known - {"Ctrl+Enter"} == set()


def test_every_subcommand_is_on_the_page_for_scripts() -> None:
    words = words_of("scripting")
    named = set(re.findall(r"crossclaim ([a-z]+) PROJECT", words))

    commands = next(
        action.choices
        for action in make_parser()._actions
        if isinstance(action, argparse._SubParsersAction)
    )
    assert named == set(commands or ())
