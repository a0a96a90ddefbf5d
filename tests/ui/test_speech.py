"""Grounding read aloud: only where it was asked for, as fast and loud as was chosen, and silent once it is left."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtTest import QSignalSpy

from companion.domain import protocol as protocols
from companion.services.settings import Spoken
from companion.ui.pages.session.grounding_page import GroundingPage
from companion.ui.pages.speech_card import SpeechCard
from companion.ui.speech import Speech
from companion.ui.theme import Theme
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.window import MainWindow
from tests.ui.reading import press, read, show
from tests.ui.session_stage import PROTOCOL

GROUNDING = protocols.read(PROTOCOL).grounding
MOUTH = "import sys; print(sys.argv[2], flush=True); open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())"


class Mouth:
    """A process in the voice's place, which keeps what it was told; one voice is begun at most."""

    def __init__(self, file: Path, answer: str = "voice") -> None:
        self._file, self._answer = file, answer
        self.begun: list[subprocess.Popen[bytes]] = []

    def start(self) -> "subprocess.Popen[bytes]":
        """Begin the process."""
        line = [sys.executable, "-c", MOUTH, str(self._file), self._answer]
        self.begun.append(subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE))
        return self.begun[-1]

    def told(self, speech: Speech) -> list[dict[str, Any]]:
        """End it, and give what it was told."""
        speech.close()
        for process in self.begun:
            assert process.wait(20) == 0
        return [json.loads(line) for line in self._file.read_bytes().splitlines()]


Begin = Callable[[Spoken], tuple[Speech, GroundingPage]]


@pytest.fixture
def mouth(tmp_path: Path) -> Mouth:
    return Mouth(tmp_path / "told")


@pytest.fixture
def begin(theme: Theme, mouth: Mouth) -> Iterator[Begin]:
    """Give a way to open grounding with a voice."""

    def make(spoken: Spoken) -> tuple[Speech, GroundingPage]:
        speech = Speech(spoken, mouth.start)
        window.speak_by(speech)
        page = GroundingPage(theme.night(), GROUNDING)
        window.hold("grounding", page)
        window.show_page("grounding")
        page.begin()
        return speech, page

    window = MainWindow(theme, lambda: True)
    show(theme, window)
    yield make
    window.close()
    window.deleteLater()


def test_each_step_is_said_when_it_comes_and_ends_when_the_page_is_left(begin: Begin, mouth: Mouth) -> None:
    speech, page = begin(Spoken(on=True, pace_percent=-60, volume_percent=40))
    for _ in GROUNDING.steps:
        press(page, "Done")
    page.hide()
    told = mouth.told(speech)
    assert [step.what in one["say"] for step, one in zip(GROUNDING.steps, told, strict=False)] == [True] * 5
    assert [one["say"] for one in told[-2:]] == [GROUNDING.closing, ""]
    assert {(one["pace"], one["volume"]) for one in told[:-1]} == {(-0.6, 0.4)}
    page.deleteLater()


def test_a_voice_speaks_in_its_own_window_and_at_once_of_the_step_that_is_begun_at(
    theme: Theme, begin: Begin, mouth: Mouth
) -> None:
    speech, page = begin(Spoken(on=True))
    other = GroundingPage(theme.night(), GROUNDING)
    show(theme.night(), other)
    other.begin(1)
    page.begin(2)
    told = [one["say"] for one in mouth.told(speech)]
    assert len(told) == 2
    assert GROUNDING.steps[0].what in told[0] and GROUNDING.steps[2].what in told[1]
    other.deleteLater()


def test_nobody_is_spoken_to_who_did_not_ask_and_no_voice_is_looked_for(begin: Begin, mouth: Mouth) -> None:
    speech, page = begin(Spoken())
    press(page, "Done")
    assert not mouth.begun
    speech.use(Spoken(on=True))
    press(page, "Done")
    speech.use(Spoken())
    press(page, "Done")
    assert [bool(one["say"]) for one in mouth.told(speech)] == [True, False] and len(mouth.begun) == 1
    page.deleteLater()


def test_a_voice_that_ended_is_begun_again(begin: Begin, mouth: Mouth) -> None:
    speech, page = begin(Spoken(on=True))
    mouth.begun[0].kill()
    mouth.begun[0].wait(20)
    press(page, "Done")
    assert len(mouth.begun) == 2
    speech.close()
    assert mouth.begun[1].wait(20) == 0
    page.deleteLater()


@pytest.mark.parametrize(("answer", "said"), [("none", True), ("voice", False), ("", True)])
def test_a_computer_without_a_voice_says_so_where_it_is_tried(
    theme: Theme, tmp_path: Path, answer: str, said: bool
) -> None:
    mouth, card = Mouth(tmp_path / "told", answer), SpeechCard(theme, Spoken())
    speech = Speech(Spoken(), mouth.start)
    found: list[bool] = []
    speech.found.connect(found.append)
    card.tried.connect(speech.try_out)
    speech.found.connect(card.show_tried)
    show(theme, card)
    press(card, "Hear it")
    deadline = QDeadlineTimer(20_000)
    while not found and not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    assert len(found) == 1
    assert ("This computer has no voice" in read(card)) is said
    assert len(mouth.told(speech)) == 1
    card.deleteLater()


def test_the_card_tells_all_of_it_after_each_change(theme: Theme) -> None:
    card = SpeechCard(theme, Spoken())
    chosen = QSignalSpy(card.chosen)
    show(theme, card)
    card.findChildren(ChecklistRow)[0].click()
    press(card, "Slow")
    assert [chosen.at(i)[0] for i in range(2)] == [Spoken(on=True), Spoken(on=True, pace_percent=-60)]
    card.deleteLater()
