"""Grounding read aloud: only where it was asked for, as fast and loud as was chosen, and silent once it is left."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtTextToSpeech import QTextToSpeech

from companion.domain import protocol as protocols
from companion.services.settings import Spoken
from companion.ui.pages.session.grounding_page import GroundingPage
from companion.ui.pages.speech_card import SpeechCard
from companion.ui.speech import Speech
from companion.ui.theme import Theme
from companion.ui.widgets.announce import say_aloud_by
from companion.ui.widgets.checklist_row import ChecklistRow
from tests.ui.reading import press, read, show
from tests.ui.session_stage import PROTOCOL

GROUNDING = protocols.read(PROTOCOL).grounding


class Mouth(QTextToSpeech):
    """Qt's own engine without a sound, which keeps what it was told."""

    def __init__(self) -> None:
        super().__init__("mock")
        self.said: list[tuple[str, float, float]] = []
        self.stopped = 0

    def say(self, text: str) -> None:
        """Keep a text, with pace and volume."""
        self.said.append((text, round(self.rate(), 2), round(self.volume(), 2)))

    def stop(self, boundary: QTextToSpeech.BoundaryHint = QTextToSpeech.BoundaryHint.Default) -> None:
        """Count an end."""
        super().stop(boundary)
        self.stopped += 1


@pytest.fixture
def mouth(theme: Theme) -> Iterator[Mouth]:
    yield Mouth()
    say_aloud_by(None)


def test_each_step_is_said_when_it_comes_and_nothing_after_the_page_is_left(theme: Theme, mouth: Mouth) -> None:
    say_aloud_by(Speech(Spoken(on=True, pace_percent=-60, volume_percent=40), lambda: mouth))
    page = GroundingPage(theme.night(), GROUNDING)
    show(theme.night(), page)
    press(page, "Done")
    first, second = GROUNDING.steps[:2]
    assert [(first.what in said[0], second.what in said[0]) for said in mouth.said[:2]] == [
        (True, False),
        (False, True),
    ]
    assert {said[1:] for said in mouth.said} == {(-0.6, 0.4)}
    before = mouth.stopped
    page.hide()
    assert mouth.stopped == before + 1
    page.deleteLater()


def test_the_closing_words_are_said_too(theme: Theme, mouth: Mouth) -> None:
    say_aloud_by(Speech(Spoken(on=True), lambda: mouth))
    page = GroundingPage(theme.night(), GROUNDING)
    show(theme.night(), page)
    for _ in GROUNDING.steps:
        press(page, "Done")
    assert mouth.said[-1][0] == GROUNDING.closing
    page.deleteLater()


def test_nobody_is_spoken_to_who_did_not_ask_and_no_voice_is_looked_for(theme: Theme, mouth: Mouth) -> None:
    looked: list[bool] = []

    def make() -> Mouth:
        looked.append(True)
        return mouth

    speech = Speech(Spoken(), make)
    say_aloud_by(speech)
    page = GroundingPage(theme.night(), GROUNDING)
    show(theme.night(), page)
    assert not looked and not mouth.said
    speech.use(Spoken(on=True))
    press(page, "Done")
    speech.use(Spoken())
    press(page, "Done")
    assert len(looked) == len(mouth.said) == 1
    page.deleteLater()


def test_a_computer_without_a_voice_says_so_where_it_is_tried(theme: Theme) -> None:
    card = SpeechCard(theme, Spoken())
    speech = Speech(Spoken(), lambda: None)
    card.tried.connect(lambda text: card.show_tried(speech.try_out(text)))
    chosen = QSignalSpy(card.chosen)
    show(theme, card)
    press(card, "Hear it")
    assert "This computer has no voice" in read(card)
    (row,) = card.findChildren(ChecklistRow)
    row.click()
    press(card, "Slow")
    assert [chosen.at(i)[0] for i in range(2)] == [Spoken(on=True), Spoken(on=True, pace_percent=-60)]
    card.deleteLater()
