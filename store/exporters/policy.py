"""What a page of ours may do in a browser: show itself, and nothing else."""

from __future__ import annotations

from typing import Final

POLICY: Final = (
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
)
