"""What a track, a cue and a whole programme are, in words: for a screen reader, and for the line under a title."""

from PySide6.QtCore import QCoreApplication

from companion.domain.editing import Place
from companion.domain.programme import SOUNDING, CueWhen, Curve, Fill
from companion.ui.decimals import short, signed
from companion.ui.pages.session.times import count_up, length_words
from companion.ui.pages.studio.desk import Desk

MS = 1000


def tr(text: str, number: int = -1) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("track_words", text, n=number)


def clock(seconds: float) -> str:
    """Give a length as hours, minutes and seconds."""
    return count_up(round(seconds) * MS)


def lufs(value: float) -> str:
    """Give a loudness with its unit and a real minus."""
    return f"{signed(value)} LUFS"


def decibels(value: float) -> str:
    """Give a level with its unit and a real minus."""
    return f"{signed(value)} dB"


def curve_words(curve: Curve) -> str:
    """Name a law of a crossfade."""
    return tr("equal power") if curve is Curve.POWER else tr("equal gain")


def fill_words(fill: Fill) -> str:
    """Say what fills a phase that outlasts its tracks."""
    return {
        Fill.LOOP: tr("the last track again"),
        Fill.REPEAT: tr("all tracks again"),
        Fill.SILENCE: tr("silence"),
    }[fill]


def summary(desk: Desk) -> str:
    """Give a programme in one line: how long, how loud, how much."""
    programme = desk.programme
    tracks = sum(len(programme.of(phase)) for phase in SOUNDING)
    length_s = desk.phase_spans_s()[-1][2]
    loud = tr("files as they are") if programme.target_lufs is None else lufs(programme.target_lufs)
    cues = len(programme.cues)
    many = [tr("1 track") if tracks == 1 else tr("{n} tracks").format(n=tracks)]
    if cues:
        many.append(tr("1 voice") if cues == 1 else tr("{n} voices").format(n=cues))
    return " · ".join((length_words(round(length_s) * MS), loud, *many))


def phases_line(desk: Desk) -> str:
    """Name the phases in their order, each with its length."""
    spans = desk.phase_spans_s()
    named = (f"{desk.protocol.name(phase)} {length_words(round(end - start) * MS)}" for phase, start, end in spans)
    return " · ".join(named)


def chosen_words(desk: Desk) -> str:
    """Say what is chosen, empty where nothing is."""
    if desk.cue is not None and desk.chosen_cue is not None:
        return cue_words(desk, desk.cue)
    return track_words(desk, desk.place) if desk.place is not None and desk.track is not None else ""


def cue_words(desk: Desk, index: int) -> str:
    """Say one voice."""
    cue = desk.programme.cues[index]
    start_s, _ = desk.cue_span_s(index)
    when = tr(", only when brought back") if cue.when is CueWhen.BROUGHT_BACK else ""
    return tr("Voice {title}, at {time}{when}. {text}").format(
        title=cue.title, time=clock(start_s), when=when, text=cue.text
    )


def track_words(desk: Desk, place: Place) -> str:
    """Say one track: where it stands, and how it is heard."""
    track, laid = desk.programme.of(place.phase)[place.index], desk.laid_at(place)
    count = len(desk.programme.of(place.phase))
    said = tr("{title}, {phase}, {n} of {all}").format(
        title=track.title, phase=desk.protocol.name(place.phase), n=place.index + 1, all=count
    )
    if laid is None:
        return said + tr(", not heard")
    fade = desk.programme.crossfade_into(track)
    return said + tr(", from {start}, {length} long, crossfade {fade} s, {curve}, level {level}").format(
        start=clock(laid.start_s),
        length=clock(laid.length_s),
        fade=short(fade),
        curve=curve_words(track.curve),
        level=decibels(track.gain_db),
    )
