"""A rendered file holds the mix, and appears only when it is whole."""

import json
import subprocess
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from companion.audio.decode import Decoder
from companion.audio.envelopes import RATE_HZ, Sound
from companion.audio.intake import Cancelled
from companion.audio.mixer import Mixer, OpenShelf
from companion.audio.probe import probe
from companion.audio.render import EXACT, FORMS, render
from companion.audio.render_away import Order, render_file
from companion.domain.about import About, Chapter
from companion.domain.errors import Known
from companion.domain.soundplan import Segment, SoundPlan
from tests.audio import listen, make


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> SoundPlan:
    place = tmp_path_factory.mktemp("pieces")
    files = [str(make.write(place / f"{i}.flac", make.music(i, 4))) for i in (1, 2)]
    return SoundPlan(
        (Segment(0, 4, files[0], "A", fade_out_s=1), Segment(3, 7, files[1], "B", fade_in_s=1, fade_out_s=1)), 7
    )


def untold(segment: Segment, known: Known) -> None:
    raise AssertionError((segment, known.code))


def mixed(plan: SoundPlan) -> Sound:
    out = np.zeros((round(plan.ends_s * RATE_HZ), 2), np.float32)
    mixer = Mixer(plan, OpenShelf(plan, untold), untold)
    mixer.render(0, out)
    mixer.close()
    return out


def read(path: Path, cache: Path) -> Sound:
    sound = probe(path, cache)
    out = np.zeros((sound.frames, 2), np.float32)
    decoder = Decoder(sound)
    decoder.read(0, out)
    decoder.close()
    return out


@pytest.mark.parametrize("ending", FORMS)
def test_the_file_is_the_mix(tmp_path: Path, plan: SoundPlan, ending: str) -> None:
    parts: list[float] = []
    render(plan, tmp_path / f"out{ending}", untold, about=About("Dusk"), progress=parts.append)
    written, expected = read(tmp_path / f"out{ending}", tmp_path), mixed(plan)
    assert len(written) == pytest.approx(len(expected), abs=0 if ending != ".m4a" else RATE_HZ // 20)
    count = min(len(written), len(expected))
    away = np.abs(written[:count] - expected[:count])
    assert away.max() <= {".wav": 2 / 32768, ".flac": 2 / 32768}.get(ending, 0.05)
    assert listen.levels_db(written[:count]) == pytest.approx(listen.levels_db(expected[:count]), abs=0.5)
    assert parts == sorted(parts) and parts[-1] == 1


def test_the_exact_form_is_the_very_mix(tmp_path: Path, plan: SoundPlan) -> None:
    render(plan, tmp_path / "out.wav", untold, form=EXACT)
    written, _ = soundfile.read(tmp_path / "out.wav", dtype="float32")
    assert np.array_equal(written, mixed(plan))


def test_a_fade_ends_in_soft_noise_and_not_in_steps(tmp_path: Path) -> None:
    """Below one step of 16 bits a tone without dither is a square wave or nothing; with it, it is still the tone."""
    path = make.write(tmp_path / "a.wav", make.tone(1000, 4, peak=0.6 / 32768), "float")
    render(SoundPlan((Segment(0, 4, str(path), "A"),), 4), tmp_path / "out.flac", untold)
    written, _ = soundfile.read(tmp_path / "out.flac")
    spectrum = np.abs(np.fft.rfft(written[: 3 * RATE_HZ, 0]))
    others = np.delete(spectrum, [2999, 3000, 3001])
    assert spectrum[3000] > 10 * others.max()


ABOUT = About("Dämmerung", "Praxis am See", "CC BY 4.0", (Chapter(0, "Ruhe · A"), Chapter(3.5, "Weg · “B”")))


@pytest.mark.parametrize("ending", [".FLAC", ".ogg", ".opus", ".mp3", ".m4a", ".wav"])
def test_another_program_reads_title_and_chapters_and_the_sound_as_it_was(
    tmp_path: Path, plan: SoundPlan, ending: str
) -> None:
    out = tmp_path / f"out{ending}"
    assert render_file(Order(plan, ABOUT), out, tmp_path, lambda part: None, threading.Event()) == ()
    asked = ("ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_streams", "-show_chapters", str(out))
    told = json.loads(subprocess.run(asked, check=True, capture_output=True).stdout)
    tags = {k.lower(): v for part in (told["format"], *told["streams"]) for k, v in part.get("tags", {}).items()}
    assert (tags["title"], tags["artist"]) == ("Dämmerung", "Praxis am See")
    assert "CC BY 4.0" in tags.values()
    expected = [] if ending == ".wav" else [(0, "Ruhe · A"), (3.5, "Weg · “B”")]
    assert [(float(one["start_time"]), one["tags"]["title"]) for one in told["chapters"]] == expected
    quiet = ("ffmpeg", "-v", "error", "-i", str(out), "-f", "null", "-")
    assert subprocess.run(quiet, check=True, capture_output=True).stderr == b""
    assert len(read(out, tmp_path)) == pytest.approx(7 * RATE_HZ, abs=RATE_HZ // 20)
    assert sorted(one.name for one in tmp_path.glob("*out*")) == [out.name]


def test_a_child_that_is_called_off_leaves_what_was_there(tmp_path: Path, plan: SoundPlan) -> None:
    (tmp_path / "out.wav").write_text("the one before")
    off = threading.Event()
    long = replace(plan, segments=(replace(plan.segments[0], end_s=9000, loop_s=1.0),), ends_s=9000)
    with pytest.raises(Cancelled):
        render_file(Order(long, ABOUT), tmp_path / "out.wav", tmp_path, lambda part: off.set(), off)
    assert (tmp_path / "out.wav").read_text() == "the one before"
    assert list(tmp_path.glob(".out*")) == []
    with pytest.raises(Known) as refused:
        render_file(Order(plan, ABOUT), tmp_path / "gone" / "o.mp3", tmp_path, lambda part: None, threading.Event())
    assert (refused.value.code, refused.value.facts["file"]) == ("sound.write", "o.mp3")


def test_another_ending_is_refused(tmp_path: Path, plan: SoundPlan) -> None:
    with pytest.raises(Known) as refused:
        render(plan, tmp_path / "out.aiff", untold)
    assert (refused.value.code, dict(refused.value.facts)) == ("sound.format", {"ending": ".aiff"})


@pytest.mark.parametrize("ending", [".wav", ".m4a"])
def test_a_folder_that_is_not_there(tmp_path: Path, plan: SoundPlan, ending: str) -> None:
    with pytest.raises(Known) as refused:
        render(plan, tmp_path / "gone" / f"out{ending}", untold)
    assert refused.value.code == "sound.write"


def test_a_render_that_is_called_off_leaves_what_was_there(tmp_path: Path, plan: SoundPlan) -> None:
    (tmp_path / "out.wav").write_text("the one before")
    off = threading.Event()
    with pytest.raises(Cancelled):
        render(plan, tmp_path / "out.wav", untold, progress=lambda part: off.set(), cancel=off)
    assert (tmp_path / "out.wav").read_text() == "the one before"
    assert list(tmp_path.glob(".out*")) == []


def test_a_full_disk_is_told_and_leaves_nothing(
    tmp_path: Path, plan: SoundPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The encoder's thread fails at its second write; the mixing one must hear of it."""
    count = 0

    def write(self: soundfile.SoundFile, block: Sound) -> None:
        nonlocal count
        count += 1
        if count > 1:
            raise OSError

    monkeypatch.setattr(soundfile.SoundFile, "write", write)
    with pytest.raises(Known) as refused:
        render(plan, tmp_path / "out.wav", untold)
    assert refused.value.code == "sound.write" and list(tmp_path.glob("*out*")) == []


def test_a_bad_file_is_told_and_silent(tmp_path: Path, plan: SoundPlan) -> None:
    Path(plan.segments[0].file).unlink()
    told: list[str] = []
    render(plan, tmp_path / "out.wav", lambda segment, known: told.append(f"{segment.title} {known.code}"), form=EXACT)
    written, _ = soundfile.read(tmp_path / "out.wav")
    assert told == ["A sound.missing"]
    assert not written[: 3 * RATE_HZ].any() and written[5 * RATE_HZ :].any()
