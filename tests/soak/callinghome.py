"""Promise 9: nothing calls home. Pages full of addresses are imported, read and searched; nobody
comes to the door that all those addresses lead to.
"""

from __future__ import annotations

import random
import socket
import threading
from pathlib import Path
from typing import Final, Self

from PySide6.QtWidgets import QApplication

from gui.appearance import Appearance
from gui.settings import Settings
from gui.window import MainWindow
from gui.workspace import Workspace
from store import Project, queries
from store.importing import import_articles
from store.jobs import finished
from tests import silence
from tests.soak.apart import apart
from tests.soak.hostilearticles import wait
from tests.soak.targets import Outcome

_ADDRESSES: Final = 10
_READ: Final = 25
_WAYS: Final = (
    '<img src="{}">', '<link rel="stylesheet" href="{}">', '<script src="{}"></script>',
    '<iframe src="{}"></iframe>', '<a href="{}">more</a>', '<link rel="canonical" href="{}">',
    '<meta http-equiv="refresh" content="0; url={}">', "<style>@import url({});</style>",
    '<object data="{}"></object>', '<video src="{}" poster="{}"></video>', "<p>{}</p>",
    '<body background="{}">', '<form action="{}"><input type="image" src="{}"></form>',
)  # fmt: skip


def calling_home(runs: int, seed: int, folder: Path) -> Outcome:
    """So many pages."""
    return apart("callinghome:drive", runs, seed, folder)


def drive(runs: int, seed: int, folder: Path) -> Outcome:
    """In a process that listens to itself."""
    with Door() as door:
        silence.listen()
        silence.calls.clear()
        pages = folder / "pages"
        pages.mkdir()
        chance = random.Random(seed)
        for number in range(runs):
            _write(pages, number, door.address, chance)
        came_in = _imported_and_read(folder, pages, chance)
    wrong = [f"came to the door: {who}" for who in door.visits]
    wrong += [f"tried: {call}" for call in silence.calls]
    wrong += [f"only {came_in} of {runs} pages came in"] * (came_in < runs)
    figure = (
        f"{len(door.visits)} visits, {len(silence.calls)} tries, {runs * _ADDRESSES:,} addresses"
    )
    return Outcome(runs, len(wrong), figure, not wrong, tuple(wrong[:20]))


class Door:
    """A listener on this machine that every address leads to."""

    def __enter__(self) -> Self:
        self.visits: list[str] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.1)
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()
        return self

    def __exit__(self, *_why: object) -> None:
        self._ended.set()
        self._thread.join()
        self._socket.close()

    def _listen(self) -> None:
        while not self._ended.is_set():
            try:
                visitor, _address = self._socket.accept()
            except TimeoutError:
                continue
            self.visits.append(repr(visitor.recv(200)))
            visitor.close()


def _write(pages: Path, number: int, address: str, chance: random.Random) -> None:
    links = [f"http://{address}/{number}/{nth}?id={chance.random()}" for nth in range(_ADDRESSES)]
    words = f"Gate {number} was opened again and nobody was told, the harbour board said. " * 4
    if number % 10 == 0:
        body = "\n\n".join([f"Gate {number}", words, *links])
        (pages / f"{number}.txt").write_text(body, "utf-8")
        return
    marks = "".join(chance.choice(_WAYS).replace("{}", link) for link in links)
    page = f"<html><head><title>Gate {number}</title></head><body><p>{words}</p>{marks}"
    (pages / f"{number}.html").write_text(page, "utf-8")


def _imported_and_read(folder: Path, pages: Path, chance: random.Random) -> int:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    workspace = Workspace(Project.create(folder / "pages.crossclaim"))
    report = finished(import_articles(workspace.project, [pages]))
    window = MainWindow(workspace, Settings(folder / "settings.ini"), Appearance(app, "light"))
    window.show()
    articles = list(workspace.project.read(queries.article_ids))
    for article in chance.sample(articles, min(_READ, len(articles))):
        workspace.open_article(article)
        wait(lambda: False, 0.05)
    wait(lambda: False, 0.3)
    window.close()
    return len(report.added)
