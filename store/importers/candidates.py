"""What is to be read, and the candidates for articles that come of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from store.errors import KnownError
from store.importers.limits import LARGEST_FILE_BYTES, LARGEST_PASTED
from store.importers.metadata import ArticleProposal
from store.importers.reading import Note, Reading, read_bytes
from store.text.canonical import text_hash
from store.text.zones import ZoneDraft


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
    text: str
    text_hash: str
    proposal: ArticleProposal
    notes: tuple[Note, ...]
    zones: tuple[ZoneDraft, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that is to be read, or text that was pasted; `proposal` is what a person made of what
    was proposed for it before.
    """

    path: Path | None
    name: str
    suffix: str
    encoding: str | None = None
    proposal: ArticleProposal | None = None
    pasted: str | None = None

    @classmethod
    def file(
        cls,
        path: Path,
        encoding: str | None = None,
        *,
        suffix: str | None = None,
        proposal: ArticleProposal | None = None,
    ) -> Wanted:
        """This file, read as its suffix or the one chosen says."""
        return cls(path, path.name, suffix or path.suffix, encoding, proposal)

    @classmethod
    def text(cls, text: str, name: str, proposal: ArticleProposal | None = None) -> Wanted:
        """Pasted text; `name` stands for a file name."""
        return cls(None, name, Path(name).suffix or ".txt", "utf-8", proposal, text)

    def raw(self) -> bytes:
        """The bytes. Raises `no-such-file`, `unreadable`, `too-large`."""
        if self.path is not None:
            return _read(self.path)
        raw = (self.pasted or "").encode("utf-8", "surrogatepass")
        _check_size(len(raw), self.name)
        return raw

    def candidate(self, raw: bytes, reading: Reading) -> ArticleCandidate:
        """What the import would keep of these bytes, read so."""
        return ArticleCandidate(
            path=self.path,
            file_name=self.name,
            file_hash=hashlib.sha256(raw).hexdigest(),
            size_bytes=len(raw),
            original=raw,
            encoding=reading.encoding,
            guessed=reading.guessed,
            text=reading.text,
            text_hash=text_hash(reading.text),
            proposal=self.proposal or reading.proposal,
            notes=reading.notes,
            zones=reading.zones,
        )


def candidate_of_text(text: str, name: str) -> ArticleCandidate:
    """The candidate in short pasted text; `name` stands for a file name.

    Read here and now, so that what is proposed keeps up with who pastes: the clipboard has decoded
    it, and nothing is parsed in it but its first lines. Longer text (`LARGEST_PASTED`) goes the way
    of files. Raises KnownError `too-large` or `empty-text`.
    """
    if len(text) > LARGEST_PASTED:
        raise KnownError("too-large", path=name, limit_bytes=LARGEST_PASTED)
    wanted = Wanted.text(text, name)
    raw = wanted.raw()
    try:
        return wanted.candidate(raw, read_bytes(raw, name, wanted.suffix, wanted.encoding))
    except KnownError as error:
        raise KnownError(error.code, **{"path": name, **error.params}) from error


def _read(path: Path) -> bytes:
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
