"""The checks of a checkout, a line each: lint, format, types, import contracts, then the tests."""

import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from resources.packaging.environment import ROOT, Environment

LINTERS = (
    ("lint", ("ruff", "check", ".")),
    ("format", ("ruff", "format", "--check", ".")),
    ("types", ("mypy",)),
    ("imports", ("lint-imports",)),
)
# Each package has its gate: the store is provable to the last branch, a window is not.
COVERAGE_GATES = (("store", 95), ("gui", 85))


def lint(environment: Environment) -> bool:
    """Run the linters one after the other and say of each how it went; True if all are content."""
    verdicts = [_lint_once(environment.programs, *linter) for linter in LINTERS]
    return all(verdicts)


def run_tests(environment: Environment, arguments: Sequence[str]) -> bool:
    """Run the tests on two processes without a screen; pytest's own last line stays the last."""
    command: list[str | Path] = [environment.python, "-m", "pytest", "-n", "2", *arguments]
    screenless = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    return subprocess.run(command, cwd=ROOT, env=screenless, check=False).returncode == 0


def check_coverage(environment: Environment, arguments: Sequence[str]) -> bool:
    """Run the tests with branch coverage and hold each package against its gate."""
    passed = run_tests(environment, ["--cov", "--cov-report=", *arguments])
    reports = [_coverage_report(environment.python, *gate) for gate in COVERAGE_GATES]
    return passed and all(reports)


def _lint_once(programs: Path, name: str, command: tuple[str, ...]) -> bool:
    started = time.monotonic()
    ran = subprocess.run(
        [programs / command[0], *command[1:]],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    content = ran.returncode == 0
    if not content:
        print(ran.stdout.decode("utf-8", "replace"))
    verdict = "ok" if content else "FAILED"
    print(f"{name:<9}{verdict:<8}{time.monotonic() - started:5.1f} s", flush=True)
    return content


def _coverage_report(python: Path, package: str, least: int) -> bool:
    command: list[str | Path] = [
        python,
        "-m",
        "coverage",
        "report",
        f"--include={package}/*",
        f"--fail-under={least}",
    ]
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0
