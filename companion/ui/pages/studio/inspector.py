"""What is chosen, with every number of it: a track and its phase, a voice cue, or the programme as a whole.

Shows the desk and changes it. The same can be done in the timeline by pointer and keys.
"""

from dataclasses import replace

from PySide6.QtWidgets import QStackedLayout, QWidget

from companion.domain import editing
from companion.domain.editing import Place
from companion.domain.events import Phase
from companion.domain.programme import SOUNDING, AtEnd, CueWhen, Curve, Fill
from companion.ui.pages.studio.desk import Desk
from companion.ui.pages.studio.rows_form import RowsForm, put_choice, put_line, put_number
from companion.ui.pages.studio.track_words import clock, curve_words, fill_words, lufs
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card

NO_TARGET = -50.5
"""One step below the lowest target: the field shows words there."""


class Inspector(Card):
    """Show one of three forms, whichever fits what is chosen."""

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._title = self.heading("")
        self._theme = theme
        self._forms: dict[type[_Form], _Form] = {}
        self._stack = QStackedLayout()
        self.box.addLayout(self._stack)
        desk.changed.connect(self._show)
        desk.chosen.connect(self._show)
        self._show()

    def take_keyboard(self) -> None:
        """Put the keyboard on the first field."""
        form = self._stack.currentWidget()
        if isinstance(form, _TrackForm | _CueForm | _ProgrammeForm):
            form.first.setFocus()

    def _show(self) -> None:
        desk = self._desk
        kind: type[_Form]
        if desk.track is not None:
            kind, title = _TrackForm, desk.track.title
        elif desk.chosen_cue is not None:
            kind, title = _CueForm, desk.chosen_cue.title
        else:
            kind, title = _ProgrammeForm, self.tr("The whole programme")
        if kind not in self._forms:
            self._forms[kind] = kind(self._theme, desk)
            self._stack.addWidget(self._forms[kind])
        self._stack.setCurrentWidget(self._forms[kind])
        self._title.setText(title)
        self.setAccessibleName(title)
        self._forms[kind].show_desk()


class _TrackForm(RowsForm):
    """A track, and the phase that it is in."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._desk = desk
        phases = [(phase.value, desk.protocol.name(phase)) for phase in SOUNDING]
        self.first = self._phase = self.choice(self.tr("Phase"), phases, self._move)
        self._fade = self.number(self.tr("Crossfade in"), "s", (0.5, 30), 0.5, self._set_fade)
        self._fade.setSpecialValueText(self.tr("as the programme"))
        self._curve = self.choice(
            self.tr("Its law"), [(curve.value, curve_words(curve)) for curve in Curve],
            lambda key: desk.change_track("curve", lambda one: editing.with_curve(one, Curve(key))),
        )  # fmt: skip
        self._level = self.number(self.tr("Level"), "dB", (-60, 0), 0.5, self._set_level)
        self._from = self.number(self.tr("Begins in the file at"), "s", (0, 14_400), 1, lambda _: self._set_trim())
        self._until = self.number(self.tr("Ends in the file at"), "s", (0, 14_400), 1, lambda _: self._set_trim())
        self._rest = self.number(
            self.tr("Silence before it"), "s", (0, 14_400), 1,
            lambda value: desk.change_track("rest", lambda one: editing.with_rest(one, value), goes_on=True),
        )  # fmt: skip
        self._loud = self.fact(self.tr("Length, loudness"))
        self._licence = self.fact(self.tr("Licence"))
        self._head = self.heading("")
        self._fill = self.choice(
            self.tr("Filled with"), [(fill.value, fill_words(fill)) for fill in Fill],
            lambda key: self._shape("fill", fill=Fill(key)),
        )  # fmt: skip
        ends = [
            (AtEnd.FADE.value, self.tr("what comes fades over")),
            (AtEnd.FINISH.value, self.tr("let the track end")),
        ]
        self._end = self.choice(
            self.tr("When it ends or is cut"), ends, lambda key: self._shape("end", at_end=AtEnd(key))
        )
        self._target = self.number(self.tr("Target"), "LUFS", (NO_TARGET, -10), 0.5, self._set_target)
        self._target.setSpecialValueText(self.tr("as the programme"))
        self._lyrics = self.tick(self.tr("Sung words are welcome here"), lambda on: self._shape("lyrics", lyrics=on))

    def show_desk(self) -> None:
        """Show what is chosen."""
        track, place, desk = self._desk.track, self._desk.place, self._desk
        if track is None or place is None:
            return
        found = desk.drawn.get(track.file)
        file_s = found.sound.length_s if found is not None else 0.0
        put_choice(self._phase, place.phase.value)
        put_number(self._fade, 0.5 if track.crossfade_s is None else track.crossfade_s)
        put_choice(self._curve, track.curve.value)
        put_number(self._level, track.gain_db)
        put_number(self._from, track.from_s)
        put_number(self._until, track.until_s or file_s)
        put_number(self._rest, track.rest_s)
        measured = found.sound.lufs if found is not None else None
        length = clock(track.length_s(file_s))
        self._loud.setText(length if measured is None else f"{length} · {lufs(measured)}")
        self._licence.setText((found.licence if found is not None else "") or "–")
        self._head.setText(desk.protocol.name(place.phase))
        shape = desk.programme.shape(place.phase)
        put_choice(self._fill, shape.fill.value)
        put_choice(self._end, shape.at_end.value)
        put_number(self._target, NO_TARGET if shape.target_lufs is None else shape.target_lufs)
        self._lyrics.set_done(shape.lyrics)

    def _move(self, key: str) -> None:
        phase = Phase(key)
        if self._desk.place is not None and phase is not self._desk.place.phase:
            self._desk.move(Place(phase, len(self._desk.programme.of(phase))))

    def _set_fade(self, value: float) -> None:
        seconds = None if value < editing.CROSSFADE_LEAST_S else value
        self._desk.change_track("crossfade", lambda one: editing.with_crossfade(one, seconds), goes_on=True)

    def _set_level(self, value: float) -> None:
        self._desk.change_track("level", lambda one: editing.with_level(one, value), goes_on=True)

    def _set_trim(self) -> None:
        found = self._desk.drawn.get(self._desk.track.file) if self._desk.track is not None else None
        if found is None:
            return
        file_s, begin_s, end_s = found.sound.length_s, self._from.value(), self._until.value()
        self._desk.change_track(
            "trim",
            lambda one: editing.trim(editing.trim(one, file_s, until_s=end_s), file_s, from_s=begin_s),
            goes_on=True,
        )

    def _set_target(self, value: float) -> None:
        self._shape("target", target_lufs=None if value <= NO_TARGET else value)

    def _shape(self, what: str, **fields: object) -> None:
        if self._desk.place is not None:
            self._desk.change_shape(what, self._desk.place.phase, lambda shape: replace(shape, **fields))  # type: ignore[arg-type]


class _CueForm(RowsForm):
    """A voice cue."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._desk = desk
        self.first = self._title = self.line(self.tr("A word for it"), self._set_title)
        self._text = self.line(
            self.tr("What it says"),
            lambda text: desk.change_cue("text", lambda cue: replace(cue, text=text), goes_on=True),
        )
        self._at = self.number(self.tr("After the phase begins"), "s", (0, 14_400), 1, self._set_at)
        times = [
            (CueWhen.ALWAYS.value, self.tr("in every session")),
            (CueWhen.BROUGHT_BACK.value, self.tr("only when brought back")),
        ]
        self._when = self.choice(
            self.tr("Heard"), times, lambda key: desk.change_cue("when", lambda cue: replace(cue, when=CueWhen(key)))
        )
        self._phase = self.fact(self.tr("Phase"))
        self._level = self.number(
            self.tr("Level"), "dB", (-60, 0), 0.5,
            lambda value: desk.change_cue("level", lambda cue: editing.with_cue_level(cue, value), goes_on=True),
        )  # fmt: skip
        self._duck = self.number(
            self.tr("Music makes room by"), "dB", (-60, 0), 1,
            lambda value: desk.change_cue("duck", lambda cue: replace(cue, duck_db=value), goes_on=True),
        )  # fmt: skip
        self._ramp = self.number(
            self.tr("Within"), "s", (0.1, 10), 0.1,
            lambda value: desk.change_cue("ramp", lambda cue: replace(cue, duck_s=round(value, 1)), goes_on=True),
        )  # fmt: skip

    def show_desk(self) -> None:
        """Show what is chosen."""
        cue = self._desk.chosen_cue
        if cue is None:
            return
        put_line(self._title, cue.title)
        put_line(self._text, cue.text)
        put_number(self._at, cue.at_s)
        put_choice(self._when, cue.when.value)
        self._phase.setText(self._desk.protocol.name(Phase(cue.phase.value)))
        put_number(self._level, cue.gain_db)
        put_number(self._duck, cue.duck_db)
        put_number(self._ramp, cue.duck_s)

    def _set_title(self, text: str) -> None:
        if text.strip():
            self._desk.change_cue("title", lambda cue: replace(cue, title=text), goes_on=True)

    def _set_at(self, value: float) -> None:
        self._desk.change_cue("at", lambda cue: replace(cue, at_s=value), goes_on=True)


class _ProgrammeForm(RowsForm):
    """What holds for all of it."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._desk = desk
        self.first = self._title = self.line(self.tr("Title"), self._set_title)
        self._fade = self.number(
            self.tr("Crossfades"), "s", (1, 30), 0.5, lambda value: self._set("crossfade", crossfade_s=value)
        )
        self._ends = self.number(
            self.tr("First and last fade"), "s", (1, 60), 1, lambda value: self._set("fade", fade_s=value)
        )
        self._target = self.number(self.tr("Target"), "LUFS", (NO_TARGET, -10), 0.5, self._set_target)
        self._target.setSpecialValueText(self.tr("files as they are"))
        self._licence = self.line(self.tr("Licence"), self._set_licence)

    def show_desk(self) -> None:
        """Show the programme."""
        programme = self._desk.programme
        put_line(self._title, programme.title)
        put_number(self._fade, programme.crossfade_s)
        put_number(self._ends, programme.fade_s)
        put_number(self._target, NO_TARGET if programme.target_lufs is None else programme.target_lufs)
        put_line(self._licence, " · ".join(programme.licence))

    def _set(self, what: str, **fields: object) -> None:
        self._desk.do(what, replace(self._desk.programme, **fields), goes_on=True)  # type: ignore[arg-type]

    def _set_title(self, text: str) -> None:
        if text.strip():
            self._set("title", title=text)

    def _set_target(self, value: float) -> None:
        self._set("target", target_lufs=None if value <= NO_TARGET else value)

    def _set_licence(self, text: str) -> None:
        parts = tuple(part.strip() for part in text.split("·") if part.strip())
        if parts:
            self._set("licence", licence=parts)


_Form = _TrackForm | _CueForm | _ProgrammeForm
