"""Files and pasted text as candidates for articles."""

import hashlib
from pathlib import Path

import pytest

from store.errors import KnownError
from store.importers import Note, candidate_of_text, candidates, read_candidate


def written(folder: Path, raw: bytes, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_bytes(raw)
    return path


def code_of(path: Path) -> str:
    with pytest.raises(KnownError) as refused:
        read_candidate(path)
    assert refused.value.params["path"] == path.name
    return refused.value.code


def test_a_file_becomes_a_candidate_with_hashes_of_bytes_and_text(tmp_path: Path) -> None:
    raw = b"\xef\xbb\xbfCalm at the quay\r\nBy Jane Doe\r\n\x00 words"
    candidate = read_candidate(written(tmp_path, raw))
    assert candidate.text == "Calm at the quay\nBy Jane Doe\n\ufffd words"
    assert candidate.original == raw
    assert candidate.size_bytes == len(raw)
    assert candidate.file_hash == hashlib.sha256(raw).hexdigest()
    assert candidate.text_hash == hashlib.sha256(candidate.text.encode()).hexdigest()
    assert (candidate.proposal.title, candidate.proposal.byline) == ("Calm at the quay", "Jane Doe")
    assert candidate.notes == (Note("line-ends", 2), Note("control-characters", 1))


def test_a_guess_is_noted_and_a_choice_is_not(tmp_path: Path) -> None:
    path = written(
        tmp_path, "Der Bürgermeister sprach über die Straße und die Züge.".encode("cp1252")
    )
    assert Note("encoding-guessed") in read_candidate(path).notes
    chosen = read_candidate(path, "cp1252")
    assert (chosen.notes, chosen.encoding) == ((), "cp1252")


def test_pasted_text_has_no_path_but_everything_else() -> None:
    candidate = candidate_of_text("# Calm 😀\r\n\ud83d words", "Pasted text.md")
    assert candidate.path is None
    assert candidate.proposal.title == "Calm 😀"
    assert candidate.text == "# Calm 😀\n\ufffd words"


def test_the_same_words_have_the_same_hash_in_every_encoding(tmp_path: Path) -> None:
    text = "Žltý kôň úpěl ďábelské ódy.\n"
    hashes = {
        read_candidate(written(tmp_path, text.encode(name), f"{name}.txt"), name).text_hash
        for name in ("utf-8", "utf-16-le", "cp1250", "iso8859-2")
    }
    assert len(hashes) == 1


@pytest.mark.parametrize("raw", [b"", b" \n\t", b"\xef\xbb\xbf", "\xa0\u2003".encode()])
def test_a_text_of_blanks_is_refused(tmp_path: Path, raw: bytes) -> None:
    assert code_of(written(tmp_path, raw)) == "empty-text"


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    assert code_of(written(tmp_path, bytes(range(256)) * 9)) == "not-text"
    assert code_of(written(tmp_path, b"words", "a.pdf")) == "unsupported-type"
    assert code_of(tmp_path / "gone.txt") == "no-such-file"
    (tmp_path / "folder.txt").mkdir()
    assert code_of(tmp_path / "folder.txt") == "unreadable"


def test_a_file_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidates, "LARGEST_FILE_BYTES", 4)
    assert code_of(written(tmp_path, b"words")) == "too-large"
    with pytest.raises(KnownError, match="too-large"):
        candidate_of_text("words", "pasted")
    assert read_candidate(written(tmp_path, b"word")).text == "word"
