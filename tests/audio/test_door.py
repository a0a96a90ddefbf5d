"""The door of the sound's package brings in a module when one of its names is asked for, and not before."""

import subprocess
import sys

from companion import audio


def test_every_name_is_there() -> None:
    assert len({id(getattr(audio, name)) for name in audio.__all__}) == len(audio.__all__) > 30
    assert not hasattr(audio, "no_such_name")


def test_what_nobody_asks_for_is_not_brought_in() -> None:
    code = (
        "import sys; from companion import audio; from companion.audio import limits\n"
        "ours = lambda: sorted(name for name in sys.modules if name.startswith('companion.'))\n"
        "print(ours()); audio.Quit; print('companion.audio.intake' in ours(), 'companion.audio.messages' in ours())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "['companion.audio', 'companion.audio.limits']\nFalse True\n"
