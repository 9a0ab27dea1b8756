"""What may be written on the command line, and its help with examples."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any, Final, NoReturn

from store.cli import CANNOT, backups, commands, exporting, repairing
from store.cli.printing import complain

_TOP: Final = """\
Without a command the window opens: crossclaim, or crossclaim PROJECT. With --sample alone it shows
the project that was open last, or else the sample.

exit codes: 0 done, 1 problems found, 2 cannot
"""
_FORMATS: Final = ("csv", "html", "rtf", "svg", "latex", "terminal", "evidence")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        complain(f"{message}. Help: {self.prog} --help")
        sys.exit(CANNOT)


def make_parser() -> argparse.ArgumentParser:
    """The parser; what it parses has `perform`, the function of the command chosen."""
    parser = _Parser(
        prog="crossclaim",
        description="Read articles, tag what they claim, link what conflicts.",
        epilog=_TOP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"crossclaim {_version()}")
    added = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (_new, _import, _export, _search, _check, _info, _backup, _restore, _repair):
        add(added)
    return parser


def _version() -> str:
    try:
        return metadata.version("crossclaim")
    except metadata.PackageNotFoundError:
        return "(not installed)"


def _command(
    added: Any, name: str, perform: Callable[[argparse.Namespace], int], text: str, *examples: str
) -> argparse.ArgumentParser:
    lines = "\n".join(f"  crossclaim {name} {example}" for example in examples)
    made: argparse.ArgumentParser = added.add_parser(
        name,
        help=text,
        description=text,
        epilog=f"examples:\n{lines}\n\nexit codes: 0 done, 1 problems found, 2 cannot",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("project", metavar="PROJECT", type=Path, help="a .crossclaim file")
    made.set_defaults(perform=perform)
    return made


def _new(added: Any) -> None:
    made = _command(
        added, "new", commands.new, "Make a project, empty or with the sample in it.",
        "iraq.crossclaim",
        "try-out.crossclaim --sample",
    )  # fmt: skip
    made.add_argument("--name", help="what the project is called; else its file's name")
    made.add_argument(
        "--sample", action="store_true", help="with five tagged articles to look at and try"
    )


def _import(added: Any) -> None:
    made = _command(
        added, "import", commands.import_, "Bring in articles from files and folders.",
        "iraq.crossclaim articles/ report.txt",
        "iraq.crossclaim old/ --encoding cp1252 --json",
    )  # fmt: skip
    made.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="a file or a folder")
    made.add_argument(
        "--format", choices=("text", "markdown", "html"), help="read every file as this"
    )
    made.add_argument("--encoding", metavar="NAME", help="instead of finding it out")
    made.add_argument("--same-text", action="store_true", help="also texts that are there already")
    _json(made)


def _export(added: Any) -> None:
    made = _command(
        added, "export", exporting.export,
        "Write tables, articles with their tags to read, or an evidence sheet.",
        "iraq.crossclaim --format csv --to tables/",
        "iraq.crossclaim --format csv --to tables.zip --raw",
        "iraq.crossclaim --format csv --to tables/ --tables claims,contradictions",
        "iraq.crossclaim --format csv --to tables/ --zone body --zone headline",
        "iraq.crossclaim --format html --article article-3 --to article.html",
        "iraq.crossclaim --format terminal --article article-3",
        "iraq.crossclaim --format latex --to articles/",
        "iraq.crossclaim --format evidence --status confirmed --to sheet.html",
    )  # fmt: skip
    made.add_argument("--format", choices=_FORMATS, required=True)
    made.add_argument(
        "--to",
        metavar="PATH",
        type=Path,
        help="a folder or a .zip for tables; a file for one article, a folder for several",
    )
    made.add_argument(
        "--article",
        metavar="ID",
        action="append",
        help="such as article-3; may be repeated; all where none is named (not for csv)",
    )
    made.add_argument(
        "--status",
        metavar="STATUS",
        action="append",
        help="of the contradictions on an evidence sheet, such as confirmed; may be repeated",
    )
    made.add_argument(
        "--raw",
        action="store_true",
        help="byte-exact for machines: without the mark for Excel and the guard against formulas",
    )
    made.add_argument(
        "--delimiter", choices=tuple(exporting.DELIMITERS), default="comma", help="between columns"
    )
    made.add_argument("--tables", metavar="A,B", help="these only, by name")
    _zones(made)
    _json(made)


def _search(added: Any) -> None:
    made = _command(
        added, "search", commands.search, "Find words in all articles, whatever case or accents.",
        "iraq.crossclaim ministry",
        "iraq.crossclaim 'chief of staff' --json",
        "iraq.crossclaim ministry --zone comment",
        "iraq.crossclaim --query 'minist* NEAR/5 (army OR police)'",
    )  # fmt: skip
    made.add_argument("query", metavar="QUERY", nargs="+", help="words that follow each other")
    made.add_argument(
        "--query",
        dest="query_language",
        action="store_true",
        help="whole words, with AND, OR, NOT, NEAR/5, beginnings*, @names and /patterns/",
    )
    _zones(made)
    _json(made)


def _check(added: Any) -> None:
    made = _command(
        added, "check", commands.check, "Prove that every quote stands where it says.",
        "iraq.crossclaim",
    )  # fmt: skip
    _json(made)


def _info(added: Any) -> None:
    made = _command(added, "info", commands.info, "Tell what is in a project.", "iraq.crossclaim")
    _json(made)


def _backup(added: Any) -> None:
    made = _command(
        added, "backup", backups.backup,
        "Make a checked copy of a project, also while its window is open.",
        "iraq.crossclaim",
        "iraq.crossclaim --to /media/stick/iraq.crossclaim",
    )  # fmt: skip
    made.add_argument(
        "--to", metavar="FILE", type=Path, help="a new file; else beside the other backups"
    )
    _json(made)


def _restore(added: Any) -> None:
    made = _command(
        added, "restore", backups.restore,
        "Bring a backup back; what was there is backed up first, or set aside.",
        "iraq.crossclaim --list",
        "iraq.crossclaim",
        "iraq.crossclaim --to iraq-last-week.crossclaim --from BACKUP",
    )  # fmt: skip
    made.add_argument("--list", action="store_true", help="only tell which backups there are")
    made.add_argument(
        "--from",
        dest="source",
        metavar="BACKUP",
        type=Path,
        help="one of the list; else the newest",
    )
    made.add_argument(
        "--to", metavar="FILE", type=Path, help="a new file; else in the place of the project"
    )
    _json(made)


def _repair(added: Any) -> None:
    made = _command(
        added, "repair", repairing.repair,
        "Make a sound project of a damaged one, in a new file; the damaged one stays as it is.",
        "iraq.crossclaim iraq-repaired.crossclaim",
    )  # fmt: skip
    made.add_argument("new", metavar="NEW", type=Path, help="a new file for what comes over")
    _json(made)


def _zones(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "--zone",
        metavar="KIND",
        action="append",
        help="what begins in such a zone only, such as body, headline or comment; may be repeated",
    )


def _json(made: argparse.ArgumentParser) -> None:
    made.add_argument("--json", action="store_true", help="for machines")
