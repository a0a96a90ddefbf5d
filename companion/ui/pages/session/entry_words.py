"""One line of words for what was noted in a session, for the list on the sitter's view. Draws nothing."""

from PySide6.QtCore import QCoreApplication

from companion.domain import events as ev
from companion.domain.events import Body, Calm, Rousable
from companion.domain.protocol import Protocol
from companion.ui.pages.session.safety_words import safety_words


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("entry_words", text)


def entry_words(body: Body, protocol: Protocol) -> str | None:
    """Give the words for an event, None for one that is not listed for people during a session."""
    match body:
        case ev.Observed(observation):
            return next((one.label for one in protocol.observations if one.id == observation), observation)
        case ev.Noted(text):
            return text
        case ev.VitalsTaken():
            return reading_words(body)
        case ev.CheckDone():
            return check_words(body)
        case ev.PhaseExtended(phase, by_s):
            return tr("{phase} longer by {n} min").format(phase=protocol.name(phase), n=-(-by_s // 60))
        case _:
            plain = {
                ev.CheckMissed: tr("Check not done"),
                ev.SitterCalled: tr("Asked for the sitter"),
                ev.SitterCame: tr("The sitter came"),
            }
            return plain.get(type(body)) or safety_words(body) or None


def reading_words(body: ev.VitalsTaken) -> str:
    """Give a reading's values, as in “132/84, pulse 78”."""
    parts = []
    if body.systolic_mmhg is not None or body.diastolic_mmhg is not None:
        parts.append("/".join("–" if one is None else str(one) for one in (body.systolic_mmhg, body.diastolic_mmhg)))
    if body.pulse_bpm is not None:
        parts.append(tr("pulse {n}").format(n=body.pulse_bpm))
    if body.spo2_percent is not None:
        parts.append(tr("oxygen {n} %").format(n=body.spo2_percent))
    return ", ".join((*parts, body.note) if body.note else parts)


def check_words(body: ev.CheckDone) -> str:
    """Give a check's answers in one line; what is as usual is said shortly."""
    calm = {Calm.SETTLED: tr("settled"), Calm.ANXIOUS: tr("anxious"), Calm.DISTRESSED: tr("distressed")}[body.calm]
    parts = [
        calm,
        tr("breathing normal") if body.breathing_normal else tr("breathing not normal"),
        "" if body.colour_normal else tr("colour not as usual"),
        {Rousable.NO: tr("does not answer"), Rousable.YES: tr("answers"), Rousable.NOT_TRIED: ""}[body.rousable],
        body.position,
        body.action,
        body.note,
    ]
    return tr("Check: {answers}").format(answers=", ".join(part for part in parts if part))
