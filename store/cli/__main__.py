"""`python -m store.cli`: the command line without the window."""

from __future__ import annotations

import sys

from store.cli import CANNOT, run


def main() -> int:
    """The exit code; without a command the help is shown, for there is no window here."""
    code = run(sys.argv[1:])
    if code is None:
        run(["--help"])
        return CANNOT
    return code


if __name__ == "__main__":
    sys.exit(main())
