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

_BRIDGE = """Harbour bridge closed after inspection

The harbour bridge will stay closed until spring, mayor Ana Ruiz said on Tuesday, because \
inspectors had found 214 cracked bolts.

The Port Authority disputes that number."""

_SAFE = """Port Authority: bridge was safe in March

Inspectors found no more than 90 cracked bolts, said Tomás Valdez, director of the Port Authority.

He expects the harbour bridge to open within weeks."""

_ARTICLES = (("The Port Gazette", "2020-05-05", _BRIDGE), ("Coast Radio", "2020-05-06", _SAFE))


def main(folder: Path = Path("build") / "tour") -> int:
    """Exit code 0 when picture and tables are written; prints where."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        # A tour leaves no traces in the person's own places.
        os.environ["XDG_STATE_HOME"] = scratch
        project = _project(Path(scratch) / "tour.crossclaim")
        _photograph(project, folder / "window.png")
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
        first, second = _BRIDGE, _SAFE
        (ruiz, _), _ = project.do(
            ops.tag_new_entity, ids[0], [_span(first, "Ana Ruiz")], "Ana Ruiz", "person"
        )
        (valdez, _), _ = project.do(
            ops.tag_new_entity, ids[1], [_span(second, "Tomás Valdez")], "Tomás Valdez", "person"
        )
        (authority, _), _ = project.do(
            ops.tag_new_entity,
            ids[0],
            [_span(first, "Port Authority")],
            "Port Authority",
            "organisation",
        )
        words = "inspectors had found 214 cracked bolts"
        a, _ = project.do(ops.add_claim, ids[0], [_span(first, words)], speaker_id=ruiz)
        words = "Inspectors found no more than 90 cracked bolts"
        b, _ = project.do(
            ops.add_claim, ids[1], [_span(second, words)], speaker_id=valdez, about=[authority]
        )
        project.do(ops.link_claims, a, b, kind="number", strength="direct", why="214 against 90")
    return path


def _photograph(path: Path, picture: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from gui import theme
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
    appearance = Appearance(app, "light")
    theme.apply(app, appearance.theme)
    settings = Settings(path.with_name("tour.ini"))
    window = MainWindow(Workspace(Project.open(path)), settings, appearance)
    window.resize(1280, 800)
    window.show()
    link = window.workspace.project.read(queries.relation_ids)[0]
    row = window.workspace.project.read(queries.relation, link)
    assert row is not None
    window.workspace.go_to_tag(Tag("claim", row.b.id))
    window.workspace.select(Tag("relation", row.id))
    app.processEvents()
    window.grab().save(str(picture))
    window.close()


def _export(path: Path, folder: Path) -> None:
    from store import Project
    from store.exporters import CsvOptions, export_csv

    with Project.open(path) as project:
        for _progress in export_csv(project, folder, CsvOptions()):
            pass


def _span(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


if __name__ == "__main__":
    sys.exit(main())
