"""The process that reads strangers' files: many files, limits, and what becomes of the rest."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.errors import KnownError
from store.importers import Wanted, Workshop, candidate_of_text, read_candidate, wire, workshop
from store.importers.candidates import ArticleCandidate
from store.importers.reading import read_bytes
from store.jobs import CancelToken

ROOT = Path(__file__).resolve().parents[3]
POSIX = pytest.mark.skipif(os.name == "nt", reason="no such limits there")

HOSTILE = """
import os, sys, time
sys.path.insert(0, {root!r})
from store.importers import reading, worker
read = worker.read_bytes

def odd(raw, name, suffix, encoding=None):
    if raw.startswith(b"hang"):
        time.sleep(60)
    if raw.startswith(b"spin"):
        while True:
            pass
    if raw.startswith(b"crash"):
        os.abort()
    if raw.startswith(b"eat"):
        eaten = []
        while True:
            eaten.append(bytearray(50_000_000))
    if raw.startswith(b"deep"):
        raise RecursionError
    if raw.startswith(b"fault"):
        raise ZeroDivisionError
    if raw.startswith(b"exit"):
        os._exit(0)
    if raw.startswith(b"noise"):
        os.write(worker_out, b"x" * 100)
        time.sleep(60)
    if raw.startswith(b"call"):
        exec(raw[4:].decode().strip())
    return read(raw, name, suffix, encoding)

own = worker._own_output

def output():
    global worker_out
    out = own()
    worker_out = out.fileno()
    return out

worker._own_output = output
worker.read_bytes = odd
sys.exit(worker.main())
"""


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker whose parsers can be brought to do what a hostile file might bring them to."""
    code = HOSTILE.format(root=str(ROOT))
    monkeypatch.setattr(workshop, "command", lambda: [sys.executable, "-I", "-c", code])


def written(folder: Path, *texts: str | bytes) -> list[Wanted]:
    paths = [folder / f"a{number:03}.txt" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return [Wanted.file(path) for path in paths]


def outcomes(wanted: list[Wanted], cancel: CancelToken | None = None) -> list[str]:
    """Titles of what could be read, codes of what could not."""
    with Workshop(cancel) as shop:
        return [
            made.code if isinstance(made, KnownError) else made.proposal.title
            for _one, made in shop.candidates(wanted)
        ]


def test_a_worker_finds_what_is_found_in_the_program_itself(tmp_path: Path) -> None:
    text = (
        "Gate opens\nBy Ana Ruiz\n12 June 2024\n\nIt\u00a0was opened 😀.\n\n3 comments\nKim: No.\n"
    )
    [wanted] = written(tmp_path, text)
    assert wanted.path is not None
    here = read_bytes(text.encode(), wanted.name, ".txt")
    there = read_candidate(wanted.path)
    assert (there.text, there.proposal, there.notes) == (here.text, here.proposal, here.notes)
    assert there.zones == here.zones
    assert len(there.zones) >= 4


def test_many_files_come_in_order_from_one_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = []
    command = workshop.command

    def counted() -> list[str]:
        started.append(1)
        return command()

    monkeypatch.setattr(workshop, "command", counted)
    # A large program must not make its worker look large.
    large = bytearray(b"x") * 350_000_000
    wanted = written(tmp_path, *(f"Gate {n}\n\nIt was opened." for n in range(100)))
    assert outcomes(wanted) == [f"Gate {n}" for n in range(100)]
    assert len(started) == 1
    del large


def test_no_process_is_started_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(subprocess, "Popen")
    candidate = candidate_of_text("It rained.", "pasted")
    with Workshop() as shop:
        assert list(shop.candidates([candidate])) == [(candidate, candidate)]


def test_a_file_larger_than_any_pipe_holds_comes_through(tmp_path: Path) -> None:
    wanted = written(tmp_path, *("Gate\n" + "It was opened.\n" * 200_000 for _ in range(3)))
    assert outcomes(wanted) == ["Gate"] * 3


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize(
    ("bomb", "code"),
    [
        ("crash", "cannot-parse"),
        ("exit", "cannot-parse"),
        ("fault", "cannot-parse"),
        ("deep", "too-deep"),
        pytest.param("eat", "too-much-memory", marks=POSIX),
    ],
)
def test_a_bomb_gets_its_sentence_and_the_rest_goes_on(
    tmp_path: Path, bomb: str, code: str
) -> None:
    wanted = written(tmp_path, "One", bomb, "Two", bomb, bomb, "Three")
    assert outcomes(wanted) == ["One", code, "Two", code, code, "Three"]


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize("bomb", ["hang", "spin", "noise"])
def test_a_file_that_takes_too_long_ends_by_the_clock(
    tmp_path: Path, bomb: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workshop, "WALL_S", 1.0)
    start = time.monotonic()
    wanted = written(tmp_path, "One", bomb, "Two")
    # a hundred letters are taken for the length of something far too long, which ends it sooner
    code = "cannot-parse" if bomb == "noise" else "took-too-long"
    assert outcomes(wanted) == ["One", code, "Two"]
    assert time.monotonic() - start < 20


@POSIX
@pytest.mark.usefixtures("hostile")
def test_a_file_may_not_compute_for_ever(tmp_path: Path) -> None:
    code = (
        "call import resource; used = int(time.process_time());"
        " resource.setrlimit(resource.RLIMIT_CPU, (used + 1, -1))\nwhile True: pass"
    )
    assert outcomes(written(tmp_path, "One", code, "Two")) == ["One", "took-too-long", "Two"]


@pytest.mark.usefixtures("hostile")
def test_whoever_asks_to_stop_does_not_wait_for_a_bomb(tmp_path: Path) -> None:
    cancel = CancelToken()
    timer = threading.Timer(0.5, cancel.cancel)
    timer.start()
    start = time.monotonic()
    with pytest.raises(KnownError, match="cancelled"):
        outcomes(written(tmp_path, "One", "hang"), cancel)
    assert time.monotonic() - start < 20
    timer.join()


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize(
    "deed",
    [
        "import socket; socket.socket().connect(('127.0.0.1', 9))",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
        "import subprocess; subprocess.run(['true'])",
        "os.system('true')",
        "os.fork()",
        "open({place!r}, 'w').write('x')",
        "os.open({place!r}, os.O_CREAT | os.O_WRONLY)",
        "import pathlib; pathlib.Path({place!r}).touch()",
        "os.remove({here!r})",
    ],
)
def test_what_is_read_reaches_nothing(tmp_path: Path, deed: str) -> None:
    here, place = tmp_path / "here", tmp_path / "place"
    here.touch()
    if "fork" in deed and not hasattr(os, "fork"):
        pytest.skip("no such call there")
    deed = deed.format(here=str(here), place=str(place))
    code = f"call try:\n  {deed}\nexcept PermissionError:\n  raise RecursionError"
    assert outcomes(written(tmp_path, code, "Two")) == ["too-deep", "Two"]
    assert here.exists()
    assert not place.exists()


def test_a_worker_that_cannot_be_started_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = written(tmp_path, "One")
    for command in (["/no/such/program"], [sys.executable, "-c", "raise SystemExit(1)"]):
        monkeypatch.setattr(workshop, "command", lambda command=command: command)
        with pytest.raises(KnownError, match="no-worker"):
            outcomes(wanted)


def test_nothing_of_the_folder_we_are_in_is_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "store", "struct", "chardet", "sitecustomize"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('obeyed')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert outcomes(written(tmp_path, "One")) == ["One"]


def test_the_bundled_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert workshop.command() == [sys.executable, "--import-worker"]


def test_a_worker_ends_with_the_program(tmp_path: Path) -> None:
    code = f"""
import os, sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from store.importers import Wanted, Workshop
shop = Workshop()
list(shop.candidates([Wanted.file(Path({str(ROOT / "README.md")!r}))]))
print(shop._worker._process.pid, flush=True)
os._exit(0)
"""
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    until = time.monotonic() + 15
    while _is_alive(int(told.stdout)) and time.monotonic() < until:
        time.sleep(0.02)
    assert not _is_alive(int(told.stdout))


def _is_alive(number: int) -> bool:
    status = Path(f"/proc/{number}/status")
    try:
        return "State:\tZ" not in status.read_text()
    except OSError:
        return False


@pytest.mark.parametrize(
    "change",
    [
        {"zones": [["comment", 5, 500, None, None]]},
        {"zones": [["comment", -1, 2, None, None]]},
        {"zones": [["comment", True, 2]]},
        {"zones": 7},
        {"notes": [["x" * 2000, 1]]},
        {"notes": [["odd", -1]]},
        {"notes": [["odd", 1]] * 40},
        {"encoding": None},
        {"proposal": {}},
        {"proposal": None},
    ],
)
def test_what_a_worker_says_is_looked_at_before_it_is_believed(change: dict[str, object]) -> None:
    words, beside = wire.words_of(read_bytes(b"Gate\n\nIt was opened.", "a.txt", ".txt"))
    assert wire.reading_of(words, beside).text.startswith("Gate")
    with pytest.raises(wire.BadFrameError):
        wire.reading_of({**words, **change}, beside)


@pytest.mark.parametrize("text", [b"nul \0", b"\xff", b"a\r\nb", b"\xed\xa0\x80", b" "])
def test_a_text_that_is_not_canonical_is_not_believed(text: bytes) -> None:
    words, _beside = wire.words_of(read_bytes(b"x", "a.txt", ".txt"))
    words["proposal"] = {**words["proposal"], "headline_span": None}  # type: ignore[dict-item]
    with pytest.raises(wire.BadFrameError):
        wire.reading_of(words, text)


@pytest.mark.parametrize(
    "frame",
    [
        struct.pack(">II", 2**31, 0),
        struct.pack(">II", 2, 2**31),
        struct.pack(">II", 2, 0) + b"[]",
        struct.pack(">II", 2, 0) + b"{]",
        struct.pack(">II", 100_000, 0) + b"[" * 100_000,
    ],
)
def test_a_frame_that_is_none_is_refused(frame: bytes) -> None:
    with pytest.raises(wire.BadFrameError):
        wire.read_frame(io.BytesIO(frame))


@pytest.mark.parametrize("frame", [b"", b"\0\0", struct.pack(">II", 9, 0) + b"{}"])
def test_a_frame_that_breaks_off_is_an_end(frame: bytes) -> None:
    assert wire.read_frame(io.BytesIO(frame)) is None


def test_pasted_text_of_any_length_can_go_the_way_of_files() -> None:
    text = "Gate\n\n" + "It was opened.\n" * 30_000
    with pytest.raises(KnownError, match="too-large"):
        candidate_of_text(text, "pasted")
    with Workshop() as shop:
        made = shop.candidate(Wanted.text(text + "\ud83d\r\n", "pasted"))
    assert isinstance(made, ArticleCandidate)
    assert made.text == text + "\ufffd\n"
    assert (made.path, made.file_name) == (None, "pasted")


def test_a_title_without_end_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\ntitle: " + "Gate " * 5_000 + "\n---\nIt was opened.")
    assert len(read_candidate(path).proposal.title) == 1_000


def test_refusals_keep_their_place_among_the_rest(tmp_path: Path) -> None:
    def wanted() -> Iterator[Wanted]:
        [first, second] = written(tmp_path, "One", bytes(range(256)) * 20)
        yield first
        yield Wanted.file(tmp_path / "gone.txt")
        yield second
        yield Wanted.file(tmp_path / "a.pdf")
        yield first

    assert outcomes(list(wanted())) == ["One", "no-such-file", "not-text", "no-such-file", "One"]
