"""A project with a workspace for dialogs to stand on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.workspace import Workspace
from store import Project


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """An empty project's workspace; no job may outlive the test."""
    with Project.create(tmp_path / "harbour.crossclaim") as project:
        yield Workspace(project)
    assert not any(each.name == "job" for each in threading.enumerate())
