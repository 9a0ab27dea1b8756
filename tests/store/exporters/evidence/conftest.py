from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store import Project
from tests.store.exporters.evidence.sample import Evidence, make_evidence


@pytest.fixture
def evidence(tmp_path: Path) -> Iterator[Evidence]:
    with Project.create(tmp_path / "dam", name="Kesh <dam> & valley") as project:
        project.sign_in("Noor, analyst")
        yield make_evidence(project)
