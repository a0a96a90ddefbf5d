"""What the protocol's fields are called for the therapist who fills them in, and a word of help where one is needed.

Keys are the field's names joined by dots, without the numbers of entries; `*` stands for any one name. Names no number:
what belongs in a field is the prescriber's to know.
"""

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication

from companion.domain.records import dataclass
from companion.domain.schema import Path


@dataclass(frozen=True, slots=True)
class Label:
    """A field's name for people, what else should be known, and whether it is words of more than a line."""

    text: str
    help: str = ""
    long: bool = False


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("protocol_labels", text)


def key(path: Path) -> str:
    """Give a path as a key of these labels."""
    return ".".join(step for step in path if isinstance(step, str))


def label_of(path: Path) -> Label:
    """Give the label of a field; one that has none is called by its name in the file."""
    found = find(key(path))
    return found if found is not None else Label(str(path[-1]))


def find(name: str) -> Label | None:
    """Give the label of a key, or None."""
    known = _labels()
    if name in known:
        return known[name]
    steps = name.split(".")
    if steps[-1] == "id" and len(steps) > 1:
        return known["*.id"]
    for at in range(len(steps)):
        general = ".".join([*steps[:at], "*", *steps[at + 1 :]])
        if general in known:
            return known[general]
    return None


@cache
def _labels() -> Mapping[str, Label]:
    parts = (_about(), _course(), _phases(), _holds(), _looking(), _readings(), _before(), _noticed())
    return {name: label for part in (*parts, _help(), _days(), _reading(), _texts()) for name, label in part.items()}


def _about() -> Mapping[str, Label]:
    return {
        "title": Label(tr("Title"), tr("As patients see it.")),
        "id": Label(tr("Short name"), tr("The same in every version, so that a new one takes the old one's place.")),
        "version": Label(tr("Version"), tr("A whole number that grows with each version you hand out.")),
        "example": Label(tr("Example only"), tr("An example says so on every screen and opens rehearsals only.")),
        "audience": Label(tr("For whom it was written"), tr("May stay empty."), long=True),
        "medicine": Label(tr("Medicine, in your words"), tr("May stay empty. Shown as it is."), True),
        "clinic": Label(tr("Clinic")),
        "clinic.name": Label(tr("Name of the clinic")),
        "clinic.prescriber": Label(tr("Prescriber")),
        "valid_from": Label(tr("Valid from"), tr("A date such as 2026-01-31. No session opens before it.")),
        "valid_until": Label(tr("Valid until"), tr("No session opens after it.")),
    }


def _course() -> Mapping[str, Label]:
    return {
        "course": Label(tr("The course")),
        "course.sessions": Label(tr("Sessions planned")),
        "course.min_days_between": Label(tr("Days between two sessions, at least"), tr("Empty: not said.")),
        "course.planned_days_between": Label(tr("Days between two sessions, as a rule"), tr("Empty: not said.")),
        "before": Label(tr("Before a session"), tr("Food, drink, medicines: what, and how long before.")),
        "before.text": Label(tr("What to do or leave"), long=True),
        "before.lead_s": Label(tr("How long before the first hold")),
    }


def _phases() -> Mapping[str, Label]:
    return {
        "phases": Label(tr("Phases")),
        "phases.preparation": Label(tr("1. Preparation")),
        "phases.hold": Label(tr("2. Holds"), tr("As long as the holds below.")),
        "phases.onset": Label(tr("3. Onset")),
        "phases.window": Label(tr("4. Window")),
        "phases.return": Label(tr("5. Return")),
        "phases.recovery": Label(tr("6. Recovery")),
        "phases.*.name": Label(tr("What it is called")),
        "phases.*.min_s": Label(tr("Shortest")),
        "phases.*.planned_s": Label(tr("Planned")),
        "phases.*.max_s": Label(tr("Longest")),
    }


def _holds() -> Mapping[str, Label]:
    return {
        "holds": Label(tr("Holds"), tr("One for each tablet. The sitter starts each of them.")),
        "holds.hold_s": Label(tr("Held in the mouth for")),
        "holds.end": Label(tr("At its end")),
        "holds.text": Label(tr("What the patient is told"), long=True),
        "holds.gap_s": Label(tr("After the hold before, at the earliest"), tr("0 for the first hold.")),
        "holds.gap_max_s": Label(tr("After the hold before, at the latest"), tr("0 for the first hold.")),
        "stay": Label(tr("Shortest stay"), tr("Somebody stays this long, whatever else is done.")),
        "stay.from": Label(tr("Counted from")),
        "stay.min_s": Label(tr("At least")),
        "sitter_may": Label(tr("What the sitter may change")),
        "sitter_may.extend_step_s": Label(tr("Make a phase longer, by"), tr("0: phases are not made longer.")),
        "sitter_may.bring_back": Label(tr("Begin the return early")),
        "sitter_may.move_on": Label(tr("End a phase after its shortest time")),
        "sitter_may.steer_sound": Label(tr("Steer the music")),
        "sitter_may.lift_stop": Label(tr("Go on after a stop"), tr("Only with whom they called, and what was said.")),
    }


def _looking() -> Mapping[str, Label]:
    return {
        "checks": Label(tr("The sitter's checks")),
        "checks.every_s": Label(tr("One every")),
        "checks.grace_s": Label(tr("Counts as missed after")),
        "checks.look_for": Label(tr("What to look for"), tr("One line for each.")),
        "checks.avoid": Label(tr("What to leave"), tr("One line for each.")),
    }


def _readings() -> Mapping[str, Label]:
    return {
        "vitals": Label(tr("Readings")),
        "vitals.title": Label(tr("What it is called")),
        "vitals.when": Label(tr("When")),
        "vitals.after_s": Label(tr("How long after the first hold's end"), tr("Empty for the other two times.")),
        "vitals.readings": Label(tr("What is measured")),
        "limits": Label(tr("Limits for readings"), tr("Shown beside the fields, in your words.")),
        "limits.compare": Label(
            tr("Compare readings with them"), tr("If not, they are only shown. Say yes only where that was decided.")
        ),
        "limits.values": Label(tr("Values")),
        "limits.values.value": Label(tr("Of")),
        "limits.values.low": Label(tr("From"), tr("Empty: no limit there.")),
        "limits.values.high": Label(tr("Up to"), tr("Empty: no limit there.")),
        "limits.text": Label(tr("What is said when a reading is outside"), long=True),
        "limits.repeat_after_s": Label(tr("Measure again after"), tr("Only where readings are compared.")),
        "limits.stops_before_hold": Label(tr("Outside before the first hold: no session")),
    }


def _before() -> Mapping[str, Label]:
    return {
        "gates": Label(tr("Questions before a session")),
        "gates.question": Label(tr("Question"), long=True),
        "gates.topics": Label(tr("What it is about"), tr("One line for each.")),
        "gates.stops_at": Label(tr("The answer that stops the session")),
        "gates.text": Label(tr("What is said then"), long=True),
        "lists": Label(tr("What is made ready")),
        "lists.patient": Label(tr("By the patient")),
        "lists.room": Label(tr("In the room")),
        "lists.sitter": Label(tr("By the sitter")),
        "lists.*.text": Label(tr("Line to tick")),
    }


def _noticed() -> Mapping[str, Label]:
    return {
        "observations": Label(tr("What do you notice?"), tr("The sitter's buttons.")),
        "observations.label": Label(tr("Word on the button")),
        "side_effects": Label(tr("Side effects that are offered")),
        "side_effects.label": Label(tr("What it is called")),
        "side_effects.tier": Label(tr("What is shown for it")),
        "grounding": Label(tr("Grounding")),
        "grounding.opening": Label(tr("First words")),
        "grounding.steps": Label(tr("Steps")),
        "grounding.steps.count": Label(tr("How many")),
        "grounding.steps.what": Label(tr("Of what")),
        "grounding.steps.hint": Label(tr("A hint"), long=True),
        "grounding.closing": Label(tr("Last words"), long=True),
        "readiness": Label(tr("Lines before the close"), tr("The sitter answers each: yes or not yet.")),
        "readiness.text": Label(tr("Line")),
        "driving": Label(tr("Times of the driving rule")),
        "driving.wait_s": Label(tr("Not before this long after the last hold")),
        "driving.next_day_from": Label(tr("And not before, on the day after"), tr("Such as 07:00; may be empty.")),
    }


def _help() -> Mapping[str, Label]:
    return {
        "contacts": Label(tr("Whom to call"), tr("In this order.")),
        "contacts.name": Label(tr("Name")),
        "contacts.role": Label(tr("Who that is")),
        "contacts.phone": Label(tr("Number")),
        "contacts.hours": Label(tr("When they answer")),
        "tiers": Label(tr("When help is needed")),
        "tiers.comfort": Label(tr("Comfort and watch")),
        "tiers.call": Label(tr("Call the clinic")),
        "tiers.emergency": Label(tr("Call the emergency number")),
        "tiers.*.signs": Label(tr("Signs"), tr("One line for each.")),
        "tiers.*.text": Label(tr("What to do"), long=True),
        "tiers.*.contacts": Label(tr("Who is called")),
        "tiers.first_aid": Label(tr("Until help is there"), tr("One line for each.")),
        "tiers.say": Label(tr("What to say on the phone"), tr("One line for each.")),
    }


def _days() -> Mapping[str, Label]:
    days = tr("Days, 0 for the day itself, with commas between them.")
    return {
        "measures": Label(tr("Questionnaires")),
        "measures.measure": Label(
            tr("Which"), tr("phq9, phq8, phq2, gad7, gad2, pcl5, pain, or the id of one of your own.")
        ),
        "measures.counted_from": Label(tr("Days are counted from")),
        "measures.sessions": Label(tr("After which sessions"), tr("Their numbers; empty for every one.")),
        "measures.days": Label(tr("Days"), days),
        "measures.seen_by": Label(tr("Who may see it")),
        "check_ins": Label(tr("Check-ins after a session")),
        "check_ins.title": Label(tr("Title")),
        "check_ins.text": Label(tr("What is asked"), long=True),
        "check_ins.days": Label(tr("Days"), days),
        "check_ins.at": Label(tr("Reminded at"), tr("A time such as 07:00; empty for no reminder.")),
        "prompts": Label(tr("Questions to write about")),
        "prompts.text": Label(tr("Question"), long=True),
        "prompts.days": Label(tr("Days"), days),
        "aftercare": Label(tr("The time after a session")),
        "aftercare.title": Label(tr("Heading")),
        "aftercare.text": Label(tr("Words"), long=True),
    }


def _reading() -> Mapping[str, Label]:
    return {
        "education": Label(tr("Your own pages to read"), tr("Each stands in the place of ours about the same.")),
        "education.topic": Label(tr("About")),
        "education.title": Label(tr("Title")),
        "education.text": Label(tr("Words"), long=True),
        "education.source": Label(tr("Where this is from")),
        "education.checked_on": Label(tr("Last looked at on"), tr("A date such as 2026-01-31.")),
    }


def _texts() -> Mapping[str, Label]:
    return {
        "texts": Label(tr("Your words")),
        "texts.window_for_sitter": Label(tr("To the sitter, in the window"), long=True),
        "texts.return_for_sitter": Label(tr("To the sitter, in the return"), long=True),
        "texts.recovery_for_sitter": Label(tr("To the sitter, in the recovery"), long=True),
        "texts.not_ready": Label(tr("When a line says not yet"), long=True),
        "texts.driving": Label(tr("The driving rule, as it is read aloud"), long=True),
        "texts.self_harm_on_session_day": Label(
            tr("When somebody has thoughts of harming themselves on a session's day"), long=True
        ),
        "*.id": Label(tr("Name in the record"), tr("Used only once.")),
    }
