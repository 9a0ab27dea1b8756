"""The command line for scripts. Without a command the caller opens the window."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from store.errors import KnownError

DONE: Final = 0
PROBLEMS: Final = 1
CANNOT: Final = 2

COMMANDS: Final = (
    "new", "import", "export", "search", "check", "info", "backup", "restore", "repair",
)  # fmt: skip
_TOP_LEVEL: Final = ("-h", "--help", "--version")


def run(argv: Sequence[str]) -> int | None:
    """The exit code of a command: done, problems found or cannot; None for the window."""
    if not argv or (argv[0] not in COMMANDS and argv[0] not in _TOP_LEVEL):
        return _not_a_command(argv)
    from store.cli.parser import make_parser

    try:
        chosen = make_parser().parse_args(argv)
    except SystemExit as leaving:  # how argparse ends after --help, --version and a mistake
        return leaving.code if isinstance(leaving.code, int) else CANNOT
    return _performed(chosen.perform, chosen)


def _not_a_command(argv: Sequence[str]) -> int | None:
    """Words that look like a mistyped command are refused: no window should open for them."""
    if len(argv) < 2:  # A word alone is a file.
        return None
    import difflib

    from store.cli.printing import complain

    near = difflib.get_close_matches(argv[0], COMMANDS, n=1, cutoff=0.7)
    if not near or Path(argv[0]).exists():
        return None
    complain(f"There is no command “{argv[0]}”. Did you mean “{near[0]}”?")
    return CANNOT


def _performed(perform: Callable[[Namespace], int], chosen: Namespace) -> int:
    from store.cli.printing import complain, make_streams_safe
    from store.cli.sentences import sentence_of

    make_streams_safe()
    try:
        code = perform(chosen)
        sys.stdout.flush()
    except KnownError as error:
        complain(sentence_of(error.code, error.params))
        return CANNOT
    except KeyboardInterrupt:
        complain("Stopped. What was finished before is kept.")
        return CANNOT
    except BrokenPipeError:
        # Whoever reads us has enough. What is left in the buffer must not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return code
