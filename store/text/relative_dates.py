"""What "last June" or "on Wednesday" means, given the day of publication. Proposals only."""

from collections.abc import Callable
from datetime import date, timedelta

from store.text.dates import COUNTS, WEEKDAYS, month_number
from store.text.edtf import EdtfDate, parse_edtf


def resolve_relative(
    expression: str, published: EdtfDate, anchor: EdtfDate | None = None
) -> str | None:
    """The EDTF value of a relative date, or None where the publication date is too vague.

    `anchor` is the date that "later" and "earlier" count from; without it they mean nothing.
    """
    words = expression.casefold().replace("\u00a0", " ").replace("\u202f", " ").split()
    if not words:
        return None
    if words[-1] in {"later", "earlier"}:
        return _counted(words, anchor) if anchor else None
    if words[-1] == "ago":
        return _counted(words, published)
    for resolve in (_by_day, _by_unit, _by_weekday, _by_month):
        found = resolve(words, published)
        if found:
            return found
    return None


def _day_of(published: EdtfDate) -> date | None:
    return published.bounds()[0] if published.precision == "day" else None


def _month_of(published: EdtfDate) -> tuple[int, int] | None:
    point = published.start
    if published.precision == "interval" or point is None or point.month is None:
        return None
    return point.year, point.month


def _year_of(published: EdtfDate) -> int | None:
    return (
        None if published.precision == "interval" or not published.start else published.start.year
    )


def _by_day(words: list[str], published: EdtfDate) -> str | None:
    shift = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}.get(words[-1])
    day = _day_of(published)
    return _shifted_day(day, shift) if day and shift is not None else None


def _by_unit(words: list[str], published: EdtfDate) -> str | None:
    steps = {"last": -1, "past": -1, "this": 0, "next": 1}
    if len(words) < 2 or words[-2] not in steps or words[-1] not in {"week", "month", "year"}:
        return None
    return _shifted(published, steps[words[-2]], words[-1])


def _by_weekday(words: list[str], published: EdtfDate) -> str | None:
    day = _day_of(published)
    if words[-1] not in WEEKDAYS or day is None:
        return None
    back = (day.weekday() - WEEKDAYS.index(words[-1])) % 7
    if words[0] == "next":
        return _shifted_day(day, 7 - back)
    if words[0] in {"last", "past"} and back == 0:
        back = 7
    return _shifted_day(day, -back)


def _by_month(words: list[str], published: EdtfDate) -> str | None:
    month = next(filter(None, map(month_number, words)), None)
    if month is None:
        return None
    day = next((int(word) for word in words if word.isdecimal()), None)
    if words[0] == "this":
        year = _year_of(published)
        return f"{year:04}-{month:02}" if year else None
    if day is not None:
        return _latest_day(month, day, _day_of(published))
    current = _month_of(published)
    return _nearest_month(words[0], month, current) if current else None


def _nearest_month(which: str, month: int, current: tuple[int, int]) -> str:
    year, now = current
    if which == "next":
        year += month <= now
    elif month > now or (month == now and which in {"last", "past"}):
        year -= 1
    return f"{year:04}-{month:02}"


def _latest_day(month: int, day: int, published: date | None) -> str | None:
    for year in (published.year, published.year - 1) if published else ():
        found = parse_edtf(f"{year:04}-{month:02}-{day:02}")
        if found and published and found.bounds()[0] <= published:  # type: ignore[operator]
            return found.text
    return None


def _counted(words: list[str], origin: EdtfDate) -> str | None:
    if len(words) != 3:
        return None
    count = int(words[0]) if words[0].isdecimal() else COUNTS.get(words[0])
    if count is None:
        return None
    return _shifted(origin, count if words[2] == "later" else -count, words[1].rstrip("s"))


def _shifted(origin: EdtfDate, count: int, unit: str) -> str | None:
    shifts: dict[str, Callable[[EdtfDate, int], str | None]] = {
        "day": lambda day, days: _shifted_day(_day_of(day), days),
        "week": _shifted_week,
        "month": _shifted_month,
        "year": _shifted_year,
    }
    value = shifts[unit](origin, count) if unit in shifts else None
    return value if value and parse_edtf(value) else None


def _shifted_day(day: date | None, days: int) -> str | None:
    try:
        return (day + timedelta(days)).isoformat() if day else None
    except OverflowError:
        return None


def _shifted_week(origin: EdtfDate, weeks: int) -> str | None:
    day = _day_of(origin)
    if day is None:
        return None
    monday = weeks * 7 - day.weekday()
    first, last = _shifted_day(day, monday), _shifted_day(day, monday + 6)
    return f"{first}/{last}" if first and last else None


def _shifted_month(origin: EdtfDate, months: int) -> str | None:
    current = _month_of(origin)
    if current is None:
        return None
    year, month = divmod(current[0] * 12 + current[1] - 1 + months, 12)
    return f"{year:04}-{month + 1:02}"


def _shifted_year(origin: EdtfDate, years: int) -> str | None:
    year = _year_of(origin)
    return f"{year + years:04}" if year else None
