"""Files that travel with the program: icons, themes, help, packaging. No code of the program."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Return where a shipped file lies, for example ``path("icons", "user.svg")``.

    Nothing checks that the file exists.
    """
    return _HERE.joinpath(*parts)
