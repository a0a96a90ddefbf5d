"""The journal: a note that is being spoken while the window closes is kept with its entry."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from companion import audio
from companion.domain.journal_events import JournalSpoken
from companion.rooms.journal import Journal
from companion.services.voice import VoiceNotes
from companion.ui.post import Post
from companion.ui.theme import Theme
from tests.services.test_voice import a_recording
from tests.ui.export_stage import place_of
from tests.ui.person import Person
from tests.ui.reading import press, show

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
