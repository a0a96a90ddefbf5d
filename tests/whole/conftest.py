"""A screen of one's own for programs with a window, and the sound server of the sound's tests."""

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from tests.audio.conftest import pulse, server

__all__ = ["pulse", "server"]


@pytest.fixture
def screen() -> Iterator[str]:
    """Give the name of a display that only this test draws on."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    told, tells = os.pipe()
    line = ["Xvfb", "-displayfd", str(tells), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    process = subprocess.Popen(line, pass_fds=(tells,), stderr=subprocess.DEVNULL)
    os.close(tells)
    with os.fdopen(told) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    process.terminate()
    process.wait()
