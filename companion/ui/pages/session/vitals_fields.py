"""The fields of one reading, by what is measured. Judges no value: the bounds only catch slips of the hand."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.events import VitalsTaken
from companion.domain.protocol import Reading
from companion.ui.pages.session.line_field import enlarge
from companion.ui.theme import Theme
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.number_field import NumberField

MOST = 999  # three digits: what any device shows, and no statement on what is usual
MOST_PERCENT = 100


class VitalsFields(QWidget):
    """Ask for a reading; any field may stay empty. `changed` follows every key; `big` fields are 72 px high."""

    changed = Signal()

    def __init__(
        self, theme: Theme, readings: Sequence[Reading], *, big: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = Flow(spacing=12, parent=self)
        self._fields: dict[str, NumberField] = {}
        for reading in readings:
            for name, label, unit, most in self._asked(reading):
                field = NumberField(theme, label, unit, 1, most)
                field.changed.connect(self.changed)
                if big:
                    enlarge(field)
                self._fields[name] = field
                row.addWidget(field)
        if self._fields:
            self.setFocusProxy(next(iter(self._fields.values())))

    def _asked(self, reading: Reading) -> tuple[tuple[str, str, str, int], ...]:
        return {
            Reading.BLOOD_PRESSURE: (
                ("systolic_mmhg", self.tr("Blood pressure, upper"), self.tr("mmHg"), MOST),
                ("diastolic_mmhg", self.tr("Blood pressure, lower"), self.tr("mmHg"), MOST),
            ),
            Reading.PULSE: (("pulse_bpm", self.tr("Pulse"), self.tr("per minute"), MOST),),
            Reading.SPO2: (("spo2_percent", self.tr("Oxygen"), self.tr("%"), MOST_PERCENT),),
        }[reading]

    def complete(self) -> bool:
        """Tell whether at least one value is there and none is wrong."""
        fields = self._fields.values()
        return not any(field.is_wrong() for field in fields) and any(field.value() is not None for field in fields)

    def whole(self) -> bool:
        """Tell whether every value is there and none is wrong."""
        return all(field.value() is not None for field in self._fields.values())

    def taken(self, slot: str | None, note: str = "") -> VitalsTaken:
        """Give the reading as typed in; only a whole one answers the planned reading `slot`, others are extra ones."""
        slot = slot if self.whole() else None
        values = {
            name: None if field.value() is None else round(field.value() or 0) for name, field in self._fields.items()
        }
        return VitalsTaken(slot, **values, note=note)

    def clear(self) -> None:
        """Empty every field."""
        for field in self._fields.values():
            field.set_value(None)
