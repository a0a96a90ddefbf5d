"""A person with a screen reader: finds things by role and name in the system's own registry, presses them, sets values.

Runs in the system's Python, which has pyatspi, as `python3 reader.py`, on the bus where Companion runs with a rehearsal
asked for. Never sends a key or a click. Prints what was heard and done on standard error, and the findings as JSON.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pyatspi  # type: ignore[import-not-found, unused-ignore]  # of the system's Python, in no lock
from gi.repository import GLib  # type: ignore[import-not-found, unused-ignore]  # as above

PATIENCE_S = 15.0
PLACES = ("Today", "Session", "Mood", "Journal", "Check-ins", "Sessions", "Programmes", "Export", "Settings")
FURTHER = (
    ("Today", "Handbook", "Back"),
    ("Today", "Good to know", "Back to Today"),
    ("Today", "After a session", "Back to Today"),
    ("Today", "The course", "Back to Today"),
    ("Programmes", "Library", "Back"),
    ("Programmes", "Write a protocol", "Back"),
    ("Settings", "Keys, lock and backups", "Settings"),
    ("Settings", "What the keys do (F1)", "Back"),
    ("Today", "Help now", "Back"),
)
BUTTONS = ("push button", "button", "check box", "radio button", "toggle button")
PLACE = ("radio button",)
"""One of many, such as a page in the rail."""
Node = Any
"""One thing in the registry; it may go at any moment."""


def say(text: str) -> None:
    """Tell what is done, for a person who reads along."""
    print(text, file=sys.stderr, flush=True)


class Reader:
    """What a screen reader knows of one program, and what it can do to it."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.nameless: set[str] = set()
        pyatspi.Registry.registerEventListener(self._announced, "object:announcement")
        self._program = self.wait(self._find_program, "the program in the registry")

    def _find_program(self) -> Node | None:
        desktop = pyatspi.Registry.getDesktop(0)
        return next((one for one in desktop if one is not None and one.name == "Companion"), None)

    def _announced(self, event: Any) -> None:
        self.heard.append(str(event.any_data))

    def settle(self, seconds: float = 0.15) -> None:
        """Let events come in."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.01)

    def wait(self, what: Callable[[], Any], said: str, patience_s: float = PATIENCE_S) -> Any:
        """Wait until something is so, and give it."""
        deadline = time.monotonic() + patience_s
        while True:
            self.settle()
            try:
                found = what()
            except (GLib.GError, LookupError, RuntimeError, NotImplementedError):
                found = None  # went while it was read
            if found:
                return found
            if time.monotonic() > deadline:
                there = sorted({f"{one.getRoleName()} {one.name!r}" for one in self.all() if one.name})
                raise AssertionError(f"waited {patience_s:.0f} s for {said}; there: {there}")

    def all(self) -> Iterator[Node]:
        """Give everything that is shown."""
        yield from _below(self._program)

    def node(
        self, name: str, *, which: int = 0, ends: bool = False, exact: bool = False, roles: tuple[str, ...] = ()
    ) -> Node | None:
        """Give something that is shown and can be used, by the words it begins or ends with."""
        found = []
        for one in self.all():
            fits = one.name.endswith(name) if ends else one.name.startswith(name)
            if fits and _usable(one) and (not roles or one.getRoleName() in roles):
                found.append(one)
        if exact:
            found = [one for one in found if one.name == name]
        return found[which] if len(found) > which else None

    def press(self, name: str, *, which: int = 0, ends: bool = False, roles: tuple[str, ...] = BUTTONS) -> None:
        """Press something."""
        find = lambda: self.node(name, which=which, ends=ends, exact=not ends, roles=roles)  # noqa: E731 - asked again
        node = self.wait(find, f"“{name}” to press")
        action = node.queryAction()
        kinds = [action.getName(at) for at in range(action.nActions)]
        best = next(kinds.index(kind) for kind in ("Press", "Toggle", "SetFocus") if kind in kinds)
        action.doAction(best)
        say(f"pressed {name}")
        self.settle(0.3)

    def write(self, name: str, text: str) -> None:
        """Set the text of a field."""
        node = self.wait(lambda: self.node(name, roles=("text", "entry", "spin button")), f"the field “{name}”")
        node.queryEditableText().setTextContents(text)
        self.settle(0.2)

    def set_value(self, name: str, value: float) -> None:
        """Set a slider."""
        node = self.wait(lambda: self.node(name, roles=("slider",)), f"the slider “{name}”")
        node.queryValue().currentValue = value
        self.settle(0.2)

    def reads(self, words: str) -> bool:
        """Tell whether something shown is called so."""
        return any(words in one.name for one in self.all())

    def look(self, where: str) -> None:
        """Remember what can have the keyboard here and has no name or no role."""
        for one in self.all():
            if can_have_keyboard(one) and lacks(one):
                self.nameless.add(f"{where}: {lacks(one)}")


def can_have_keyboard(node: Node) -> bool:
    """Tell whether something can have the keyboard."""
    return _state(node, pyatspi.STATE_FOCUSABLE)


def lacks(node: Node) -> str:
    """Give what there is of something that has no name or no role; empty where it has both."""
    role = node.getRoleName()
    return f"{role} {node.name!r}" if not node.name or role in ("unknown", "invalid") else ""


def _state(node: Node, state: Any) -> bool:
    return bool(node.getState().contains(state))


def _usable(node: Node) -> bool:
    return _state(node, pyatspi.STATE_ENABLED) or _state(node, pyatspi.STATE_SENSITIVE)


def _below(node: Node) -> Iterator[Node]:
    try:
        children = [node.getChildAtIndex(at) for at in range(node.childCount)]
        shown = [one for one in children if one is not None and _state(one, pyatspi.STATE_SHOWING)]
    except (GLib.GError, LookupError, RuntimeError):
        return
    for one in shown:
        yield one
        yield from _below(one)


# -- a session, a check-in, every page --------------------------------------------------------------------------------


def read_pressure(reader: Reader) -> None:
    """Put a reading in."""
    for name, value in (("Blood pressure, upper", "128"), ("Blood pressure, lower", "82"), ("Pulse", "72")):
        reader.write(name, value)
    reader.press("Record the reading")


def prepare(reader: Reader) -> None:
    """Do all that stands before the first hold."""
    reader.press("Continue preparing")
    reader.look("body")
    reader.press("Has anything changed since your last talk with your prescriber? No")
    reader.press("Did you eat and drink only as you were told? Yes")
    read_pressure(reader)
    for step in ("Next: Your sitter is here", "Next: Room, phone, water", "Next: How you feel, your intention"):
        reader.press(step)
        reader.look(step)
        if "sitter" in step:
            reader.write("Your name", "Robin")
        for row in [one for one in reader.all() if one.getRoleName() == "check box"]:
            if not _state(row, pyatspi.STATE_CHECKED):
                reader.press(row.name)
    reader.set_value("Pleasantness", 20)
    reader.press("Next: This computer")
    reader.look("computer")
    reader.press("I hear it")
    reader.press("Notifications are off")
    while reader.node("why you go on as it is", ends=True, roles=("text",)) is not None:
        field = reader.node("why you go on as it is", ends=True, roles=("text",))
        field.queryEditableText().setTextContents("seen by both")
        reader.settle(0.3)
        reader.press("Go on as it is", ends=True)
    reader.press("Done")


def session(reader: Reader) -> None:
    """Go through a whole rehearsal."""
    prepare(reader)
    reader.press("Press for 2 s to start the first hold")
    reader.press("Start the first hold")
    reader.wait(lambda: reader.reads("Journey") and reader.node("Bring back gently"), "the window", 40)
    reader.look("window")
    reader.press("Check")
    reader.look("check")
    for answer in ("Is the breathing normal? Yes", "Is the colour of face and lips as usual? Yes"):
        reader.press(answer)
    reader.press("Not tried", ends=True)
    reader.press("Settled", ends=True)
    reader.press("Record the check")
    reader.press("Calm")
    reader.press("Bring back gently")
    reader.look("asked")
    reader.press("Bring back gently")
    reader.press("Grounding")
    reader.look("grounding")
    while reader.node("Done") is not None:
        reader.press("Done")
    reader.press("Go back")
    reader.press("Ready to close?", which=0)
    reader.look("readiness")
    for one in [one.name for one in reader.all() if one.name.endswith(". Yes")]:
        reader.press(one)
    reader.set_value("Energy", -20)
    reader.press("Note it")
    reader.press("This person stays")
    reader.wait(lambda: reader.node("Hold 2 s to close the session"), "the end of the rest", 90)
    reader.press("Hold 2 s to close the session")
    reader.press("Close the session")
    reader.press("Done")


def check_in(reader: Reader) -> None:
    """Answer a questionnaire."""
    reader.press("Check-ins", roles=PLACE)
    reader.look("check-ins")
    reader.press("Begin")
    for at in range(10):
        reader.look(f"question {at + 1}")
        reader.press("Several days" if at < 8 else "Not at all" if at == 8 else "Not difficult at all")
        reader.press("Finish" if at == 9 else "Next")
    reader.look("score")
    reader.press("Done")


def every_page(reader: Reader) -> None:
    """Open every page there is a way to, and look at it."""
    for place in PLACES:
        reader.press(place, roles=PLACE)
        reader.wait(partial(_is_open, reader, place), f"the page {place}")
        reader.look(place)
    for place, further, back in FURTHER:
        reader.press(place, roles=PLACE)
        reader.press(further)
        reader.look(further)
        reader.press(back)


def _is_open(reader: Reader, place: str) -> bool:
    """Tell whether a page is shown that is called so, and no other place is marked."""
    pages = [one.getRoleName() for one in reader.all() if one.name == place and one.getRoleName() not in BUTTONS]
    marked = {one.name for one in reader.all() if one.name in PLACES and _state(one, pyatspi.STATE_CHECKED)}
    return bool(pages) and marked == {place}


def _tracks(reader: Reader) -> list[Node]:
    """Give the tracks of the timeline that is shown."""
    return [one for one in reader.all() if one.getRoleName() == "radio button" and ", level " in one.name]


def _is_chosen(reader: Reader, name: str) -> bool:
    return [one.name for one in _tracks(reader) if _state(one, pyatspi.STATE_CHECKED)] == [name]


def tracks(reader: Reader) -> None:
    """Choose tracks in the timeline of a programme, forth and back."""
    reader.press("Programmes", roles=PLACE)
    reader.press("Open")
    names = [one.name for one in reader.wait(partial(_tracks, reader), "the tracks of the timeline")]
    for name in (names[1], names[0]):
        reader.press(name)
        reader.wait(partial(_is_chosen, reader, name), f"“{name}” to be chosen")
        assert reader.heard[-1] == name
    reader.press("Back")


def main() -> int:
    """Do it all; 1 where something has no name."""
    reader = Reader()
    session(reader)
    check_in(reader)
    tracks(reader)
    every_page(reader)
    print(json.dumps({"heard": reader.heard, "nameless": sorted(reader.nameless)}))
    return 1 if reader.nameless else 0


if __name__ == "__main__":
    sys.exit(main())
