"""What was dropped on a window: the first project among the files, and everything else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

from store import SUFFIX


@dataclass(frozen=True, slots=True)
class Dropped:
    """Local paths by what they are for."""

    project: Path | None
    articles: Sequence[Path]

    def __bool__(self) -> bool:
        return self.project is not None or bool(self.articles)


def dropped(carried: QMimeData) -> Dropped:
    """The local files and folders that a drag carries; addresses on the web are none."""
    paths = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    projects = [path for path in paths if is_project_name(path)]
    return Dropped(
        projects[0] if projects else None, [path for path in paths if not is_project_name(path)]
    )


def is_project_name(path: Path) -> bool:
    """Whether it is called like a project."""
    return path.name.casefold().endswith(SUFFIX)
