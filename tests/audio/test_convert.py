"""Files that can't be streamed are converted once, by a child, and are then heard as they were."""

import os
import subprocess
from pathlib import Path

import numpy as np
import pytest

from companion.audio import child, convert, m4a
from companion.audio.decode import Decoder
from companion.audio.envelopes import RATE_HZ, Sound
from companion.audio.facts import SoundFile
from companion.audio.probe import probe
from companion.domain.errors import Known
from tests.audio import make

TONE_M4A = make.HERE / "sounds" / "tone.m4a"  # 2 s of 440 Hz, mono, 44.1 kHz, AAC 32 kbit/s


def whole(sound: SoundFile) -> Sound:
    out = np.zeros((sound.frames, 2), np.float32)
    decoder = Decoder(sound)
    decoder.read(0, out)
    decoder.close()
    return out


def code(path: Path, cache: Path) -> str:
    with pytest.raises(Known) as refused:
        probe(path, cache)
    return refused.value.code


def test_m4a_is_heard(tmp_path: Path) -> None:
    sound = probe(TONE_M4A, tmp_path / "cache")
    assert (sound.container, sound.rate_hz) == ("FLAC", 44100)
    assert sound.length_s == pytest.approx(2, abs=0.03)
    heard = whole(sound)[RATE_HZ // 2 : RATE_HZ * 3 // 2, 0]
    spectrum = np.abs(np.fft.rfft(heard))
    assert spectrum.argmax() == 440
    assert spectrum[440] ** 2 > 0.99 * (spectrum**2).sum()


def tagged(folder: Path, frames: int) -> Path:
    """Give the tone with iTunes' tag, which says that so many frames are to be heard."""
    data = TONE_M4A.read_bytes()
    words = f" 00000000 00000400 00000000 {frames:016X} 00000000".encode()
    tag = b"iTunSMPB" + b"\0\0\0\x40data\0\0\0\1\0\0\0\0" + words
    box = (8 + len(tag)).to_bytes(4, "big") + b"udta" + tag
    at = data.index(b"moov") - 4
    size = int.from_bytes(data[at : at + 4], "big")
    assert at + size == len(data)  # nothing lies behind it whose place would change
    path = folder / "tagged.m4a"
    path.write_bytes(data[:at] + (size + len(box)).to_bytes(4, "big") + data[at + 4 :] + box)
    return path


def test_what_fills_the_last_packet_of_an_m4a_is_not_heard(tmp_path: Path) -> None:
    """By the edit list, by iTunes' tag where there is one, and not where that tells what cannot be."""
    assert probe(TONE_M4A, tmp_path).source_frames == 88_200  # 87 packets of 1,024 are 89,088
    assert probe(tagged(tmp_path, 88_000), tmp_path).source_frames == 88_000
    assert probe(tagged(tmp_path, 40_000), tmp_path).source_frames == 89_088
    assert probe(tagged(tmp_path, 1 << 60), tmp_path).source_frames == 89_088


def test_boxes_that_are_cut_off_or_nested_without_end_tell_nothing(tmp_path: Path) -> None:
    def box(kind: bytes, body: bytes) -> bytes:
        return (len(body) + 8).to_bytes(4, "big") + kind + body

    nested = b""
    for _ in range(3000):
        nested = box(b"mdia", nested)
    path = tmp_path / "a.m4a"
    for inside in (box(b"mvhd", b""), box(b"trak", box(b"mdia", box(b"mdhd", b""))), box(b"trak", nested)):
        path.write_bytes(box(b"moov", inside))
        assert m4a.sounding_s(path) is None


def test_the_second_time_nothing_is_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = probe(TONE_M4A, tmp_path)
    monkeypatch.setattr(child, "command", lambda *_: ["/does/not/exist"])
    assert probe(TONE_M4A, tmp_path) == first


def test_a_changed_file_is_converted_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.m4a"
    path.write_bytes(TONE_M4A.read_bytes())
    first = probe(path, tmp_path / "cache").path
    os.utime(path, (1, 1))
    assert probe(path, tmp_path / "cache").path != first


def test_a_variable_rate_mp3_without_a_length_is_heard_to_its_end(tmp_path: Path) -> None:
    late = np.concatenate([np.zeros((RATE_HZ * 3, 2), np.float32), make.noise(4, 3)])
    sound = probe(make.strip_length(make.write(tmp_path / "a.mp3", late, "mp3")), tmp_path / "cache")
    assert sound.length_s == pytest.approx(6, abs=0.1)
    heard = whole(sound)
    assert np.sqrt((heard[RATE_HZ * 5 : -RATE_HZ // 2] ** 2).mean()) == pytest.approx(0.1, rel=0.3)


def test_a_streamed_flac_without_a_length_is_heard(tmp_path: Path) -> None:
    tone = make.tone(440, 2)
    path = make.write(tmp_path / "a.flac", tone)
    data = bytearray(path.read_bytes())
    data[21] &= 0xF0  # the length is the last 36 bits of STREAMINFO's 8 bytes from 18 on
    data[22:26] = bytes(4)
    path.write_bytes(data)
    sound = probe(path, tmp_path / "cache")
    assert np.abs(whole(sound) - tone).max() < 1e-4


def test_damaged_m4a_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "a.m4a"
    path.write_bytes(TONE_M4A.read_bytes()[:900] + b"\0" * 9000)
    assert code(path, tmp_path / "cache") == "sound.unreadable"
    assert list((tmp_path / "cache").iterdir()) == []


def test_a_decoder_that_dies_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "command", lambda *_: ["sh", "-c", "echo half a head; kill -9 $$"])
    assert code(TONE_M4A, tmp_path) == "sound.unreadable"
    assert list(tmp_path.iterdir()) == []


def test_a_decoder_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(convert, "_LIMIT_S", 0.2)
    monkeypatch.setattr(child, "command", lambda *_: ["sleep", "60"])
    assert code(TONE_M4A, tmp_path) == "sound.unreadable"


def test_a_cache_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file, not a folder")
    assert code(TONE_M4A, tmp_path / "cache") == "sound.cache"


def test_the_cache_forgets_what_was_used_longest_ago(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for age, name in enumerate(["new", "old", "older"]):
        path = tmp_path / f"{name}.flac"
        path.write_bytes(bytes(1000))
        os.utime(path, (10_000 - age, 10_000 - age))
    held = tmp_path / "held.flac"  # can't be deleted, as on Windows what somebody plays
    held.mkdir()
    os.utime(held, (1, 1))
    size = probe(TONE_M4A, tmp_path / "other").path.stat().st_size
    monkeypatch.setattr(convert, "MOST_BYTES", held.stat().st_size + size + 1500)
    kept = probe(TONE_M4A, tmp_path).path.name
    assert {path.name for path in tmp_path.glob("*.flac")} == {"held.flac", "new.flac", kept}


def test_the_child_holds_itself_to_its_limits() -> None:
    source = (
        "from companion.audio import limits; limits.no_core(); limits.at_most(5, 1 << 30);"
        "import resource as r; print(r.getrlimit(r.RLIMIT_CORE), r.getrlimit(r.RLIMIT_AS)[0] == 1 << 30,"
        " r.getrlimit(r.RLIMIT_CPU)[0]); bytearray(2 << 30)"
    )
    line = [*child.command("companion")[:-2], "-c", source]
    done = subprocess.run(line, env=child.environment(), capture_output=True, text=True, check=False)
    assert done.stdout.split("\n")[0] == "(0, 0) True 5"
    assert "MemoryError" in done.stderr
