"""Get a voice that no microphone heard here: `python -m companion.audio.borrowed say LANGUAGE | file PATH`.

`say` lets the computer's own voice speak the text on its input; `file` reads a recording from elsewhere. 16-bit mono at
48 kHz to stdout, as `take.py` gives it. A process of its own: a system's voice may take seconds to be found, and a file
may come from anywhere. Ends with NO_VOICE where the computer has none, BAD_FILE where the file can't be read.
"""

import io
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import soundfile
import soxr

from companion.audio import child, limits
from companion.audio.decode import Decoder
from companion.audio.envelopes import CHANNELS, RATE_HZ, Sound
from companion.audio.probe import probe
from companion.domain.errors import Known

NO_VOICE, BAD_FILE = 5, 6
LONGEST_S = 600
_SAY_S = 60.0
_CPU_S, _MEMORY_BYTES = 300, 4 << 30
_WORDS_A_MINUTE = 130
"""Slower than any system's own pace: it is said to somebody who lies with closed eyes."""
_ON_WINDOWS = """
[Console]::InputEncoding = [Text.Encoding]::UTF8
$text = [Console]::In.ReadToEnd()
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
$known = $voice.GetInstalledVoices() | Where-Object {{ $_.VoiceInfo.Culture.Name -like '{language}*' }}
if ($known) {{ $voice.SelectVoice(@($known)[0].VoiceInfo.Name) }}
$voice.Rate = -2
$memory = New-Object IO.MemoryStream
$voice.SetOutputToWaveStream($memory)
$voice.Speak($text)
$voice.SetOutputToNull()
$memory.WriteTo([Console]::OpenStandardOutput())
"""


def say(text: str, language: str) -> bytes:
    """Give a WAV of the computer's own voice; raises FileNotFoundError where there is none, OSError where it fails."""
    if sys.platform == "win32":
        script = _ON_WINDOWS.format(language=language)
        return _run(["powershell", "-NoProfile", "-NonInteractive", "-Command", script], text)
    if sys.platform == "darwin":
        return _say_on_mac(text, language)
    program = next(filter(None, map(shutil.which, ("espeak-ng", "espeak"))), None)
    if program is None:
        raise FileNotFoundError
    return _run([program, "-v", language, "-s", str(_WORDS_A_MINUTE), "--stdin", "--stdout"], text)


def _say_on_mac(text: str, language: str) -> bytes:
    # `say` needs a file that it can go back in, so it writes one, in a folder that only this person can look into.
    with tempfile.TemporaryDirectory(prefix="companion-") as folder:
        wav = Path(folder) / "said.wav"
        named = [
            line.split("  ")[0] for line in _run(["say", "-v", "?"]).decode().splitlines() if f" {language}_" in line
        ]
        voice = ["-v", named[0]] if named else []
        _run(["say", *voice, "-r", str(_WORDS_A_MINUTE), "-o", str(wav), "--data-format=LEI16@48000", "-f", "-"], text)
        return wav.read_bytes()


def _run(line: list[str], text: str = "") -> bytes:
    done = subprocess.run(
        line,
        input=text.encode(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=child.quiet_flags(),
        timeout=_SAY_S,
        check=False,
    )
    if done.returncode:
        raise OSError
    return done.stdout


def mono(sound: Sound, rate_hz: int) -> bytes:
    """Give 16-bit mono samples at 48 kHz of frames by channels."""
    middle = sound.mean(axis=1, dtype=np.float32)[: LONGEST_S * rate_hz]
    if rate_hz != RATE_HZ:
        middle = soxr.resample(middle, rate_hz, RATE_HZ, quality="HQ")
    samples: bytes = np.clip(np.rint(middle * 32767), -32768, 32767).astype("<i2").tobytes()
    return samples


def _said(language: str) -> bytes:
    with soundfile.SoundFile(io.BytesIO(say(sys.stdin.buffer.read().decode(), language))) as file:
        return mono(file.read(dtype="float32", always_2d=True), file.samplerate)


def _from_file(path: Path) -> bytes:
    with tempfile.TemporaryDirectory(prefix="companion-") as cache:
        decoder = Decoder(probe(path, Path(cache)))
        sound: Sound = np.zeros((min(decoder.frames, LONGEST_S * RATE_HZ), CHANNELS), np.float32)
        decoder.read(0, sound)
        decoder.close()
    return mono(sound, RATE_HZ)


def main() -> int:
    """Give the samples that were asked for."""
    limits.no_core()
    limits.at_most(_CPU_S, _MEMORY_BYTES)
    what, which = sys.argv[1:3]
    try:
        samples = _said(which) if what == "say" else _from_file(Path(which))
    except Known as why:
        facts = {name: str(value) for name, value in why.facts.items()}
        sys.stdout.buffer.write(json.dumps({"refused": why.code, "facts": facts}).encode())
        return BAD_FILE
    except (OSError, soundfile.SoundFileError, subprocess.TimeoutExpired):
        return NO_VOICE
    sys.stdout.buffer.write(samples)
    return 0


if __name__ == "__main__":
    sys.exit(main())
