"""The sample project, built once for all tests that only look at it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store import Project
from store.sample import create_sample


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """For looking only: a test that changes something builds its own."""
    with create_sample(tmp_path_factory.mktemp("sample") / "sample") as project:
        yield project


@pytest.fixture
def own_sample(sample: Project, tmp_path: Path) -> Iterator[Project]:
    """A copy that a test may change."""
    with Project.open(sample.save_copy(tmp_path / "own")) as project:
        yield project
