"""Set up a checkout and run it: `python3 resources/packaging/bootstrap.py run`, `... test`.

The first run needs a network; later ones find a stamp and start at once. Standard library only.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

if not __package__:  # started as a script: the packages lie two folders up
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from resources.packaging import bundle, checks, desktop, environment, system_libraries
from resources.packaging.environment import ROOT, Environment
from resources.packaging.errors import SetUpError

CANNOT = 2
INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; the exit code is 0 done, 1 checks failed, 2 cannot."""
    asked, rest = _parser().parse_known_args(arguments)
    try:
        if asked.verb == "uninstall":
            desktop.uninstall(desktop.target_of(rest), Environment().command)
            return 0
        ready = set_up(dev=asked.dev or asked.verb not in {"run", "setup", "install"})
        return _VERBS[asked.verb](ready, rest)
    except SetUpError as stop:
        print(stop, file=sys.stderr)
        return CANNOT
    except KeyboardInterrupt:
        return INTERRUPTED


def set_up(*, dev: bool) -> Environment:
    """The environment of this checkout, made or renewed where needed."""
    environment.require_supported(sys.version_info[:2])
    ready = Environment()
    part = "dev" if dev else "run"
    if ready.is_done(part) or ready.is_done("dev"):
        return ready
    if not environment.can_make_environments():
        print("This Python cannot make environments: its venv package is missing.")
        system_libraries.install_packages([environment.venv_package()])
    if not ready.is_usable():
        ready.create()
    ready.install("dev" if dev else "")
    if sys.platform.startswith("linux"):
        system_libraries.provide_qt_libraries(ready.python)
        if dev:
            system_libraries.provide_x_server()
            system_libraries.provide_screen_reader()
    ready.mark_done(part)
    return ready


def run(ready: Environment, arguments: list[str]) -> int:
    """Open the window, at first on the sample; where there is no display, perform the tour in a
    window that nobody sees.
    """
    if has_display(os.environ, sys.platform):
        words = arguments or ["--sample"]
        return subprocess.run([ready.command, *words], check=False).returncode
    print("No display here: taking the tour in a window that is drawn but not shown.", flush=True)
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    tour: list[str | Path] = [ready.python, "-m", "gui.tour", *arguments]
    return subprocess.run(tour, cwd=ROOT, env=offscreen, check=False).returncode


def has_display(variables: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be shown: only Linux has to be asked."""
    if not platform.startswith("linux"):
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def wheel(ready: Environment) -> int:
    """Build the wheel into `dist`."""
    # What an earlier build left there would travel along, also files that were since deleted.
    shutil.rmtree(ROOT / "build" / "lib", ignore_errors=True)
    build: list[str | Path] = [ready.python, "-m", "build", "--wheel", "--no-isolation"]
    return subprocess.run(build, cwd=ROOT, check=False).returncode


def translations(ready: Environment) -> int:
    """Bring the translations up to the code, with the tools of Qt that lie in the environment."""
    program = "resources.packaging.translations"
    return subprocess.run([ready.python, "-m", program], cwd=ROOT, check=False).returncode


def bench(ready: Environment, arguments: list[str]) -> int:
    """Measure everything beside its reference."""
    program: list[str | Path] = [ready.python, "-m", "tests.bench", *arguments]
    return subprocess.run(program, cwd=ROOT, check=False).returncode


def soak(ready: Environment, arguments: list[str]) -> int:
    """Drive every promise in full numbers."""
    program: list[str | Path] = [ready.python, "-m", "tests.soak", *arguments]
    return subprocess.run(program, cwd=ROOT, check=False).returncode


def make_bundle(ready: Environment, arguments: list[str]) -> int:
    """Build, start and pack the program as a folder that needs no Python."""
    if not ready.is_done("bundle"):
        ready.install("bundle")
        ready.mark_done("bundle")
    return bundle.build(ready, arguments)


def install(ready: Environment, arguments: list[str]) -> int:
    """Make the desktop know the program of this checkout."""
    desktop.install(desktop.target_of(arguments), ready.command, ready.python)
    return 0


def _lint(ready: Environment, _rest: list[str]) -> int:
    return 0 if checks.lint(ready) else 1


def _test(ready: Environment, rest: list[str]) -> int:
    linted = checks.lint(ready)
    return 0 if checks.run_tests(ready, rest) and linted else 1


def _coverage(ready: Environment, rest: list[str]) -> int:
    return 0 if checks.check_coverage(ready, rest) else 1


_VERBS: Mapping[str, Callable[[Environment, list[str]], int]] = {
    "setup": lambda _ready, _rest: 0,
    "run": run,
    "test": _test,
    "lint": _lint,
    "bench": bench,
    "soak": soak,
    "coverage": _coverage,
    "wheel": lambda ready, _rest: wheel(ready),
    "translations": lambda ready, _rest: translations(ready),
    "install": install,
    "bundle": make_bundle,
    "bundle-test": bundle.test,
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description="Set up this checkout, then run, test or build it.",
        epilog="Further arguments go to the program (run), to pytest (test, coverage), or name "
        "--prefix and --destdir (install, uninstall).",
    )
    parser.add_argument("verb", choices=[*_VERBS, "uninstall"])
    parser.add_argument("--dev", action="store_true", help="with what tests and checks need")
    return parser


if __name__ == "__main__":
    sys.exit(main())
