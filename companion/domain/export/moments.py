"""Moments as files write them: ISO 8601 with milliseconds and offset, and back, without loss. Knows no time zone."""

from datetime import UTC, datetime, timedelta, timezone

from companion.domain.stamps import MS_PER_S, Stamp

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)


def iso(utc_ms: int, offset_min: int) -> str:
    """Write a moment as in 2026-11-22T10:31:05.123+01:00."""
    return local(utc_ms, offset_min).isoformat(timespec="milliseconds")


def local(utc_ms: int, offset_min: int) -> datetime:
    """Give a moment as the wall clock of its place showed it."""
    return (_EPOCH + utc_ms * _MS).astimezone(timezone(timedelta(minutes=offset_min)))


def iso_of(at: Stamp) -> str:
    """Write the moment of a stamp."""
    return iso(at.utc_ms, at.offset_min)


def day_iso(day: int) -> str:
    """Write a day that is counted from 1970-01-01."""
    return (_EPOCH.date() + timedelta(days=day)).isoformat()


def parse(text: str) -> tuple[int, int]:
    """Give UTC ms and offset in minutes of what `iso` wrote; raises ValueError for anything else, as without offset."""
    moment = datetime.fromisoformat(text)
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError(text)
    return (moment - _EPOCH) // _MS, offset // timedelta(minutes=1)


def seconds(ms: int | None) -> float | None:
    """Give ms as seconds, to the ms; None for None."""
    return None if ms is None else ms / MS_PER_S
