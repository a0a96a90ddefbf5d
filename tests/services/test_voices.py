"""A voice is trimmed and levelled in memory, locked on the disk, and opened by the sound process alone."""

from pathlib import Path

import numpy as np
import pytest

from companion import audio
from companion.audio.cue import make_voice
from companion.audio.envelopes import RATE_HZ
from companion.audio.mixer import Mixer, OpenShelf
from companion.domain.errors import Known
from companion.domain.laying import compile_plan
from companion.domain.soundplan import Segment, SoundPlan
from companion.services.keys import DataKey
from companion.services.paths import Folder
from companion.services.voices import Voices
from tests.audio import listen, make
from tests.domain.examples import a_programme
from tests.domain.test_programme import SESSION


def spoken(level: float = 0.05) -> bytes:
    """Give a second of room, two of a voice-like sound, and a second of room, as a microphone gives it."""
    rng = np.random.default_rng(1)
    voice = make.music(3, 2)[:, 0] * (level / 0.1)
    whole = np.concatenate([np.zeros(RATE_HZ), voice, np.zeros(RATE_HZ)]) + rng.normal(0, 1e-4, 4 * RATE_HZ)
    return (np.clip(whole, -1, 1) * 32767).astype(np.int16).tobytes()


@pytest.fixture(scope="module")
def voice() -> audio.Voice:
    return audio.voice_of(spoken())


def test_room_is_trimmed_and_the_voice_is_as_loud_as_music(voice: audio.Voice) -> None:
    assert voice.begins_s == pytest.approx(0.85, abs=0.1) and voice.ends_s == pytest.approx(3.15, abs=0.15)
    assert voice.lufs == pytest.approx(-23, abs=0.1)
    assert voice.length_s == pytest.approx(voice.ends_s - voice.begins_s)


def test_a_part_of_a_take_is_used_and_silence_is_told() -> None:
    samples = np.frombuffer(spoken(), np.int16).astype(np.float32) / np.float32(32768)
    made = make_voice(samples, 1.5, 2.5)
    assert made is not None and made[1]["length_s"] == pytest.approx(1.0, abs=0.02)
    assert listen.click_score(np.repeat(made[0][:, None], 2, axis=1)) < 20 and abs(made[0][0]) < 1e-3
    with pytest.raises(Known) as caught:
        audio.voice_of(bytes(RATE_HZ))
    assert caught.value.code == "cue.empty"


def test_a_loud_peak_holds_the_voice_below_its_loudness() -> None:
    quiet = np.frombuffer(spoken(0.01), np.int16).astype(np.float32) / np.float32(32768)
    loud = quiet.copy()
    loud[2 * RATE_HZ] = 0.9
    made = make_voice(loud)
    assert made is not None and made[1]["peak_dbtp"] <= -0.99 and made[1]["lufs"] < -23


def test_nothing_of_a_voice_lies_open_and_no_other_key_opens_it(folder: Folder, voice: audio.Voice) -> None:
    key = DataKey.random()
    voices = Voices(folder, key)
    file = voices.keep(voice)
    [locked] = folder.voices.iterdir()
    raw = locked.read_bytes()
    assert b"fLaC" not in raw and b"length_s" not in raw and voice.flac[100:140] not in raw
    assert voices.flac(file) == voice.flac
    with pytest.raises(Known) as caught:
        Voices(folder, DataKey.random()).flac(file)
    assert caught.value.code == "cue.missing"
    voices.forget(file)
    assert list(folder.voices.iterdir()) == []


@pytest.mark.parametrize("file", ["voice/../data.db", "voice/.flac", "ocean.ogg", "voice/" + "g" * 32 + ".flac"])
def test_a_programme_names_no_file_but_a_voice(folder: Folder, file: str) -> None:
    with pytest.raises(Known):
        Voices(folder, DataKey.random()).flac(file)


def test_a_cue_is_heard_out_of_its_locked_box(folder: Folder, voice: audio.Voice) -> None:
    voices = Voices(folder, DataKey.random())
    cue = {"title": "A", "file": voices.keep(voice), "text": "a", "phase": "hold", "at_s": 10}
    made = a_programme({"cues": [cue]})
    found = voices.find(made)
    plan = compile_plan(made, SESSION, found)
    [segment] = plan.segments
    heard = mixed(plan, segment.start_s)
    assert np.abs(heard[: RATE_HZ * 2]).max() > 0.02
    assert segment.key not in repr(plan) and len(segment.key) == 64


def test_a_voice_with_a_wrong_key_or_none_left_is_silent_and_told(folder: Folder, voice: audio.Voice) -> None:
    voices = Voices(folder, DataKey.random())
    voices.keep(voice)
    [locked] = folder.voices.iterdir()
    for path, code in ((locked, "sound.unreadable"), (folder.voices / "gone.voice", "sound.missing")):
        told: list[str] = []
        plan = SoundPlan((Segment(0, 2, str(path), "A", voice=True, key="00" * 32),), 2)
        assert not mixed(plan, 0, told).any()
        assert told == [code]


def mixed(
    plan: SoundPlan, from_s: float, told: list[str] | None = None
) -> "np.ndarray[tuple[int, ...], np.dtype[np.float32]]":
    say = (lambda _segment, known: told.append(known.code)) if told is not None else (lambda _segment, _known: None)
    out = np.zeros((2 * RATE_HZ, 2), np.float32)
    mixer = Mixer(plan, OpenShelf(plan, say), say)
    for at in range(0, len(out), 2400):
        mixer.render(round(from_s * RATE_HZ) + at, out[at : at + 2400])
    mixer.close()
    return out


def test_levels_are_drawn_from_what_was_recorded(tmp_path: Path) -> None:
    outline = audio.outline_of(spoken(), 20)
    pairs = np.frombuffer(outline, np.int8).reshape(-1, 2)
    assert len(pairs) == 80
    assert np.abs(pairs[:18]).max() <= 1 and np.abs(pairs[25:55].astype(int)).max() > 3
    assert list(tmp_path.iterdir()) == []
