"""The preparation's look at this computer: what it says, what a person answers, and what goes into the record."""

from collections.abc import Callable, Iterator, Mapping

import pytest

from companion.domain.events import By
from companion.domain.safety_events import MachineAccepted, MachineChecked
from companion.domain.session import State
from companion.services.preflight import Finding, Found
from companion.ui.pages.session.machine_step import ORDER
from companion.ui.pages.session.page import SessionPage
from companion.ui.pages.session.tiers_page import Facts
from companion.ui.theme import Theme
from companion.ui.widgets.hold_button import HoldButton
from tests.ui.session_stage import Stage, own_protocol, stages

START = "Press for 2 s to start the first hold"
FACTS = {"coverage": {"min": "155"}, "disk": {"gb": "38"}, "files": {"n": "6"}, "power": {"percent": "80"}}
WELL = {what: Finding(Found.WELL, FACTS.get(what, {})) for what in ORDER if what not in ("sound", "quiet")}
LOW = {**WELL, "power": Finding(Found.TROUBLE, {"percent": "12"}), "files": Finding(Found.TROUBLE, {"names": "a.ogg"})}


class Computer:
    """A computer that says what the test wants."""

    def __init__(self) -> None:
        self.says: Mapping[str, Finding] = WELL
        self.slow = False
        self.rung = 0

    def look(self, state: State, then: Callable[[Mapping[str, Finding]], None]) -> None:
        """Say it at once, or never where it is slow."""
        if not self.slow:
            then(self.says)

    def ring(self) -> None:
        """Count."""
        self.rung += 1

    def facts(self) -> Facts:
        """Know number and address."""
        return Facts("112", "Lake street 4")


class Prepared(Stage):
    """A stage whose page knows the computer."""

    def _make_page(self) -> SessionPage:
        self.computer = Computer()
        return SessionPage(self.theme, self.live, self.sound, lambda: self.openings, machine=self.computer)


@pytest.fixture
def stage(theme: Theme, leaves_nothing: None) -> Iterator[Prepared]:
    with stages(theme):
        made = Prepared(theme, own_protocol(), rehearsal=False)
        made.show()
        yield made
        made.close()


def test_what_a_person_answers_opens_the_first_hold(stage: Prepared) -> None:
    stage.open().prepare()
    stage.find(HoldButton, START).held.emit()
    assert not stage.state.holds
    assert stage.reads("Ring the bell, and say whether you hear it")
    stage.click("Ring the bell")
    assert stage.computer.rung == 1
    stage.click("I hear it")
    stage.click("Notifications are off")
    assert stage.last(MachineChecked).body == MachineChecked(dict.fromkeys(ORDER, "well"))
    assert stage.last(MachineChecked).by is By.PROGRAM
    stage.click("Done")
    stage.find(HoldButton, START).held.emit()
    assert len(stage.state.holds) == 1


def test_while_it_looks_it_says_so(stage: Prepared) -> None:
    stage.computer.slow = True
    stage.open().prepare()
    stage.find(HoldButton, START).held.emit()
    assert stage.reads("Looking.")
    assert not stage.reads("Please look yourself")
    stage.computer.slow = False
    stage.click("Look again")
    assert not stage.reads("Looking.")


def test_each_trouble_wants_a_fix_or_a_reason_that_is_kept(stage: Prepared) -> None:
    stage.computer.says = LOW
    stage.open().prepare()
    stage.find(HoldButton, START).held.emit()
    stage.click("I hear it")
    stage.click("Notifications are off")
    assert stage.reads("The battery is at 12 %. Please plug in the charger.")
    assert stage.reads("These can't be played: a.ogg.")
    stage.type("Sound files: why you go on as it is", "we like it quiet")
    stage.click("Sound files: Go on as it is")
    assert stage.last(MachineAccepted).body == MachineAccepted("files", "we like it quiet")
    assert stage.reads("You go on: we like it quiet")
    stage.click("Done")
    stage.find(HoldButton, START).held.emit()
    assert not stage.state.holds
    stage.computer.says = {**LOW, "power": Finding(Found.WELL)}
    stage.click("Look again")
    stage.click("Done")
    stage.find(HoldButton, START).held.emit()
    assert len(stage.state.holds) == 1


def test_looking_again_keeps_what_a_person_said_and_records_only_what_is_new(stage: Prepared) -> None:
    stage.open().prepare()
    stage.find(HoldButton, START).held.emit()
    stage.click("I hear nothing")
    assert stage.reads("Plug in headphones or speakers")
    count = len(stage.log.kept)
    stage.click("Look again")
    assert stage.reads("Plug in headphones or speakers")
    assert len(stage.log.kept) == count


def test_the_emergency_card_has_the_number_and_the_address(stage: Prepared) -> None:
    stage.open().prepare()
    for answer in ("I hear it", "Notifications are off"):
        stage.find(HoldButton, START).held.emit() if answer == "I hear it" else None
        stage.click(answer)
    stage.click("Done")
    stage.find(HoldButton, START).held.emit()
    stage.click("What to do")
    assert stage.reads("112")
    assert stage.reads("Lake street 4")
