"""One line of words for each thing around safety: a stop lifted, a reading outside, a side effect, a call, the machine.

Draws nothing and judges nothing: what was noted is said again.
"""

from PySide6.QtCore import QCoreApplication

from companion.domain import safety_events as sev
from companion.domain.events import Body
from companion.domain.protocol import Limit, TierName, Value
from companion.domain.safety_events import Strength


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("safety_words", text)


def safety_words(body: Body) -> str:
    """Give the words for an event around safety, empty for any other kind."""
    match body:
        case sev.StopLifted(_, spoke_with, said):
            return tr("Went on after a call. {who} said: {said}").format(who=spoke_with, said=said)
        case sev.LimitPassed(_, values):
            named = ", ".join(value_name(value) for value in values)
            return tr("Outside the prescriber's limits: {values}").format(values=named)
        case sev.EffectNoted():
            return _effect(body)
        case sev.EffectEnded(number, _, note):
            return _joined(tr("Side effect {n} is over").format(n=number), note)
        case sev.CallMade(tier, whom, said):
            called = {
                TierName.COMFORT: tr("Called, from “Comfort and watch”"),
                TierName.CALL: tr("Called"),
                TierName.EMERGENCY: tr("Called the emergency number"),
            }[tier]
            return _joined(f"{called}: {whom}" if whom else called, said)
    return _machine(body)


def _machine(body: Body) -> str:
    match body:
        case sev.PlaceNamed(address, way_in, phone):
            return _joined(tr("The place: {address}").format(address=address), way_in, phone)
        case sev.RuleRead():
            return tr("The driving rule was read aloud")
        case sev.MachineChecked(found):
            off = [machine_name(what) for what, state in found.items() if state not in ("well", "unknown")]
            return tr("This computer was looked at") + (f": {', '.join(off)}" if off else "")
        case sev.MachineAccepted(what, why):
            return tr("Went on with {what} as it is: {why}").format(what=machine_name(what), why=why)
    return ""


def _effect(body: sev.EffectNoted) -> str:
    said = tr("Side effect {n}: {what}, {strength}").format(
        n=body.number, what=body.label, strength=strength_name(body.strength)
    )
    return _joined(said, body.action, body.note)


def _joined(*parts: str) -> str:
    return ". ".join(part for part in parts if part)


def strength_name(strength: Strength) -> str:
    """Name a strength."""
    return {Strength.MILD: tr("mild"), Strength.MODERATE: tr("moderate"), Strength.SEVERE: tr("severe")}[strength]


def value_name(value: Value) -> str:
    """Name one number of a reading."""
    return {
        Value.SYSTOLIC: tr("blood pressure, upper"),
        Value.DIASTOLIC: tr("blood pressure, lower"),
        Value.PULSE: tr("pulse"),
        Value.SPO2: tr("oxygen"),
    }[value]


def limit_words(limit: Limit) -> str:
    """Say one of the prescriber's limits."""
    name = value_name(limit.value)
    if limit.low is None:
        return tr("{what} up to {high}").format(what=name, high=limit.high)
    if limit.high is None:
        return tr("{what} from {low}").format(what=name, low=limit.low)
    return tr("{what} {low} to {high}").format(what=name, low=limit.low, high=limit.high)


def tier_name(tier: TierName) -> str:
    """Name a tier for people."""
    return {
        TierName.COMFORT: tr("Comfort and watch"),
        TierName.CALL: tr("Call the clinic"),
        TierName.EMERGENCY: tr("Call the emergency number"),
    }[tier]


def machine_name(what: str) -> str:
    """Name one thing of the computer that is looked at before a session."""
    return {
        "sound": tr("Sound device"),
        "level": tr("Sound level"),
        "files": tr("Sound files"),
        "coverage": tr("Music for the whole time"),
        "power": tr("Power"),
        "quiet": tr("Do not disturb"),
        "awake": tr("Staying awake"),
        "disk": tr("Free space"),
        "clock": tr("Clock"),
    }.get(what, what)
