"""What lies on an author's desk: one programme with its past, what is chosen in it, and how it is laid over the phases.

The model behind the editor: every change goes through `do`. Draws nothing, plays nothing, writes no file.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from companion.domain import editing
from companion.domain.editing import History, Place
from companion.domain.events import Phase
from companion.domain.joins import join_remarks
from companion.domain.laying import Laid, compile_plan, lay
from companion.domain.levels import Levels
from companion.domain.planned import Course, course_spans
from companion.domain.programme import SOUNDING, Cue, Programme, Shape, Sound, Spoken, Track
from companion.domain.protocol import Protocol
from companion.domain.remarks import Measured, Remark, remarks
from companion.domain.schedule import Span
from companion.domain.soundplan import Segment, SoundPlan
from companion.domain.stamps import MS_PER_S
from companion.services.outlines import Drawn

FIX_TRIES = 2
"""A join that moves because one before it was put right may need to be put right once more."""
CUE_S = 5.0
"""How long a cue is drawn whose file was not found."""


class Desk(QObject):
    """One programme being made; `changed` after every change of it, `chosen` when something else is selected."""

    changed = Signal()
    chosen = Signal()
    cursor_moved = Signal()

    def __init__(self, programme: Programme, protocol: Protocol, drawn: Mapping[str, Drawn]) -> None:
        super().__init__()
        self.history = History(programme, saved=programme)
        self.protocol = protocol
        self.course = Course.PLANNED
        self.drawn = dict(drawn)
        self.place: Place | None = None
        self.cue: int | None = None
        self.cursor_s = 0.0
        self._rested = False
        self._spans: tuple[Span, ...] = ()
        self._laid: tuple[Laid, ...] | None = None
        self._remarks: tuple[Remark, ...] | None = None
        self._music: tuple[tuple[Laid, Segment], ...] | None = None
        self._levels: dict[str, Levels] = {}
        self.set_course(Course.PLANNED)

    # -- what there is ----------------------------------------------------------------------------------------

    @property
    def programme(self) -> Programme:
        """Give the programme as it is now."""
        return self.history.now

    @property
    def sounds(self) -> Mapping[str, Sound]:
        """Give the files that were found."""
        return {name: one.sound for name, one in self.drawn.items()}

    @property
    def spans(self) -> tuple[Span, ...]:
        """Give the phases in session ms."""
        return self._spans

    @property
    def laid(self) -> tuple[Laid, ...]:
        """Give each track with where it lies."""
        if self._laid is None:
            self._laid = lay(self.programme, self._spans, self.sounds)
        return self._laid

    @property
    def music(self) -> tuple[tuple[Laid, Segment], ...]:
        """Give each track with its segment of the plan, where its fades and its level are."""
        if self._music is None:
            segments = [one for one in self.plan().segments if not one.voice]
            self._music = tuple(zip(self.laid, segments, strict=True))
        return self._music

    def remarks(self) -> tuple[Remark, ...]:
        """Give what an author should look at."""
        if self._remarks is None:
            known = {name: Measured(one.entry_lu, one.lyrics) for name, one in self.drawn.items()}
            found = remarks(self.programme, self._spans, self.sounds, known)
            cut = self.course is Course.CUT  # that some of it is not heard then is what bringing back means
            self._remarks = tuple(one for one in found if not (cut and one.code in ("unheard", "cue_late")))
        return self._remarks

    def join_remarks(self) -> Iterator[Remark | None]:
        """Judge one join after the other; see `joins.join_remarks`."""
        for name, one in self.drawn.items():
            if one.levels and name not in self._levels:
                self._levels[name] = Levels.from_bytes(one.levels)
        return join_remarks(self.programme, self.music, self._levels)

    def plan(self) -> SoundPlan:
        """Give what would sound."""
        return compile_plan(self.programme, self._spans, self.sounds, brought_back=self.course is Course.CUT)

    def phase_spans_s(self) -> tuple[tuple[Phase, float, float], ...]:
        """Give the phases that can have sound, in plan seconds."""
        zero_ms = next(span.start_ms for span in self._spans if span.phase is Phase.HOLD)
        return tuple(
            (span.phase, (span.start_ms - zero_ms) / MS_PER_S, (span.end_ms - zero_ms) / MS_PER_S)
            for span in self._spans
            if span.phase in SOUNDING
        )

    def phase_at(self, at_s: float) -> Phase:
        """Give the phase of a plan second; before and after all, the first and the last one."""
        spans = self.phase_spans_s()
        inside = (phase for phase, start_s, end_s in spans if start_s <= at_s < end_s)
        return next(inside, spans[0][0] if at_s < 0 else spans[-1][0])

    @property
    def ends_s(self) -> float:
        """Give the plan second at which everything is over."""
        last_s = max((one.end_s for one in self.laid), default=0.0)
        return max(last_s, self.phase_spans_s()[-1][2])

    def cue_span_s(self, index: int) -> tuple[float, float]:
        """Give where a cue lies, in plan seconds."""
        cue = self.programme.cues[index]
        start_s = next((start for phase, start, _ in self.phase_spans_s() if phase.value == cue.phase.value), 0.0)
        found = self.drawn.get(cue.file)
        length_s = found.sound.length_s if found is not None else CUE_S
        return start_s + cue.at_s, start_s + cue.at_s + cue.duck_s + length_s

    def laid_at(self, place: Place) -> Laid | None:
        """Give where a track lies, the first time it is heard; None where it is not."""
        return next((one for one in self.laid if (one.phase, one.index) == (place.phase, place.index)), None)

    @property
    def track(self) -> Track | None:
        """Give the track that is chosen."""
        return None if self.place is None else editing.track_at(self.programme, self.place)

    @property
    def chosen_cue(self) -> Cue | None:
        """Give the cue that is chosen."""
        return self.programme.cues[self.cue] if self.cue is not None and self.cue < len(self.programme.cues) else None

    # -- choosing ---------------------------------------------------------------------------------------------

    def choose(self, place: Place | None = None, cue: int | None = None) -> None:
        """Choose a track, a cue, or nothing."""
        if (place, cue) != (self.place, self.cue):
            self.rest()
            self.place, self.cue = place, cue
            self.chosen.emit()

    def choose_next(self, way: int) -> None:
        """Choose the track, or the cue, after (1) or before (-1) the one that is chosen."""
        if self.cue is not None:
            count = len(self.programme.cues)
            self.choose(cue=max(0, min(count - 1, self.cue + way)) if count else None)
            return
        places = [Place(phase, i) for phase in SOUNDING for i in range(len(self.programme.of(phase)))]
        if not places:
            self.choose()
        elif self.place not in places:
            self.choose(places[0] if way > 0 else places[-1])
        else:
            self.choose(places[max(0, min(len(places) - 1, places.index(self.place) + way))])

    def set_cursor(self, at_s: float) -> None:
        """Put the cursor at a plan second."""
        self.cursor_s = max(0.0, min(at_s, self.ends_s))
        self.cursor_moved.emit()

    def set_course(self, course: Course) -> None:
        """Show how the programme goes in such a session."""
        self.course = course
        self._spans = course_spans(self.protocol, course)
        self._renew()

    def take_drawn(self, drawn: Mapping[str, Drawn]) -> None:
        """Take in what is known of some files by now."""
        self.drawn.update(drawn)
        self._renew()

    # -- changing ---------------------------------------------------------------------------------------------

    def do(self, what: str, programme: Programme, *, goes_on: bool = False) -> None:
        """Take a change in; see `editing.History.do`. After a rest nothing goes on."""
        if programme != self.programme:
            goes_on, self._rested = goes_on and not self._rested, False
            self._take(self.history.do(what, programme, goes_on=goes_on))

    def rest(self) -> None:
        """Let what comes be a change of its own, as when a handle is let go and taken hold of again."""
        self._rested = True

    def undo(self) -> None:
        """Take the last change back."""
        self._take(self.history.undo())

    def redo(self) -> None:
        """Make it again."""
        self._take(self.history.redo())

    def mark_saved(self) -> None:
        """Remember that the programme is on the disk as it is."""
        self.history = self.history.mark_saved()

    def change_track(self, what: str, change: Callable[[Track], Track], *, goes_on: bool = False) -> None:
        """Change the track that is chosen."""
        track, place = self.track, self.place
        if track is not None and place is not None:
            made = editing.change(self.programme, place, change(track))
            self.do(f"{what} {place.phase.value} {place.index}", made, goes_on=goes_on)

    def change_cue(self, what: str, change: Callable[[Cue], Cue], *, goes_on: bool = False) -> None:
        """Change the cue that is chosen."""
        cue, index = self.chosen_cue, self.cue
        if cue is not None and index is not None:
            made, self.cue = editing.change_cue(self.programme, index, change(cue))
            self.do(f"{what} cue", made, goes_on=goes_on)

    def change_shape(self, what: str, phase: Phase, change: Callable[[Shape], Shape]) -> None:
        """Change how a phase is filled and left."""
        self.do(what, editing.with_shape(self.programme, phase, change(self.programme.shape(phase))))

    def add_tracks(self, tracks: tuple[Track, ...], drawn: Mapping[str, Drawn], goal: Place | None = None) -> None:
        """Put tracks in at a place, or behind the one that is chosen, and choose the first of them."""
        if not tracks:
            return
        if goal is None:
            phase = self.place.phase if self.place is not None else self.phase_at(self.cursor_s)
            index = self.place.index + 1 if self.place is not None else len(self.programme.of(phase))
            goal = Place(phase, index)
        self.drawn.update(drawn)
        self.do("add", editing.add(self.programme, goal, tracks))
        self.choose(goal)

    def move(self, goal: Place) -> None:
        """Move the chosen track before the one at a place."""
        if self.place is not None:
            made, place = editing.move(self.programme, self.place, goal)
            self.place = place
            self.do("move", made)

    def step(self, way: int) -> None:
        """Move the chosen track one place on or back."""
        if self.place is not None:
            made, self.place = editing.step(self.programme, self.place, way)
            self.do("move", made)

    def remove(self) -> None:
        """Take out what is chosen."""
        if self.cue is not None and self.chosen_cue is not None:
            made = editing.remove_cue(self.programme, self.cue)
            self.cue = None
            self.do("remove", made)
        elif self.place is not None and self.track is not None:
            made, place = editing.remove(self.programme, self.place), self.place
            self.place = None
            self.do("remove", made)
            left = len(made.of(place.phase))
            if left:
                self.choose(Place(place.phase, min(place.index, left - 1)))

    def split(self) -> None:
        """Cut the chosen track in two at the cursor."""
        track, place = self.track, self.place
        laid = self.laid_at(place) if place is not None else None
        if track is None or place is None or laid is None:
            return
        parts = editing.split(track, track.from_s + self.cursor_s - laid.start_s, laid.sound.length_s)
        if parts is not None:
            made = editing.add(editing.remove(self.programme, place), place, parts)
            self.do("split", made)

    def add_cue(self, cue: Cue, drawn: Mapping[str, Drawn]) -> None:
        """Put a cue in and choose it."""
        self.drawn.update(drawn)
        made, index = editing.add_cue(self.programme, cue)
        self.do("cue", made)
        self.choose(cue=index)

    def move_cue(self, at_s: float, *, goes_on: bool = False) -> None:
        """Move the chosen cue to a plan second, into the phase that it is in."""
        phase = self.phase_at(at_s)
        start_s = next(start for one, start, _ in self.phase_spans_s() if one is phase)
        spoken = Spoken(phase.value)
        moved_s = round(max(0.0, at_s - start_s), 2)
        self.change_cue("move", lambda cue: replace(cue, phase=spoken, at_s=moved_s), goes_on=goes_on)

    def fix(self, remark: Remark) -> None:
        """Put a remark right in the way that it offers."""
        if remark.fixed is not None:
            self.do(f"fix {remark.code}", remark.fixed)

    def fix_joins(self) -> None:
        """Put every join right for which there is a way, as one change."""
        self.rest()
        tried: Counter[tuple[Place | None, str]] = Counter()
        while True:
            found = (one for one in self.join_remarks() if one is not None and one.fixed is not None)
            remark = next((one for one in found if tried[one.place, one.title] < FIX_TRIES), None)
            if remark is None or remark.fixed is None:
                return
            tried[remark.place, remark.title] += 1
            self.do("fix joins", remark.fixed, goes_on=True)

    def _take(self, history: History) -> None:
        if history is not self.history:
            self.history = history
            self._renew()

    def _renew(self) -> None:
        self._laid = self._remarks = self._music = None
        if self.place is not None and self.track is None:
            self.place = None
        if self.cue is not None and self.chosen_cue is None:
            self.cue = None
        self.changed.emit()
