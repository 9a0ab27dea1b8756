"""What a script can do: import, tag what is found, link, ask, undo, export."""

from __future__ import annotations

from pathlib import Path

from store import Project, ops, queries
from store.exporters import export_csv
from store.importing import import_articles
from store.jobs import finished
from store.search import search

with Project.create(Path("flood.crossclaim")) as project:
    project.sign_in("Ana")
    report = finished(import_articles(project, [Path("articles")]))
    one, other = (added.article for added in report.added[:2])

    council, _ = project.do(ops.add_entity, "Town Council", "state_body")
    for hit in search(project, "town council"):
        project.do(ops.tag_entity, hit.article, [(hit.start, hit.end)], council)

    here = next(search(project, "the gates were open", article=one))
    there = next(search(project, "the gates stayed shut", article=other))
    opened, _ = project.do(ops.add_claim, one, [(here.start, here.end)], speaker_id=council)
    shut, _ = project.do(ops.add_claim, other, [(there.start, there.end)], said_on="2024-06-12")
    project.do(ops.link_claims, opened, shut, kind="negation", why="One of them was not there.")

    for link in project.read(queries.relation_rows, project.read(queries.relation_ids)):
        print(f"{link.a.quote} | {link.b.quote} | {link.status}")

    project.undo()  # the link, as Ctrl+Z in the window would
    project.redo()
    finished(export_csv(project, Path("tables")))
