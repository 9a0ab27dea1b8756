"""The sample project: five articles written for it, with all their tags, built from the files in
`seeds` by the same operations that a person's keys run.
"""

from store.sample.builder import create_sample

__all__ = ["create_sample"]
