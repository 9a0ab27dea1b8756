"""Folded texts of a project, kept while it is open: a second search reads no text."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Final

from store.text.folding import Folded

_KEPT_CODE_POINTS: Final = 80_000_000


class FoldCache:
    """Folded texts by body key, those used last. Bodies never change. Any thread."""

    def __init__(self, limit: int = _KEPT_CODE_POINTS) -> None:
        self._limit = limit
        self._folded: OrderedDict[int, Folded] = OrderedDict()
        self._length = 0
        self._lock = threading.Lock()

    def get(self, body: int) -> Folded | None:
        """The folded text of a body, or None where it is not at hand."""
        with self._lock:
            found = self._folded.get(body)
            if found is not None:
                self._folded.move_to_end(body)
            return found

    def keep(self, body: int, folded: Folded) -> None:
        """Remember a folded text; the ones not used for longest make room."""
        with self._lock:
            if body in self._folded:
                return
            self._folded[body] = folded
            self._length += len(folded.text)
            while self._length > self._limit and len(self._folded) > 1:
                self._length -= len(self._folded.popitem(last=False)[1].text)
