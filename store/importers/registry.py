"""Which files can be read, and which of those lie under the paths a person gave."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from store.importers.plain import DecodedText, read_plain
from store.importers.webpage import WEB_SUFFIXES, Page, read_page

Reader = Callable[[bytes, str | None], DecodedText | Page]

READERS: Final[dict[str, Reader]] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_plain,
    ".markdown": read_plain,
    **dict.fromkeys(sorted(WEB_SUFFIXES), read_page),
}
MARKDOWN_SUFFIXES: Final = frozenset({".md", ".markdown"})
FORMATS: Final = {"text": ".txt", "markdown": ".md", "html": ".html"}
"""Names under which a person may choose how a file is read, each with a suffix that is read so."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A path that was left out: `unsupported-type`, `no-such-file`, `unreadable` or
    `not-a-file`.
    """

    path: Path
    code: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """Files to read in a stable order without repeats, and what was left out and why."""

    files: list[Path]
    refused: list[Refused]


def is_supported(path: Path) -> bool:
    """Whether the file's suffix is one that is read."""
    return path.suffix.lower() in READERS


def gather(paths: Iterable[Path]) -> Gathered:
    """The supported files at and under the paths; hidden ones inside folders are passed over.

    A path given by itself is taken or refused even where it is hidden.
    """
    gathered = Gathered([], [])
    seen: set[Path] = set()
    for path in paths:
        for found in files_at(path, seen):
            if isinstance(found, Refused):
                gathered.refused.append(found)
            else:
                gathered.files.append(found)
    return gathered


def files_at(path: Path, seen: set[Path]) -> Iterator[Path | Refused]:
    """The supported files at and under a path as they are come upon, and what is left out; files
    whose real path is among `seen` are passed over, the others join it.
    """
    for found in _found_at(path):
        if isinstance(found, Refused):
            yield found
        elif not is_supported(found):
            yield Refused(found, "unsupported-type")
        elif (real := found.resolve()) not in seen:
            seen.add(real)
            yield found


def _found_at(path: Path) -> Iterator[Path | Refused]:
    try:
        if path.is_dir():
            yield from _under(path)
        else:
            yield _file_or_refused(path)
    except (OSError, ValueError):
        yield Refused(path, "unreadable")


def _file_or_refused(path: Path) -> Path | Refused:
    if path.is_file():
        return path
    return Refused(path, "not-a-file" if path.exists() else "no-such-file")


def _under(folder: Path) -> Iterator[Path | Refused]:
    """Files under a folder in order of their paths; a folder is entered once, by its real path."""
    entered: set[Path] = set()
    failures: list[OSError] = []
    for place, folders, names in os.walk(folder, followlinks=True, onerror=failures.append):
        here = Path(place)
        real = here.resolve()
        if real in entered:
            folders.clear()
            continue
        entered.add(real)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield _file_or_refused(here / name)
    for failure in failures:
        yield Refused(Path(failure.filename or folder), "unreadable")
