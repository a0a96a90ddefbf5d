"""Lengths of time: as the clock of the ring, and in words. Times of day are in `pages/dates.py`. Reads no clock."""

from PySide6.QtCore import QCoreApplication

from companion.domain.stamps import MS_PER_S

MS_PER_MIN = 60 * MS_PER_S
MIN_PER_H = 60


def countdown(left_ms: int) -> str:
    """Give the time left as a clock, whole seconds rounded up, so that 0:00 is the end itself."""
    return _clock(max(0, -(-left_ms // MS_PER_S)))


def count_up(passed_ms: int) -> str:
    """Give the time passed as a clock, in whole seconds that are over."""
    return _clock(max(0, passed_ms // MS_PER_S))


def _clock(seconds: int) -> str:
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, MIN_PER_H)
    return f"{hours}:{minute:02d}:{second:02d}" if hours else f"{minute}:{second:02d}"


def exact_words(seconds: int) -> str:
    """Give a length in words to the second, as it stands in a protocol."""
    tr = QCoreApplication.translate
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, MIN_PER_H)
    parts = [tr("exact_words", "{h} h").format(h=hours)] if hours else []
    parts += [tr("exact_words", "{m} min").format(m=minute)] if minute else []
    parts += [tr("exact_words", "{s} s").format(s=second)] if second or not parts else []
    return " ".join(parts)


def length_words(ms: float) -> str:
    """Give a length in words, rounded up to whole minutes; below one minute it says so."""
    tr = QCoreApplication.translate
    if ms < MS_PER_MIN:
        return tr("length_words", "less than a minute")
    hours, minutes = divmod(-(-round(ms) // MS_PER_MIN), MIN_PER_H)
    if not hours:
        return tr("length_words", "{m} min").format(m=minutes)
    if not minutes:
        return tr("length_words", "{h} h").format(h=hours)
    return tr("length_words", "{h} h {m} min").format(h=hours, m=minutes)
