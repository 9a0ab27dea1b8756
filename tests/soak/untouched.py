"""Promise 17: a file that is newer or lies where nothing may be written keeps every byte, and
nothing comes to lie beside it.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Final

from store import KnownError, Project, ops, queries
from store.check import check
from store.jobs import finished
from store.migrations import SCHEMA_VERSION
from tests.factories import make_world
from tests.soak.apart import apart
from tests.soak.targets import Outcome

_NOBODY: Final = 65_534
_WAYS: Final = ("file", "folder", "both", "newer", "newer in a folder", "chosen")


def untouched(runs: int, seed: int, folder: Path) -> Outcome:
    """Each of the ways so often."""
    return apart("untouched:drive", runs, seed, folder)


def drive(runs: int, seed: int, folder: Path) -> Outcome:
    """As an ordinary user: root may write everywhere."""
    rng = random.Random(seed)
    with Project.create(folder / "flood.crossclaim") as made:
        make_world(made)
    # What is imported late may lie where only the own user may read.
    _used(made.path, "chosen")
    old = sorted((Path(__file__).parents[1] / "migrations").glob("*.crossclaim"))
    sources = [made.path, *old]
    failures: list[str] = []
    with tempfile.TemporaryDirectory(prefix="soak-") as open_to_all:
        Path(open_to_all).chmod(0o755)
        for run in range(runs):
            way, source = _WAYS[run % len(_WAYS)], rng.choice(sources)
            verdict = _looked_at(source, Path(open_to_all) / f"place{run}", way)
            if verdict:
                failures.append(f"run {run}, {way}, {source.stem}: {verdict}")
    figure = f"{runs - len(failures)} of {runs} unchanged"
    return Outcome(runs, len(failures), figure, not failures, tuple(failures[:20]))


def _looked_at(source: Path, place: Path, way: str) -> str:
    """What is wrong after somebody had the file, empty for nothing."""
    path = _placed(source, place, way)
    before = _bytes_in(place)
    verdict = _as_nobody(path, way)
    if _bytes_in(place) != before:
        verdict = f"the bytes or the folder changed; {verdict}"
    place.chmod(0o755)
    return verdict


def _placed(source: Path, place: Path, way: str) -> Path:
    """A copy of the file with the rights of this way, in a folder that anybody may enter."""
    place.mkdir()
    path = Path(shutil.copyfile(source, place / "flood.crossclaim"))
    if way.startswith("newer"):
        with path.open("r+b") as file:
            file.seek(60)
            file.write((SCHEMA_VERSION + 1).to_bytes(4))
    path.chmod(0o444 if way in ("file", "both") else 0o666)
    place.chmod(0o555 if way in ("folder", "both", "newer in a folder") else 0o777)
    return path


def _bytes_in(place: Path) -> dict[str, str]:
    return {
        each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in sorted(place.iterdir())
    }


def _as_nobody(path: Path, way: str) -> str:
    """What went wrong while somebody without rights opened, read, tried to write and closed it."""
    child = os.fork()
    if not child:
        code = 1
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(_NOBODY)
                os.setuid(_NOBODY)
            code = _used(path, way)
        except Exception:  # noqa: BLE001 - the child ends here, whatever it is
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    return "" if code == 0 else f"ended with {code}"


def _used(path: Path, way: str) -> int:
    """0 where it was read and every write was refused, 2 where one was not, 3 where it was not
    opened for reading only.
    """
    with Project.open(path, read_only=way == "chosen") as project:
        if not project.read_only:
            return 3
        project.read(queries.article_cards, project.read(queries.article_ids))
        project.text(1)
        finished(check(project))
        try:
            project.do(ops.add_entity, "Vesna", "place")
        except KnownError:
            return 0
    return 2
