from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store import Project
from store.exporters.rendered import Page, read_page
from tests.store.exporters.rendered.sample import Sample, make_sample


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Sample]:
    with Project.create(tmp_path / "ferry", name='Ferry "A" & {B}') as project:
        project.sign_in("Ada")
        yield make_sample(project)


@pytest.fixture
def page(sample: Sample) -> Page:
    return read_page(sample.project, sample.article)
