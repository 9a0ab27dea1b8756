"""What a stranger's file may take at most, in bytes, code points, seconds and levels."""

from typing import Final

LARGEST_FILE_BYTES: Final = 50 * 1024 * 1024
LARGEST_TEXT_BYTES: Final = 20_000_000
"""Of the text in UTF-8 that comes out of one file."""
LARGEST_PASTED: Final = 200_000
"""Code points that are read without a worker: see `candidates.candidate_of_text`."""
DEEPEST: Final = 256
"""Levels of elements within each other."""
WALL_S: Final = 30.0
CPU_S: Final = 20
MEMORY_BYTES: Final = 1 << 30
WORN_BYTES: Final = 300_000_000
"""A worker that once took more than this is replaced by a fresh one."""

ARCHIVE_ENTRIES: Final = 10_000
ARCHIVE_ENTRY_BYTES: Final = 100_000_000
ARCHIVE_BYTES: Final = 1_000_000_000
ARCHIVE_RATIO: Final = 100
