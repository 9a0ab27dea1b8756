from __future__ import annotations

import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path
from statistics import median

import pytest

from store import Project, ops
from store.gate import Gate
from store.importers import candidate_of_text
from store.importing import import_articles
from store.jobs import finished
from tests.factories import World

ROOT = Path(__file__).parents[2]


def test_a_click_beside_a_running_import_commits_quickly(world: World) -> None:
    candidates = [
        candidate_of_text(f"Gate {n}\n\n" + f"The {n}th gate was opened. " * 250, f"{n}")
        for n in range(1500)
    ]
    running = threading.Event()
    failures: list[Exception] = []

    def work() -> None:
        try:
            job = import_articles(world.project, candidates)
            next(job)
            running.set()
            finished(job)
        except Exception as error:  # noqa: BLE001 - told below
            failures.append(error)
            running.set()

    thread = threading.Thread(target=work)
    thread.start()
    running.wait(10)
    waits: list[float] = []
    while thread.is_alive() and len(waits) < 40:
        started = time.perf_counter()
        world.project.do(ops.edit_note, world.remark, text=f"{len(waits)}")
        waits.append(time.perf_counter() - started)
        time.sleep(0.005)
    thread.join()
    assert failures == []
    assert len(waits) > 5
    assert median(waits) < 0.1
    assert max(waits) < 1


def test_people_go_before_jobs() -> None:
    gate = Gate()
    order: list[str] = []

    def enter(name: str) -> None:
        with gate.bulk() if name == "job" else gate.interactive():
            order.append(name)

    threads = [threading.Thread(target=enter, args=(name,)) for name in ("job", "person")]
    with gate.interactive():
        for thread in threads:
            thread.start()
            time.sleep(0.05)
        assert order == []
    for thread in threads:
        thread.join()
    assert order == ["person", "job"]


def test_a_writer_that_fails_leaves_the_gate_open() -> None:
    gate = Gate()
    with pytest.raises(RuntimeError), gate.bulk():
        raise RuntimeError
    with gate.interactive():
        pass


def test_threads_that_write_at_once_all_get_through(world: World) -> None:
    def work(name: str) -> None:
        for number in range(20):
            world.project.do(ops.add_entity, f"{name} {number}", "place")

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    query = "SELECT count(*) FROM entity WHERE kind = 'place'"
    assert world.project.read(lambda c: c.exec_driver_sql(query).scalar()) == 80


READER = """
    import sys, time
    from pathlib import Path
    from store import Project, queries
    with Project.open(Path(sys.argv[1]), read_only=True) as project:
        print("open", flush=True)
        ends = time.monotonic() + 1.5
        while time.monotonic() < ends:
            project.read(queries.known_names)
"""


def test_a_reader_in_another_program_does_not_lock_the_writer_out(world: World) -> None:
    command = [sys.executable, "-c", textwrap.dedent(READER), str(world.project.path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as reader:
        assert reader.stdout is not None
        assert reader.stdout.readline() == "open\n"
        written = 0
        while reader.poll() is None:
            world.project.do(ops.add_entity, f"Vesna {written}", "place")
            written += 1
    assert written > 10


def test_reading_goes_on_beside_many_readers(world: World) -> None:
    path = world.project.path

    def work() -> None:
        with Project.open(path, read_only=True) as project:
            for _ in range(20):
                assert project.text(1)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
