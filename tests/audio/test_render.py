"""A rendered file holds the mix, and appears only when it is whole."""

import threading
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
from companion.domain.errors import Known
from companion.domain.soundplan import Segment, SoundPlan
from tests.audio import listen, make


@pytest.fixture
def plan(tmp_path: Path) -> SoundPlan:
    files = [str(make.write(tmp_path / f"{i}.flac", make.music(i, 4))) for i in (1, 2)]
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
    render(plan, tmp_path / f"out{ending}", untold, title="Dusk", progress=parts.append)
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


def test_the_title_is_in_the_file(tmp_path: Path, plan: SoundPlan) -> None:
    render(plan, tmp_path / "out.flac", untold, title="Dusk")
    with soundfile.SoundFile(tmp_path / "out.flac") as file:
        assert file.title == "Dusk"


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
