"""Days and times in the person's own language and style, from stamps. Reads no clock and no time zone."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTime, QTimeZone

from companion.domain import mood
from companion.domain.stamps import MS_PER_S, Stamp

EPOCH = QDate(1970, 1, 1)


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("dates", text)


def moment(local_s: float) -> QDateTime:
    """Give local wall time, in seconds since 1970, as Qt's value, whatever zone this machine is in now."""
    return QDateTime.fromMSecsSinceEpoch(round(local_s * MS_PER_S), QTimeZone(QTimeZone.Initialization.UTC))


def day_date(day: int) -> QDate:
    """Give the date of a day counted from 1970-01-01."""
    return EPOCH.addDays(day)


def weekday_words(stamp: Stamp) -> str:
    """Give a day as in “Sunday 22 November”."""
    return QLocale().toString(day_date(mood.local_day(stamp)), tr("dddd d MMMM"))


def day_words(day: int) -> str:
    """Give a day counted from 1970-01-01 as in “22 Nov 2026”."""
    return QLocale().toString(day_date(day), tr("d MMM yyyy"))


def date_of_day_words(day: date) -> str:
    """Give a calendar day as in “Tuesday 1 December”."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("dddd d MMMM"))


def line_of(text: str) -> str:
    """Give a text as it begins a line, which is with a large letter also where days are written small."""
    return text[:1].upper() + text[1:]


def calendar_words(day: date) -> str:
    """Give a calendar day with its year as in “1 Dec 2026”."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM yyyy"))


def written_words(day: str) -> str:
    """Give a day that was written down as 2026-12-01 as in “1 Dec 2026”; what is no such day stays as it is."""
    read = QDate.fromString(day, Qt.DateFormat.ISODate)
    return QLocale().toString(read, tr("d MMM yyyy")) if read.isValid() else day


def minute_words(time: QTime) -> str:
    """Give a time of day without seconds, in the person's own style."""
    return QLocale().toString(time, _short())


def date_words(stamp: Stamp) -> str:
    """Give the day of a stamp as in “22 Nov 2026”."""
    return day_words(mood.local_day(stamp))


def time_words(local_s: float) -> str:
    """Give a time of day without seconds, in the person's own style."""
    return QLocale().toString(moment(local_s).time(), _short())


def made_words(when: datetime) -> str:
    """Give the day and time of something that was made here, as in “22 Nov 2026, 10:31”."""
    made = QDateTime.fromSecsSinceEpoch(round(when.timestamp()))
    return f"{QLocale().toString(made.date(), tr('d MMM yyyy'))}, {minute_words(made.time())}"


def second_words(local_s: float) -> str:
    """Give a time of day with seconds, for a record: 10:31:05."""
    return moment(local_s).time().toString("HH:mm:ss")


def stamp_words(stamp: Stamp) -> str:
    """Give the time of day where and when a stamp was made."""
    return time_words(mood.local_s(stamp))


def hour(stamp: Stamp) -> int:
    """Give the hour of the day, 0 to 23, where and when a stamp was made."""
    return QTime.hour(moment(mood.local_s(stamp)).time())


def _short() -> str:
    style = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return style.replace(":ss", "").replace(".ss", "")
