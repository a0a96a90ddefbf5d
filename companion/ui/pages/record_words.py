"""Everything that can stand in a record, in words: what happened, who noted it, and how a session ended.

One sentence a kind; a kind of a later version is named as it is. Judges nothing.
"""

from PySide6.QtCore import QCoreApplication

from companion.domain import events as ev
from companion.domain.events import AnchorHow, By, Ending, Event, MoodMoment, Phase, Why
from companion.domain.mood import on_ten
from companion.domain.protocol import Protocol
from companion.domain.record import Correction, Entry
from companion.domain.stamps import MS_PER_S
from companion.domain.steering import MusicSteered, Steer
from companion.ui.decimals import tenths
from companion.ui.pages.dates import date_words, second_words, stamp_words
from companion.ui.pages.session.entry_words import check_words, reading_words
from companion.ui.pages.session.safety_words import safety_words
from companion.ui.pages.session.times import count_up, length_words


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("record_words", text)


def who(by: By) -> str:
    """Name who noted something."""
    return {By.PATIENT: tr("patient"), By.SITTER: tr("sitter"), By.PROGRAM: tr("Companion")}[by]


def ending_words(ending: Ending | None) -> str:
    """Say how a session ended."""
    if ending is None:
        return tr("still open")
    return {
        Ending.COMPLETE: tr("complete"),
        Ending.EARLY: tr("ended early"),
        Ending.NOT_STARTED: tr("not started"),
    }[ending]


def local_time(entry: Entry) -> str:
    """Give the time of day at which something happened, to the second, where it was noted."""
    return second_words(entry.utc_ms / MS_PER_S + entry.event.at.offset_min * 60)


def session_time(at_ms: int | None) -> str:
    """Give a session time as a clock; a dash where none can be told."""
    return "–" if at_ms is None else count_up(at_ms)


def correction_words(correction: Correction) -> str:
    """Give a correction with who made it and when."""
    said = tr("Corrected by {who}, {day} {time}: {text}")
    return said.format(
        who=who(correction.by), day=date_words(correction.at), time=stamp_words(correction.at), text=correction.text
    )


def entry_line(entry: Entry, plan: Protocol | None) -> str:
    """Give an entry in full: what happened, when it was noticed if later, and its corrections."""
    parts = [what(entry.event, plan)]
    if entry.late_ms >= 60 * MS_PER_S:
        parts.append(tr("Noticed {length} later.").format(length=length_words(entry.late_ms)))
    parts += [correction_words(one) for one in entry.corrections]
    return "\n".join(parts)


def what(event: Event, plan: Protocol | None) -> str:
    """Say what an event records; ids become the protocol's words where it can be read."""
    body = event.body
    for say in (_before, _during, _watched, _after):
        if words := say(body, plan):
            return words
    return safety_words(body) or _program(body)


def _before(body: ev.Body, plan: Protocol | None) -> str:
    match body:
        case ev.SessionOpened(number=number, rehearsal=rehearsal):
            return (tr("Rehearsal {n} opened") if rehearsal else tr("Session {n} opened")).format(n=number)
        case ev.SitterNamed(name):
            return tr("Sitter: {name}").format(name=name)
        case ev.GateAnswered(gate, answer, stops):
            question = _text(gate, [(one.id, one.question) for one in plan.gates] if plan else [])
            said = f"{question} {tr('Yes') if answer else tr('No')}"
            return said + (" · " + tr("the protocol stops here") if stops else "")
        case ev.ItemTicked(item, done):
            text = _text(item, [(one.id, one.text) for one in plan.lists.all] if plan else [])
            return (tr("Ready: {text}") if done else tr("Not ready any more: {text}")).format(text=text)
        case ev.IntentionSet(text):
            return tr("Intention: {text}").format(text=text) if text else tr("Intention taken back")
        case ev.MoodMarked():
            return mood_words(body)
    return ""


def _during(body: ev.Body, plan: Protocol | None) -> str:
    match body:
        case ev.HoldStarted(number):
            return tr("Hold {n} started").format(n=number)
        case ev.HoldEnded(number, _, why):
            early = tr("Hold {n} ended by the sitter")
            return (early if why is Why.SITTER else tr("Hold {n} ended")).format(n=number)
        case ev.PhaseBegan(phase, _, why):
            began = tr("{phase} began, by the sitter") if why is Why.SITTER else tr("{phase} began")
            return began.format(phase=phase_name(phase, plan))
        case ev.PhaseExtended(phase, by_s):
            length = length_words(by_s * MS_PER_S)
            return tr("{phase} made longer by {length}").format(phase=phase_name(phase, plan), length=length)
    return ""


def _watched(body: ev.Body, plan: Protocol | None) -> str:
    match body:
        case ev.CheckDone():
            return check_words(body)
        case ev.CheckMissed(number):
            return tr("Check {n} was not done in its time").format(n=number)
        case ev.VitalsTaken():
            return tr("Reading: {values}").format(values=reading_words(body) or tr("without values"))
        case ev.Observed(observation):
            labels = [(one.id, one.label) for one in plan.observations] if plan else []
            return tr("Noticed: {what}").format(what=_text(observation, labels))
        case ev.Noted(text):
            return tr("Note: {text}").format(text=text)
    return ""


def _after(body: ev.Body, plan: Protocol | None) -> str:
    match body:
        case ev.SitterCalled():
            return tr("The patient asked for the sitter")
        case ev.SitterCame():
            return tr("The sitter came")
        case ev.HelpOpened():
            return tr("The help page was opened")
        case ev.GroundingStepDone(step):
            return tr("Grounding, step {n} done").format(n=step + 1)
        case ev.ReadinessAnswered(item, ready):
            text = _text(item, [(one.id, one.text) for one in plan.readiness] if plan else [])
            return (tr("Yes: {text}") if ready else tr("Not yet: {text}")).format(text=text)
        case ev.HandedOver(to):
            return tr("{name} stays from here").format(name=to)
        case ev.SessionClosed(ending, reason):
            said = tr("Closed: {ending}").format(ending=ending_words(ending))
            return f"{said} ({reason})" if reason else said
    return ""


def _program(body: ev.Body) -> str:
    match body:
        case ev.Resumed(away_ms):
            return tr("Companion was away for {length} and came back").format(length=length_words(away_ms))
        case ev.ClockAnchored(session_ms, how):
            sure = tr("confirmed") if how is AnchorHow.CONFIRMED else tr("corrected")
            said = tr("After a restart of the computer session time was {how}: {time}")
            return said.format(how=sure, time=count_up(session_ms))
        case ev.ClockJumped(by_ms):
            said = (
                tr("The computer's clock was set forward by {n} s")
                if by_ms > 0
                else tr("The clock was set back by {n} s")
            )
            return said.format(n=round(abs(by_ms) / MS_PER_S))
        case _:
            return _rest(body)


def _rest(body: ev.Body) -> str:
    match body:
        case MusicSteered(steer):
            return {
                Steer.GENTLER: tr("The music was made more gentle"),
                Steer.OPENER: tr("The music was made more open"),
                Steer.DARKER: tr("The music was made darker"),
                Steer.LIGHTER: tr("The music was made lighter"),
                Steer.NEXT: tr("The next piece was asked for"),
                Steer.STAY: tr("The piece was asked to stay"),
                Steer.GO_ON: tr("The music was let go on"),
            }[steer]
        case ev.SoundFault():
            return tr("The sound failed; the session went on")
        case ev.SoundBack():
            return tr("The sound was back")
        case ev.Corrected(_, text):
            return tr("Correction to an entry that is not here: {text}").format(text=text)
        case ev.ProtocolInstalled():
            return tr("A protocol was taken over")
        case ev.FromLater(kind):
            return tr("An entry of a later version of Companion: {kind}").format(kind=kind)
    return body.KIND


def mood_words(body: ev.MoodMarked) -> str:
    """Give a mark on the pad, on the scale 0 to 10."""
    if body.energy is None:
        words = tr("Mood {mood} of 10").format(mood=tenths(on_ten(body.pleasantness)))
        return f"{words} · {body.note}" if body.note else words
    said = {
        MoodMoment.BEFORE: tr("Before: mood {mood}, energy {energy} of 10"),
        MoodMoment.AFTER: tr("After: mood {mood}, energy {energy} of 10"),
        MoodMoment.ANY: tr("Mood {mood}, energy {energy} of 10"),
    }[body.moment]
    words = said.format(mood=tenths(on_ten(body.pleasantness)), energy=tenths(on_ten(body.energy)))
    return f"{words} · {body.note}" if body.note else words


def phase_name(phase: Phase, plan: Protocol | None) -> str:
    """Give a phase's name, the protocol's own where it can be read."""
    return plan.name(phase) if plan is not None and phase is not Phase.CLOSED else phase.value


def _text(key: str, texts: list[tuple[str, str]]) -> str:
    return dict(texts).get(key, key)
