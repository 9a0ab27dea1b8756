"""Candidates for articles: a file or pasted text, decoded, canonical, with proposed metadata."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from store.errors import KnownError
from store.importers.metadata import ArticleProposal, propose_metadata
from store.importers.plain import DecodedText
from store.importers.registry import MARKDOWN_SUFFIXES, READERS
from store.text.canonical import Canonical, canonical, text_hash

LARGEST_FILE_BYTES: Final = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Note:
    """Something a person should know about how the text was read.

    Codes: the names of `Changes` in kebab case with their count, the warnings of `DecodedText`,
    and `encoding-guessed`.
    """

    code: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class ArticleCandidate:
    """What an import would keep; hashes are SHA-256 in hex, of the bytes and of the UTF-8 text.

    Pasted text has no path, and its own UTF-8 bytes as the original.
    """

    path: Path | None
    file_name: str
    file_hash: str
    size_bytes: int
    original: bytes
    encoding: str
    guessed: bool
    canonical: Canonical
    text_hash: str
    proposal: ArticleProposal
    notes: tuple[Note, ...]

    @property
    def text(self) -> str:
        """The canonical text."""
        return self.canonical.text


def read_candidate(
    path: Path, encoding: str | None = None, *, suffix: str | None = None
) -> ArticleCandidate:
    """The candidate in a file, read as its suffix or the one chosen says.

    Raises KnownError `unsupported-type`, `no-such-file`, `unreadable`, `too-large`, `not-text`,
    `empty-text` or `unknown-encoding`, each with the file's name.
    """
    suffix = suffix or path.suffix
    reader = READERS.get(suffix.lower())
    if reader is None:
        raise KnownError("unsupported-type", path=path.name)
    raw = _read_bytes(path)
    try:
        return _candidate(path, path.name, raw, reader(raw, encoding), suffix)
    except KnownError as error:
        raise KnownError(error.code, **{"path": path.name, **error.params}) from error


def candidate_of_text(text: str, name: str) -> ArticleCandidate:
    """The candidate in pasted text; `name` stands for a file name.

    Raises KnownError `too-large` or `empty-text`.
    """
    raw = text.encode("utf-8", "surrogatepass")
    _check_size(len(raw), name)
    return _candidate(None, name, raw, DecodedText(text, "utf-8"), Path(name).suffix)


def _read_bytes(path: Path) -> bytes:
    try:
        _check_size(path.stat().st_size, path.name)
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE_BYTES + 1)
    except FileNotFoundError as error:
        raise KnownError("no-such-file", path=path.name) from error
    except OSError as error:
        raise KnownError("unreadable", path=path.name, reason=error.strerror) from error
    _check_size(len(raw), path.name)
    return raw


def _check_size(size_bytes: int, name: str) -> None:
    if size_bytes > LARGEST_FILE_BYTES:
        raise KnownError("too-large", path=name, limit_bytes=LARGEST_FILE_BYTES)


def _candidate(
    path: Path | None, name: str, raw: bytes, decoded: DecodedText, suffix: str
) -> ArticleCandidate:
    made = canonical(decoded.text)
    if not made.text.strip():
        raise KnownError("empty-text", path=name)
    markdown = suffix.lower() in MARKDOWN_SUFFIXES
    return ArticleCandidate(
        path=path,
        file_name=name,
        file_hash=hashlib.sha256(raw).hexdigest(),
        size_bytes=len(raw),
        original=raw,
        encoding=decoded.encoding,
        guessed=decoded.guessed,
        canonical=made,
        text_hash=text_hash(made.text),
        proposal=propose_metadata(made.text, name, markdown=markdown),
        notes=_notes(decoded, made),
    )


def _notes(decoded: DecodedText, made: Canonical) -> tuple[Note, ...]:
    notes = [Note(name.replace("_", "-"), count) for name, count in made.changes.counted().items()]
    if decoded.guessed:
        notes.append(Note("encoding-guessed"))
    if decoded.warning:
        notes.append(Note(decoded.warning))
    return tuple(notes)
