"""The journal: no way through the page, and out of it, loses what was written or spoken."""

import subprocess
import sys
from datetime import date
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from companion import audio
from companion.domain.agenda import Due, DueKind
from companion.domain.journal_events import JournalSpoken
from companion.rooms.journal import Journal
from companion.services.voice import VoiceNotes
from companion.ui.pages.journal import Draft, JournalPage
from companion.ui.pages.journal_entry import EntryCard
from companion.ui.post import Post
from companion.ui.theme import Theme
from companion.ui.widgets.text_field import TextField
from tests.services.test_voice import a_recording
from tests.ui.export_stage import place_of
from tests.ui.found import child
from tests.ui.person import Person
from tests.ui.reading import buttons, press, settle, show

RECORDING = a_recording(0.4)
SPEAKER = "import sys; sys.stdin.read(); sys.stdout.buffer.write(bytes.fromhex(sys.argv[1]))"


def spoken(_: str) -> "subprocess.Popen[bytes]":
    """Give a child that records until its input ends, as the real one does; it needs no microphone."""
    line = [sys.executable, "-c", SPEAKER, RECORDING.hex()]
    return subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def test_what_is_spoken_while_the_window_closes_is_kept_once_with_its_entry(
    theme: Theme, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audio, "start_voice", spoken)
    place = place_of(person)
    journal = Journal(theme, person.live, place, person.clock, Post())
    page = journal.make_page()
    show(theme, page)
    press(page, "Speak instead")
    journal.close()  # no event is delivered any more before this returns
    [line] = person.worker.submit(lambda store: store.journal()).result()
    assert line.blob is not None
    assert VoiceNotes(place.folder, place.key).open(line.blob) == RECORDING
    QApplication.processEvents()
    events = person.worker.submit(lambda store: store.outside(JournalSpoken)).result()
    assert len(events) == 1


def test_what_is_typed_is_kept_by_every_way_that_fills_the_field_anew(theme: Theme, person: Person) -> None:
    journal = Journal(theme, person.live, place_of(person), person.clock, Post())
    page = cast(JournalPage, journal.make_page())
    page.set_protocol(person.own_protocol)
    show(theme, page)
    field, due = child(page, TextField), Due("p:1", DueKind.PROMPT, "", "What stays?", date(2026, 11, 22))

    def entries() -> list[tuple[str, str]]:
        lines = person.worker.submit(lambda store: store.journal()).result()
        return [(line.prompt, line.text) for line in lines]

    field.set_text("half a thought")
    page.begin_prompt(due)
    assert entries() == [("", "half a thought")]
    field.set_text("the sea")
    page.show_speaking(True)
    page.show_speaking(False)  # nothing was heard
    page.answer_spoken(Draft(prompt=due.text, due=due.key))
    assert field.text() == "the sea"
    settle()
    page.show_speaking(True)
    first = child(page, EntryCard)
    press(first, "Change")
    assert entries()[1] == ("What stays?", "the sea")
    assert "Stop and keep it" in buttons(page), "what records can be stopped"
    page.show_speaking(False)
    assert "Speak instead" not in buttons(page)
    field.set_text("half a thought, and more")
    settle()
    first = page.findChildren(EntryCard)[1]
    press(first, "Take out")
    press(first, "Yes, take it out")
    page.hide()
    assert entries() == [("What stays?", "the sea")]
    assert field.text() == ""
