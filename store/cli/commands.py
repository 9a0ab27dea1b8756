"""What each command does: asks the store, tells the outcome, returns the exit code.

What one command alone needs is imported inside it, so that the others answer sooner.
"""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from store.cli import CANNOT, DONE, PROBLEMS
from store.cli.opening import listed, opened, zones_of
from store.cli.printing import clean, complain, say, write_json
from store.cli.progress import watched
from store.cli.sentences import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.importing import ImportReport
    from store.project import Project
    from store.rows import Hit


def new(chosen: argparse.Namespace) -> int:
    """Make an empty project, or one with the sample in it."""
    from store.project import Project

    if chosen.sample:
        from store.sample import create_sample

        made = create_sample(chosen.project, name=chosen.name)
    else:
        made = Project.create(chosen.project, name=chosen.name)
    with made as project:
        say(f"{project.path}")
    return DONE


def import_(chosen: argparse.Namespace) -> int:
    """Bring in articles; a problem is what could not be read, the same text again is none."""
    from store.importing import import_articles

    with opened(chosen.project) as project:
        job = import_articles(
            project,
            chosen.paths,
            encoding=chosen.encoding,
            format_name=chosen.format,
            keep_same_text=chosen.same_text,
        )
        report = watched(job)
    _tell_import(report, as_json=chosen.json)
    refused = [one for one in report.skipped if one.code != "same-text"]
    if not refused:
        return DONE
    return PROBLEMS if report.added or len(refused) < len(report.skipped) else CANNOT


def search(chosen: argparse.Namespace) -> int:
    """Print every place of the words."""
    with opened(chosen.project, read_only=True) as project:
        zones = zones_of(project, chosen.zone)
        for hit in _hits(project, " ".join(chosen.query), zones, as_query=chosen.query_language):
            if chosen.json:
                write_json(_hit_record(hit))
            else:
                say(_hit_line(hit))
    return DONE


def _hits(
    project: Project, query: str, zones: frozenset[str] | None, *, as_query: bool
) -> Iterator[Hit]:
    from store.search import find_everywhere
    from store.search import search as found

    if not as_query:
        return found(project, query, zones=zones)
    return (hit for each in find_everywhere(project, query, zones=zones) for hit in each.hits)


def check(chosen: argparse.Namespace) -> int:
    """Print every problem; none is the good news."""
    from store.check import check as checked
    from store.cli.checkwords import finder_of, meaning_of

    with opened(chosen.project, read_only=True) as project:
        report = watched(checked(project))
    counted = _by_table(asdict(report.counted))
    if chosen.json:
        problems = [
            {**asdict(problem), "found_by": finder_of(problem.code)} for problem in report.problems
        ]
        write_json({"ok": not problems, "problems": problems, **counted})
    else:
        for problem in report.problems:
            say(clean(f"{problem.code}  {problem.record}  {problem.detail}"))
        for code in dict.fromkeys(problem.code for problem in report.problems):
            say(meaning_of(code))
        say(f"{len(report.problems)} problems in {listed(counted)}")
    return PROBLEMS if report.problems else DONE


def info(chosen: argparse.Namespace) -> int:
    """Print how much is in the project."""
    from store import migrations, queries

    with opened(chosen.project, read_only=True) as project:
        counted = _by_table(asdict(project.read(queries.counts)))
        version = project.read(migrations.version_of)
        about = {"name": project.name, "uid": str(project.uid)}
    if chosen.json:
        write_json({**counted, "schema_version": version, **about})
    else:
        for word, value in {**about, **counted, "schema_version": version}.items():
            say(f"{word.replace('_', ' ') + ':':<16} {value}")
    return DONE


def _tell_import(report: ImportReport, *, as_json: bool) -> None:
    reasons = [
        (one, sentence_of(one.code, {"path": one.path or "this", **one.params}))
        for one in report.skipped
    ]
    if as_json:
        added = [
            {"article": f"article-{one.article}", "title": one.title, "file": _word(one.path)}
            for one in report.added
        ]
        skipped = [
            {"file": _word(one.path), "code": one.code, "reason": reason} for one, reason in reasons
        ]
        write_json({"articles": len(added), "added": added, "skipped": skipped})
        return
    for _, reason in reasons:
        complain(reason)
    say(f"{len(report.added)} articles came in, {len(report.skipped)} files did not.")


def _word(path: Path | None) -> str | None:
    return None if path is None else str(path)


def _hit_record(hit: Hit) -> dict[str, object]:
    return {
        "article": f"article-{hit.article}",
        "file": hit.file_name,
        "start": hit.start,
        "end": hit.end,
        "quote": hit.quote,
        "zone": hit.zone,
    }


def _hit_line(hit: Hit) -> str:
    place = f"article-{hit.article} {hit.start}-{hit.end} {hit.zone}"
    return clean(f"{place}  {hit.title}: …{hit.before}[{hit.quote}]{hit.after}…")


def _by_table(counted: dict[str, int]) -> dict[str, int]:
    """The counts under the names that the tables of an export have."""
    names = {"relations": "claim_relations"}
    return {names.get(name, name): many for name, many in counted.items()}
