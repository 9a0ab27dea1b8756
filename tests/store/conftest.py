from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from store import Project
from tests.factories import World, make_world


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "flood.crossclaim") as made:
        yield made


@pytest.fixture(scope="session")
def first_world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Made once, closed; `world` hands out copies."""
    with Project.create(tmp_path_factory.mktemp("world") / "world.crossclaim") as made:
        return make_world(made)


@pytest.fixture
def world(first_world: World, tmp_path: Path) -> Iterator[World]:
    path = shutil.copy(first_world.project.path, tmp_path / "flood.crossclaim")
    with Project.open(Path(path)) as opened:
        yield replace(first_world, project=opened)
