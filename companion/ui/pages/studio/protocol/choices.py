"""Words for what can be chosen in the protocol's form, for what is wrong with a field, and for the form's parts."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from companion.domain.schema import Path, Problem
from companion.ui.pages.studio.protocol.labels import key, label_of


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("protocol_choices", text)


PARTS: Mapping[str, tuple[str, ...]] = {
    "about": ("title", "id", "version", "clinic", "valid_from", "valid_until", "example", "audience", "medicine"),
    "course": ("course", "before"),
    "phases": ("phases", "holds", "stay", "sitter_may"),
    "readings": ("checks", "vitals", "limits"),
    "lists": ("gates", "lists"),
    "noticed": ("observations", "side_effects"),
    "back": ("grounding", "readiness", "driving"),
    "help": ("contacts", "tiers"),
    "after": ("measures", "check_ins", "prompts", "aftercare"),
    "words": ("texts", "education"),
}
"""The parts of the form and the fields in each; the name of the format alone is in none."""


def part_words(part: str) -> str:
    """Name a part of the form."""
    return {
        "about": tr("About it"),
        "course": tr("Course, days before"),
        "phases": tr("Phases and holds"),
        "readings": tr("Checks and readings"),
        "lists": tr("Questions and lists"),
        "noticed": tr("What is noticed"),
        "back": tr("Coming back"),
        "help": tr("Help"),
        "after": tr("Days after"),
        "words": tr("Your words"),
    }[part]


def part_of(path: Path) -> str:
    """Give the part of the form in which a field stands; the first for what is in none."""
    return next((part for part, names in PARTS.items() if path and path[0] in names), "about")


def option_words(path: Path, option: str) -> str:
    """Name one of the values that a field can have."""
    if key(path) == "vitals.when" and option == "preparation":
        return tr("before the session")
    return {
        "spit": tr("spit out"),
        "swallow": tr("swallow"),
        "any_time": tr("at any time"),
        "after_minimum": tr("after the shortest time"),
        "never": tr("never"),
        "first_hold_end": tr("after the first hold"),
        "recovery": tr("before the close"),
        "blood_pressure": tr("blood pressure"),
        "pulse": tr("pulse"),
        "spo2": tr("oxygen"),
        "systolic_mmhg": tr("blood pressure, upper, mmHg"),
        "diastolic_mmhg": tr("blood pressure, lower, mmHg"),
        "pulse_bpm": tr("pulse, per minute"),
        "spo2_percent": tr("oxygen, %"),
        "first_hold_start": tr("the start of the first hold"),
        "last_hold_end": tr("the end of the last hold"),
        "comfort": tr("comfort and watch"),
        "call": tr("call the clinic"),
        "emergency": tr("call the emergency number"),
        "course_start": tr("the protocol's first day"),
        "session": tr("a session"),
        "course_end": tr("the last planned session"),
        "patient": tr("the patient"),
        "sitter": tr("the sitter"),
        "clinic": tr("the clinic"),
        **_topics(),
    }.get(option, option)


def _topics() -> Mapping[str, str]:
    return {
        "what_to_expect": tr("what to expect"),
        "set_and_setting": tr("mood and place"),
        "for_the_sitter": tr("for the sitter"),
        "side_effects": tr("side effects"),
        "coming_back": tr("coming back"),
        "driving": tr("driving"),
        "when_to_call": tr("when to call"),
        "other": tr("something else"),
    }


def is_open(problem: Problem) -> bool:
    """Tell whether a field was merely not filled in yet."""
    return problem.code in ("missing", "blank", "count")


def problem_words(problem: Problem) -> str:
    """Say what is wrong with a field, to be read beside it."""
    if problem.code == "count":
        return tr("So many belong here: {expected}.").format(expected=problem.expected)
    if is_open(problem):
        return tr("To be filled in")
    if problem.code in ("unknown", "strange"):
        return tr("“{name}” is no field of this format.").format(name=problem.path[-1])
    return tr("Here belongs: {expected}.").format(expected=_rules().get(problem.expected, problem.expected))


def place_words(path: Path) -> str:
    """Say where a field is: “Holds 2, What the patient is told”."""
    words: list[str] = []
    for at in range(len(path)):
        step = path[at]
        if isinstance(step, int):
            words[-1:] = [f"{words[-1]} {step + 1}"] if words else []
        elif at == 0 or key(path[: at + 1]) != key(path[:at]):
            words.append(label_of(path[: at + 1]).text)
    return ", ".join(words)


def _rules() -> Mapping[str, str]:
    """Give the rules across fields in the words of the form, by the words that they have in the file's check."""
    return {
        "a date not before valid_from": tr("a date not before the first day"),
        "a length from min_s to max_s": tr("a length from the shortest to the longest"),
        "a length below every_s": tr("less than the time between two checks"),
        "a number not below min_days_between": tr("not less than the least number of days"),
        "0 for gap_s and gap_max_s of the first hold": tr("0 for the first hold, in both fields"),
        "a length above gap_s": tr("more than the earliest time"),
        "seconds with “first_hold_end”, null otherwise": tr("a length after the first hold, nothing otherwise"),
        "a number in low or in high": tr("a number in one of the two"),
        "a number not below low": tr("not less than the lower limit"),
        "false while compare is false": tr("no, while readings are not compared"),
        "null while compare is false": tr("nothing, while readings are not compared"),
        "the id of one of the contacts": tr("one of the contacts"),
        "null, except with “session”": tr("nothing, except when counted from a session"),
        "numbers up to those of the course's sessions": tr("numbers of planned sessions"),
        "true or false": tr("yes or no"),
    }
