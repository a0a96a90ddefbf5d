"""One program for one folder, and the other one named."""

import os
import stat
import subprocess
import sys

import pytest

from companion.domain.errors import Known
from companion.services.instance import Instance
from companion.services.paths import Folder

HOLD = """
import sys
from pathlib import Path
from companion.services.instance import Instance
from companion.services.paths import Folder
held = Instance.take(Folder(Path(sys.argv[1])))
print("held", flush=True)
sys.stdin.read()
"""


def test_the_second_one_hears_who_is_there_until_it_ends_however_it_ends(folder: Folder) -> None:
    command = [sys.executable, "-c", HOLD, str(folder.root)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        for _ in range(2):
            with pytest.raises(Known) as caught:
                Instance.take(folder)
            assert caught.value.code == "instance.running"
            assert caught.value.facts["pid"] == other.pid
        other.kill()
    Instance.take(folder).release()
    assert stat.S_IMODE(folder.lock.stat().st_mode) == 0o600


def test_a_file_left_behind_is_no_lock(folder: Folder) -> None:
    folder.lock.write_text('{"pid": 1}' * 100)
    held = Instance.take(folder)
    assert folder.lock.read_text() == f'{{"pid": {os.getpid()}}}'
    with pytest.raises(Known) as caught:
        Instance.take(folder)
    assert caught.value.facts["pid"] == os.getpid()
    held.release()
    Instance.take(folder).release()


def test_words_that_say_nobody_are_no_reason_to_fail(folder: Folder) -> None:
    held = Instance.take(folder)
    folder.lock.write_text("\0\0")
    with pytest.raises(Known) as caught:
        Instance.take(folder)
    assert caught.value.facts["pid"] == 0
    held.release()
