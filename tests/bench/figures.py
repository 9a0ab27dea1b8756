"""Figures: each beside a reference that was measured in the same run, as a table and as JSON."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing. `ratio` is to the reference, `met` says whether the target was reached;
    both are None where there is none.
    """

    scenario: int
    name: str
    median: float
    p95: float
    unit: str
    reference: str = ""
    reference_median: float | None = None
    ratio: float | None = None
    target: str = ""
    met: bool | None = None


def figure(
    scenario: int,
    name: str,
    times: Sequence[float],
    *,
    unit: str = "ms",
    reference: tuple[str, Sequence[float]] | None = None,
    most_ratio: float | None = None,
    most: float | None = None,
    most_p95: float | None = None,
) -> Figure:
    """A figure from its measurements and those of its reference; all given limits must hold."""
    median, p95 = statistics.median(times), quantile(times, 0.95)
    words, other = reference or ("", ())
    base = statistics.median(other) if other else None
    ratio = median / base if base else None
    asked: list[tuple[str, bool]] = []
    if most_ratio is not None:
        asked.append((f"≤ {most_ratio:g} ×", ratio is not None and ratio <= most_ratio))
    if most is not None:
        asked.append((f"≤ {most:g} {unit}", median <= most))
    if most_p95 is not None:
        asked.append((f"p95 ≤ {most_p95:g} {unit}", p95 <= most_p95))
    return Figure(
        scenario, name, round(median, 3), round(p95, 3), unit, words,
        None if base is None else round(base, 3), None if ratio is None else round(ratio, 2),
        ", ".join(label for label, _ in asked), all(holds for _, holds in asked) if asked else None,
    )  # fmt: skip


def quantile(times: Sequence[float], share: float) -> float:
    """The value that this share of the measurements does not exceed."""
    ordered = sorted(times)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def repeated(work: Callable[[], object], rounds: int) -> list[float]:
    """Milliseconds of so many calls, after one that does not count."""
    work()
    return [timed(work) for _ in range(rounds)]


def table(figures: Sequence[Figure]) -> str:
    """All figures, a line each."""
    lines = [f"{'':>3} {'':<58}{'median':>10}{'p95':>10}  {'':<8}{'ratio':>7}  target"]
    for each in figures:
        mark = {True: "met", False: "MISSED", None: ""}[each.met]
        ratio = "" if each.ratio is None else f"{each.ratio:.2f}"
        lines.append(
            f"{each.scenario:>3} {each.name:<58}{each.median:>10.2f}{each.p95:>10.2f}"
            f"  {each.unit:<8}{ratio:>7}  {each.target} {mark}".rstrip()
        )
        if each.reference:
            lines.append(f"{'':>6}{each.reference:<55}{each.reference_median:>10.2f}")
    return "\n".join(lines)


def write(figures: Sequence[Figure], path: Path) -> None:
    """Write all figures as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(each) for each in figures], indent=1) + "\n", "utf-8")
