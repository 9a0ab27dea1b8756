"""The awkward project, open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store import Project
from tests.store.exporters.awkward import Awkward, make_awkward


@pytest.fixture
def awkward(tmp_path: Path) -> Iterator[Awkward]:
    """A project full of what breaks spreadsheets."""
    with Project.create(tmp_path / "awkward", name="=Awkward; “project”, نعم") as project:
        project.sign_in("@Zoë, the analyst")
        yield make_awkward(project)
