"""A voice note never lies open on the disk, opens with its own key and name alone, and is gone when it is deleted."""

import io
from pathlib import Path

import numpy as np
import pytest
import soundfile

from companion.domain.errors import Known
from companion.services.keys import DataKey
from companion.services.paths import Folder
from companion.services.voice import VoiceNotes
from tests.services.sample import KEY


def a_recording(seconds: float = 1.5) -> bytes:
    made = io.BytesIO()
    tone = 0.2 * np.sin(np.arange(round(24_000 * seconds)) * 0.05)
    soundfile.write(made, tone, 24_000, format="OGG", subtype="OPUS")
    return made.getvalue()


def files_of(folder: Folder) -> list[Path]:
    return sorted(path for path in folder.voice.rglob("*") if path.is_file())


def test_a_note_comes_back_as_it_was_and_lies_locked(folder: Folder) -> None:
    notes, sound = VoiceNotes(folder, KEY), a_recording()
    kept = notes.keep(sound)
    assert kept.length_ms == pytest.approx(1500, abs=20)
    assert notes.open(kept.blob) == sound
    [file] = files_of(folder)
    assert b"OggS" not in file.read_bytes()
    assert file.stat().st_mode & 0o077 == 0


def test_another_key_another_name_or_a_changed_byte_opens_nothing(folder: Folder) -> None:
    notes = VoiceNotes(folder, KEY)
    one, two = notes.keep(a_recording()), notes.keep(a_recording(0.5))
    with pytest.raises(Known) as caught:
        VoiceNotes(folder, DataKey(b"o" * 32)).open(one.blob)
    assert caught.value.code == "voice.damaged"
    (folder.voice / one.blob).replace(folder.voice / two.blob)
    with pytest.raises(Known, match="voice"):
        notes.open(two.blob)
    with pytest.raises(Known) as caught:
        notes.open(one.blob)
    assert caught.value.code == "voice.gone"


@pytest.mark.parametrize("sound", [b"", b"noise", b"OggS" * 10])
def test_what_is_no_recording_is_not_kept(folder: Folder, sound: bytes) -> None:
    with pytest.raises(Known) as caught:
        VoiceNotes(folder, KEY).keep(sound)
    assert caught.value.code == "voice.empty"
    assert files_of(folder) == []


def test_a_deleted_note_is_gone_and_deleting_it_again_is_no_fault(folder: Folder) -> None:
    notes = VoiceNotes(folder, KEY)
    kept = notes.keep(a_recording())
    notes.delete(kept.blob)
    notes.delete(kept.blob)
    assert files_of(folder) == []


def test_a_name_out_of_the_record_never_leads_elsewhere(folder: Folder, tmp_path: Path) -> None:
    outside = tmp_path / "mine.voice"
    outside.write_bytes(b"x")
    VoiceNotes(folder, KEY).delete(str(outside))
    VoiceNotes(folder, KEY).delete("../../mine.voice")
    assert outside.exists()
