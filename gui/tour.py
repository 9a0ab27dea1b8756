"""A tour without a display: the real window on Qt's offscreen platform opens a project, jumps,
exports.

It shows on a machine without a screen that everything is installed, and leaves a picture and the
CSV files.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store import Project
    from store.types import ArticleId, EntityId

_BRIDGE = """Harbour bridge closed after inspection

The harbour bridge will stay closed until spring, mayor Ana Ruiz said on Tuesday, because \
inspectors had found 214 cracked bolts.

The Port Authority disputes that number."""

_SAFE = """Port Authority: bridge was safe in March

Inspectors found no more than 90 cracked bolts, said Tomás Valdez, director of the Port Authority.

He expects the harbour bridge to open within weeks."""

_ARTICLES = (("The Port Gazette", "2020-05-05", _BRIDGE), ("Coast Radio", "2020-05-06", _SAFE))


_SETTLED_MS = 600


def main(folder: Path = Path("build") / "tour", theme: str = "light") -> int:
    """Exit code 0 when picture and tables are written; prints where."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        # A tour leaves no traces in the person's own places.
        os.environ["XDG_STATE_HOME"] = scratch
        project = _project(Path(scratch) / "tour.crossclaim")
        _photograph(project, folder / "window.png", theme)
        _export(project, folder / "csv")
    print(f"The window as it looks: {folder / 'window.png'}")
    print(f"The exported tables:    {folder / 'csv'}")
    return 0


def _project(path: Path) -> Path:
    from store import Project, ops

    with Project.create(path, name="Tour") as project:
        ids = []
        for outlet, published, text in _ARTICLES:
            title, _, _ = text.partition("\n")
            zones = (("headline", 0, len(title)),)
            new = ops.NewArticle(title, text, outlet=outlet, published=published, zones=zones)
            ids.append(project.do(ops.add_article, new)[0])
        _tag(project, *ids)
    return path


def _tag(project: Project, first: ArticleId, second: ArticleId) -> None:
    from store import ops

    names: dict[str, EntityId] = {}
    for article, text, name, kind in (
        (first, _BRIDGE, "Ana Ruiz", "person"),
        (first, _BRIDGE, "Port Authority", "organisation"),
        (first, _BRIDGE, "harbour bridge", "equipment"),
        (second, _SAFE, "Tomás Valdez", "person"),
    ):
        made, _ = project.do(ops.tag_new_entity, article, [_span(text, name)], name, kind)
        names[name] = made[0]
    for name in ("Port Authority", "harbour bridge"):
        place = _span(_SAFE, name, last=True)
        project.do(ops.tag_entity, second, [place], names[name])
    claims = [
        project.do(ops.add_claim, article, [_span(text, words)], speaker_id=names[speaker])[0]
        for article, text, words, speaker in (
            (first, _BRIDGE, "will stay closed until spring", "Ana Ruiz"),
            (first, _BRIDGE, "inspectors had found 214 cracked bolts", "Ana Ruiz"),
            (second, _SAFE, "Inspectors found no more than 90 cracked bolts", "Tomás Valdez"),
            (second, _SAFE, "expects the harbour bridge to open within weeks", "Tomás Valdez"),
        )
    ]
    link, _ = project.do(ops.link_claims, claims[0], claims[3], kind="date")
    project.do(ops.edit_relation, link, status="confirmed", why="Spring is months away.")
    numbers = {"kind": "number", "strength": "direct", "why": "214 against 90"}
    project.do(ops.link_claims, claims[1], claims[2], **numbers)


def _photograph(path: Path, picture: Path, choice: str) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from gui.appearance import Appearance
    from gui.fonts import interface_font
    from gui.settings import Settings
    from gui.tags import Tag
    from gui.window import MainWindow
    from gui.workspace import Workspace
    from store import Project, queries

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setFont(interface_font())
    appearance = Appearance(app, choice)
    settings = Settings(path.with_name("tour.ini"))
    window = MainWindow(Workspace(Project.open(path)), settings, appearance)
    window.resize(1280, 800)
    window.show()
    link = window.workspace.project.read(queries.relation_ids)[-1]
    row = window.workspace.project.read(queries.relation, link)
    assert row is not None
    window.workspace.go_to_tag(Tag("claim", row.b.id))
    window.workspace.select(Tag("relation", row.id))
    # The lists beside the page are read a moment after it is shown.
    QTimer.singleShot(_SETTLED_MS, app.quit)
    app.exec()
    window.grab().save(str(picture))
    window.close()


def _export(path: Path, folder: Path) -> None:
    from store import Project
    from store.exporters import CsvOptions, export_csv

    with Project.open(path) as project:
        for _progress in export_csv(project, folder, CsvOptions()):
            pass


def _span(text: str, words: str, *, last: bool = False) -> tuple[int, int]:
    start = text.rindex(words) if last else text.index(words)
    return start, start + len(words)


if __name__ == "__main__":
    sys.exit(main(theme=sys.argv[1] if len(sys.argv) > 1 else "light"))
