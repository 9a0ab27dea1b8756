"""Files on their way into the project: what was read of each, and what the person made of it."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from gui.dialogs.importwords import note_words, refusal_words
from gui.panels.forms.dates import date_of
from store import KnownError, Project, queries
from store.importers import (
    ArticleCandidate,
    ArticleProposal,
    Note,
    Wanted,
    Workshop,
    gather,
)
from store.jobs import CancelToken, Progress
from store.text.edtf import parse_edtf

SAMPLE: Final = 20_000
"""Code points of each text that are kept to be looked at; the import reads the file again."""

_FIELDS: Final = ("title", "byline", "outlet", "published")


@dataclass(slots=True)
class ImportRow:
    """One file. `error` where it cannot come in; `same_as` names what has the same text already."""

    path: Path
    proposal: ArticleProposal
    encoding: str = ""
    guessed: bool = False
    chosen_encoding: str | None = None
    notes: tuple[Note, ...] = ()
    sample: str = ""
    same_as: str = ""
    error: KnownError | None = None
    ticked: bool = True
    own: dict[str, str] = field(default_factory=dict)
    """What the person wrote, by field."""

    @property
    def edited(self) -> bool:
        """Whether the person wrote anything into its fields."""
        return bool(self.own)

    @property
    def can_come(self) -> bool:
        """Whether it can be imported as it stands."""
        return self.error is None and self.has_good_date

    @property
    def may_be_read_otherwise(self) -> bool:
        """Whether another encoding could make a text of it."""
        return self.error is None or self.error.code in {"not-text", "empty-text"}

    @property
    def has_good_date(self) -> bool:
        """Whether its date is empty or one that can be kept."""
        return not self.proposal.published or parse_edtf(self.proposal.published) is not None

    def value(self, name: str) -> str:
        """Its title, byline, outlet or published date, empty for none."""
        return getattr(self.proposal, name) or ""

    def set_value(self, name: str, text: str) -> None:
        """Take over what the person wrote; a date of theirs needs no reason."""
        words = " ".join(text.split())
        if name == "published":
            words = date_of(words) or words
        kept = words or ("" if name == "title" else None)
        if kept == getattr(self.proposal, name):
            return
        changed: dict[str, Any] = {name: kept}
        if name == "published":
            changed["published_reason"] = None
        self.proposal = replace(self.proposal, **changed)
        self.own[name] = text

    def as_left(self) -> dict[str, Any]:
        """What the person decided about it, to be taken up later; empty for nothing."""
        said: dict[str, Any] = {}
        if self.own:
            said["own"] = self.own
        if not self.ticked:
            said["ticked"] = False
        return said

    def take_up(self, said: Mapping[str, Any]) -> None:
        """Decide as `as_left` told; what is no such decision is passed over."""
        own = said.get("own")
        for name, text in own.items() if isinstance(own, dict) else ():
            if name in _FIELDS and isinstance(text, str):
                self.set_value(name, text)
        self.ticked = self.ticked and said.get("ticked") is not False

    def why_left_out(self) -> str:
        """Why it was not imported."""
        if self.error is not None or not self.has_good_date:
            return self.remarks()
        code = "same-text" if self.same_as else "not-ticked"
        return refusal_words(code, {"name": self.same_as})

    def remarks(self) -> str:
        """Why it stays out, or what to know about it; empty where all is plain."""
        if self.error is not None:
            return refusal_words(self.error.code, self.error.params)
        found = note_words(self.notes)
        if self.same_as:
            found.insert(0, refusal_words("same-text", {"name": self.same_as}))
        if not self.has_good_date:
            found.insert(0, refusal_words("bad-date", {"text": self.value("published")}))
        return " · ".join(found)


def read_rows(
    project: Project, paths: Sequence[Path], cancel: CancelToken
) -> Generator[Progress | ImportRow, None, None]:
    """A job that reads all files at and under the paths, refused ones first. Raises `cancelled`."""
    gathered = gather(paths)
    for refused in gathered.refused:
        yield _refused(refused.path, KnownError(refused.code, file=refused.path.name))
    seen: dict[str, str] = {}
    many = len(gathered.files)
    with Workshop(cancel) as workshop:
        read = workshop.candidates(map(Wanted.file, gathered.files))
        for number, path in enumerate(gathered.files):
            cancel.check()
            yield Progress(number, many, path.name)
            _wanted, outcome = next(read)
            yield _row(project, path, outcome, seen)


def read_again(
    project: Project, row: ImportRow, encoding: str, cancel: CancelToken
) -> Iterator[ImportRow]:
    """A job that reads one file in another encoding; what the person edited stays."""
    cancel.check()
    with Workshop(cancel) as workshop:
        [(_wanted, outcome)] = workshop.candidates([Wanted.file(row.path, encoding)])
    fresh = _row(project, row.path, outcome, {})
    fresh.chosen_encoding = encoding
    if row.edited:
        fresh.proposal, fresh.own = _kept(row.proposal, fresh.proposal), row.own
    yield fresh


def wanted_of(rows: Sequence[ImportRow]) -> Iterator[Wanted]:
    """What the store is to import: read anew, with what the person made of it."""
    for row in rows:
        yield Wanted.file(row.path, row.chosen_encoding, proposal=row.proposal)


def _kept(old: ArticleProposal, fresh: ArticleProposal) -> ArticleProposal:
    return replace(
        fresh,
        title=old.title,
        byline=old.byline,
        outlet=old.outlet,
        published=old.published,
        published_reason=old.published_reason,
    )


def _row(
    project: Project, path: Path, outcome: ArticleCandidate | KnownError, seen: dict[str, str]
) -> ImportRow:
    if isinstance(outcome, KnownError):
        return _refused(path, outcome)
    candidate = outcome
    same_as = _same_text(project, candidate) or seen.get(candidate.text_hash, "")
    seen.setdefault(candidate.text_hash, path.name)
    return ImportRow(
        path=path,
        proposal=candidate.proposal,
        encoding=candidate.encoding,
        guessed=candidate.guessed,
        notes=candidate.notes,
        sample=candidate.text[:SAMPLE],
        same_as=same_as,
        ticked=not same_as,
    )


def _same_text(project: Project, candidate: ArticleCandidate) -> str:
    found = project.read(queries.articles_with_text, [candidate.text_hash])
    cards = project.read(queries.article_cards, list(found.values()))
    return cards[0].title if cards else ""


def _refused(path: Path, error: KnownError) -> ImportRow:
    return ImportRow(path, ArticleProposal(path.name), error=error, ticked=False)
