"""The export command: tables, rendered articles, evidence sheets."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from store.cli import CANNOT, DONE
from store.cli.opening import listed, opened, zones_of
from store.cli.printing import complain, say, write_json
from store.cli.progress import watched
from store.codes import RELATION_STATUSES
from store.errors import KnownError
from store.types import ArticleId, parse_public_id

if TYPE_CHECKING:
    from store.project import Project

DELIMITERS: Final = {"comma": ",", "semicolon": ";", "tab": "\t"}


def export(chosen: argparse.Namespace) -> int:
    """Write what was chosen in the format chosen."""
    if chosen.to is None and chosen.format != "terminal":
        complain(f"The format {chosen.format} needs a place to write to: say it with --to.")
        return CANNOT
    with opened(chosen.project, read_only=True) as project:
        if chosen.format == "csv":
            return _tables(project, chosen)
        if chosen.format == "evidence":
            return _evidence(project, chosen)
        return _articles(project, chosen)


def _tables(project: Project, chosen: argparse.Namespace) -> int:
    from store.exporters import CsvOptions, export_csv

    tables = frozenset(chosen.tables.replace(" ", "").split(",")) if chosen.tables else None
    options = CsvOptions(raw=chosen.raw, delimiter=DELIMITERS[chosen.delimiter], tables=tables)
    options = replace(options, zones=zones_of(project, chosen.zone))
    exported = watched(export_csv(project, chosen.to, options))
    if chosen.json:
        write_json({"path": str(exported.path), **exported.rows})
    else:
        say(f"{exported.path}: {listed(exported.rows)}")
    return DONE


def _evidence(project: Project, chosen: argparse.Namespace) -> int:
    from store.exporters import phrases
    from store.exporters.evidence import Request, chosen_links, export_evidence
    from store.exporters.wording import Wording

    words = Wording()
    for status in chosen.status or ():
        if status not in RELATION_STATUSES:
            raise KnownError("bad-option", name="statuses", text=status)
    told = ", ".join(words.word("status", status) for status in chosen.status or ())
    filters = ((words.say(phrases.STATUS), told),) if told else ()
    request = Request(chosen_links(project, chosen.status), filters)
    written = watched(export_evidence(project, chosen.to, request))
    if chosen.json:
        write_json({"contradictions": len(request.links), "file": str(written)})
    else:
        say(str(written))
    return DONE


def _articles(project: Project, chosen: argparse.Namespace) -> int:
    from store.exporters.rendered import export_article, export_articles

    articles = None if chosen.article is None else [_article(each) for each in chosen.article]
    if chosen.to is None:
        _print(project, articles)
        return DONE
    if articles is not None and len(articles) == 1 and not chosen.to.is_dir():
        written = [export_article(project, articles[0], chosen.format, chosen.to)]
    else:
        written = watched(export_articles(project, chosen.format, chosen.to, articles))
    _tell(written, as_json=chosen.json)
    return DONE


def _print(project: Project, articles: list[ArticleId] | None) -> None:
    from store import queries
    from store.exporters.rendered import read_page, rendered

    colours = _colours()
    for key in project.read(queries.article_ids) if articles is None else articles:
        sys.stdout.write(rendered(read_page(project, key), "terminal", colours=colours))


def _tell(written: list[Path], *, as_json: bool) -> None:
    if as_json:
        write_json({"articles": len(written), "files": [str(path) for path in written]})
        return
    for path in written:
        say(str(path))


def _article(text: str) -> ArticleId:
    found = parse_public_id(text)
    if found is None or found[0] != "article":
        raise KnownError("bad-option", name="articles", text=text)
    return ArticleId(found[1])


def _colours() -> Literal["true", "256", "none"]:
    """What the terminal says of itself; none where nobody looks, or by NO_COLOR."""
    if not sys.stdout.isatty() or "NO_COLOR" in os.environ:
        return "none"
    return "true" if os.environ.get("COLORTERM") in {"truecolor", "24bit"} else "256"
