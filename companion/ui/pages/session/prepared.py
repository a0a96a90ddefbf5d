"""How far the preparation is, step by step: what is done and a few words on how it stands. Pure; draws nothing."""

from PySide6.QtCore import QCoreApplication

from companion.domain import decisions
from companion.domain import events as ev
from companion.domain.protocol import Item, SlotWhen
from companion.domain.safety_events import LIMITS
from companion.domain.session import State
from companion.ui.pages.dates import stamp_words
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.entry_words import reading_words


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("prepared", text)


def done_steps(state: State) -> dict[str, bool]:
    """Tell for each step whether all that the rules want of it is there."""
    lists = state.protocol.lists
    slots = [slot.id for slot in state.protocol.vitals if slot.when is SlotWhen.PREPARATION]
    gates = [gate.id in state.gates for gate in state.protocol.gates]
    body = all(gates) and all(slot in state.vitals_ms for slot in slots)
    return {
        "body": body and decisions.stop_of(state) is None,
        "sitter": bool(state.sitter) and _ready(lists.sitter, state) == len(lists.sitter),
        "room": _ready((*lists.patient, *lists.room), state) == len(lists.patient) + len(lists.room),
        "mood": ev.MoodMoment.BEFORE in state.moods,
    }


def step_words(state: State, entries: Entries) -> dict[str, str]:
    """Give for each step a few words on how it stands, as on Today's card."""
    lists = state.protocol.lists
    marked = ev.MoodMoment.BEFORE in state.moods
    return {
        "body": _body(state, entries),
        "sitter": _sitter(state, entries),
        "room": _count((*lists.patient, *lists.room), state),
        "mood": tr("noted") if marked else tr("2 minutes"),
    }


def _body(state: State, entries: Entries) -> str:
    stop = decisions.stop_of(state)
    if stop is not None:
        return tr("a reading outside the limits") if stop.what == LIMITS else tr("no session with this answer")
    found = entries.reading()
    answered = sum(gate.id in state.gates for gate in state.protocol.gates)
    parts = [
        reading_words(found[0]) if found is not None else "",
        tr("{n} of {all} answered").format(n=answered, all=len(state.protocol.gates)) if state.protocol.gates else "",
    ]
    return ", ".join(part for part in parts if part)


def _sitter(state: State, entries: Entries) -> str:
    named = entries.last(ev.SitterNamed)
    items = state.protocol.lists.sitter
    if named is None or not state.sitter:
        return tr("name, and {n} lines").format(n=len(items))
    if _ready(items, state) < len(items):
        return f"{state.sitter}, {_count(items, state)}"
    return tr("{name}, since {time}").format(name=state.sitter, time=stamp_words(named.at))


def _ready(items: tuple[Item, ...], state: State) -> int:
    return sum(item.id in state.ticked for item in items)


def _count(items: tuple[Item, ...], state: State) -> str:
    return tr("{n} of {all} ready").format(n=_ready(items, state), all=len(items)) if items else ""
