"""What a graph is of, in words: the pad's two directions, a measure, a reading of the body."""

from PySide6.QtCore import QCoreApplication

from companion.domain.after_history import SittingLine
from companion.domain.lines import Sign
from companion.domain.mood import Axis
from companion.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Subject:
    """`ends` are the words at the upper and the lower end of the scale, `places` its decimals, `unit` may be ""."""

    key: str
    name: str
    ends: tuple[str, str] = ("", "")
    places: int = 0
    unit: str = ""

    def value(self, number: float) -> str:
        """Give a value as people read it."""
        return f"{number:.{self.places}f}{self.unit}"


def pad_subject(axis: Axis) -> Subject:
    """Give the words for a direction of the pad."""
    if axis is Axis.MOOD:
        return Subject(axis.value, tr("Mood"), (tr("pleasant"), tr("unpleasant")), 1)
    return Subject(axis.value, tr("Energy"), (tr("activated"), tr("calm")), 1)


def measure_subject(line: SittingLine) -> Subject:
    """Give the words for a measure: its own title."""
    return Subject(line.measure, line.title)


def sign_subject(sign: Sign) -> Subject:
    """Give the words for a reading."""
    names = {
        Sign.BLOOD_PRESSURE: Subject(sign.value, tr("Blood pressure"), unit=tr(" mmHg")),
        Sign.PULSE: Subject(sign.value, tr("Pulse"), unit=tr(" a minute")),
        Sign.SPO2: Subject(sign.value, tr("Oxygen"), unit=tr(" %")),
    }
    return names[sign]


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("subject", text)
