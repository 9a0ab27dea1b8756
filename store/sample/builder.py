"""The sample project, built step by step as two analysts would have worked."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from store.project import Project
from store.sample import filing, linking, tagging
from store.sample.linking import Keys
from store.sample.seedfiles import Seeds, read_seeds

NAME: Final = "Sample project"


def create_sample(path: Path, *, name: str | None = None) -> Project:
    """A new, open project with the sample in it and nobody signed in; nothing is left where that
    fails.

    Raises `already-exists`, `cannot-write`, `disk-full`, `read-only`.
    """
    seeds = read_seeds()
    project = Project.create(path, name=name or NAME)
    try:
        _fill(project, seeds)
    except BaseException:
        project.close()
        project.path.unlink(missing_ok=True)
        raise
    return project


def _fill(project: Project, seeds: Seeds) -> None:
    first = seeds.articles[0].about["analyst"]
    project.sign_in(first)
    keys = Keys(filing.add_articles(project, seeds), filing.add_entities(project, seeds))
    for seed in seeds.articles:
        project.sign_in(seed.about["analyst"])
        article = keys.articles[seed.key]
        tagging.tag_mentions(project, seed, article, keys.entities)
        keys.claims |= tagging.add_claims(project, seed, article, keys.entities)
    linking.merge_entities(project, seeds, keys)
    linking.add_links(project, seeds, keys)
    project.sign_in(first)
    linking.set_states(project, seeds, keys)
    linking.add_notes(project, seeds, keys)
    project.analyst = None
