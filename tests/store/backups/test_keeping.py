from __future__ import annotations

import datetime as dt
from pathlib import Path

from store.backups.keeping import MOST_BYTES, budget, to_remove
from store.backups.rows import Backup, BackupCounts

BEGIN = dt.datetime(2031, 1, 1, 9, tzinfo=dt.UTC)
ENDLESS = 10**15


def a_backup(
    hours: float, rows: int = 100, *, shrunken: bool = False, place: str = "a", size: int = 1
) -> Backup:
    counts = BackupCounts(1, 1, 1, 1, 1, rows)
    when = BEGIN + dt.timedelta(hours=hours)
    path = Path(f"{place}-{hours}-{shrunken}")
    return Backup(path, place, when, 1, counts, size, "timer", shrunken=shrunken, checked=True)


def left_of(backups: list[Backup], room: int = ENDLESS) -> list[Backup]:
    gone = set(to_remove(backups, room))
    return [each for each in backups if each not in gone]


def test_over_months_ten_recent_seven_days_and_four_weeks_stay() -> None:
    kept: list[Backup] = []
    for hour in range(24 * 150):
        if 9 <= (BEGIN.hour + hour) % 24 <= 17:
            kept = left_of([*kept, a_backup(hour, rows=100 + hour)])
            assert len(kept) <= 22
    last = kept[-1].when
    ages = [last - each.when for each in kept]
    assert [each.when for each in kept[-10:]] == [
        each.when for each in sorted(kept, key=lambda b: b.when)[-10:]
    ]
    assert len({each.when.date() for each in kept if last - each.when < dt.timedelta(days=7)}) == 7
    assert len({each.when.isocalendar()[:2] for each in kept}) == 4
    assert dt.timedelta(days=14) < max(ages) < dt.timedelta(days=29)


def test_the_largest_is_never_removed() -> None:
    largest = a_backup(0, rows=1000)
    kept = [largest]
    for hour in range(1, 2000, 5):
        kept = left_of([*kept, a_backup(hour, rows=950)], room=4)
    assert largest in kept


def test_shrunken_ones_push_out_only_each_other() -> None:
    good = [a_backup(hour) for hour in range(0, 24 * 40, 4)]
    good = left_of(good)
    kept = good
    for hour in range(24 * 40, 24 * 80, 3):
        kept = left_of([*kept, a_backup(hour, rows=10, shrunken=True)])
    assert [each for each in kept if not each.shrunken] == good
    assert len([each for each in kept if each.shrunken]) <= 22


def test_room_is_made_from_the_oldest_on_but_three_stay() -> None:
    some = [a_backup(hour, size=100) for hour in range(8)]
    assert left_of(some, room=500) == some[3:]
    assert left_of(some, room=0) == some[5:]


def test_files_of_one_project_at_two_places_do_not_push_each_other_out() -> None:
    here = [a_backup(hour) for hour in range(10)]
    there = [a_backup(100 + hour, place="b") for hour in range(200)]
    assert set(here) <= set(left_of([*here, *there]))


def test_backups_take_a_tenth_of_the_room_and_never_more_than_five_gigabytes() -> None:
    assert budget(900, 100) == 100
    assert budget(10**15, 0) == MOST_BYTES
