"""`./dev` does all that is needed on a bare machine, nothing on a ready one, and names what it may not do itself."""

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.house.conftest import ROOT, UV, Machine

APT = '#!/bin/sh\necho "apt-get $*" >>"$CALLS"\n'
SUDO = '#!/bin/sh\necho "sudo $*" >>"$CALLS"\n[ "$1" = -n ] && shift\nexec "$@"\n'
NOT_ROOT = "#!/bin/sh\necho 1000\n"
TEST_PROGRAMS = ("Xvfb", "pulseaudio", "pactl", "dbus-daemon", "gnome-keyring-daemon", "strace", "shellcheck")
TOO_OLD = "#!/bin/sh\nexit 1\n"


def without_libraries(machine: Machine) -> None:
    machine.program("ldconfig", "#!/bin/sh\n")


def test_alone_it_lists_what_it_can_do(machine: Machine) -> None:
    done = machine.dev()
    assert done.returncode == 0
    listed = [line.split()[0] for line in done.stdout.splitlines() if line.startswith("  ")]
    assert listed == ["run", "lock", "doctor"]  # this tree has neither tests nor a bench


def test_an_unknown_task_is_refused(machine: Machine) -> None:
    done = machine.dev("dance")
    assert done.returncode == 2
    assert "no task called dance" in done.stderr


def test_a_ready_machine_costs_nothing(machine: Machine) -> None:
    assert machine.dev("run", "--help").stdout == "companion --help\n"
    calls = machine.said()
    before = os.times()
    assert machine.dev("run", "--help").returncode == 0
    after = os.times()  # processor time of what ran, since the clock on the wall also counts what else runs here
    assert after.children_user + after.children_system - before.children_user - before.children_system < 1
    assert machine.said() == calls


@pytest.mark.faults  # six seconds; a fresh machine does it for the gate itself
def test_set_up_by_pip(machine: Machine) -> None:
    (machine.bin / "uv").unlink()
    done = machine.dev("run", "--help")
    assert done.stdout == "companion --help\n", done.stderr
    assert "making .venv" in done.stderr
    assert "making .venv" not in machine.dev("run", "--help").stderr


def test_a_killed_set_up_heals(machine: Machine) -> None:
    machine.program("uv", '#!/bin/sh\ntouch "$CALLS.begun"\nexec sleep 60\n')
    with subprocess.Popen(
        [machine.tree / "dev", "run"], env=machine.env, stderr=subprocess.DEVNULL, start_new_session=True
    ) as half_way:
        deadline = time.monotonic() + 10
        while not Path(f"{machine.calls}.begun").exists():
            assert time.monotonic() < deadline
            time.sleep(0.01)
        os.killpg(half_way.pid, signal.SIGKILL)
    (machine.tree / ".venv" / "bin").mkdir(parents=True)
    (machine.tree / ".venv" / "bin" / "python").write_text("half a file")
    machine.program("uv", UV)
    done = machine.dev("run", "--help")
    assert done.stdout == "companion --help\n", done.stderr


@pytest.mark.parametrize("what", ["lock", "python", "move"])
def test_an_environment_out_of_date_is_made_anew(machine: Machine, what: str) -> None:
    machine.dev("run", "--help")
    if what == "lock":
        (machine.tree / "requirements.lock").write_text("# another\n")
    elif what == "python":
        (machine.tree / ".venv" / "bin" / "python3").unlink()
        (machine.tree / ".venv" / "bin" / "python").unlink()
    else:
        machine.tree = machine.tree.rename(machine.tree.with_name("moved"))
    done = machine.dev("run", "--help")
    assert done.stdout == "companion --help\n"
    assert "making .venv" in done.stderr


def test_the_test_tools_are_added_to_what_is_there(machine: Machine) -> None:
    (machine.tree / "tests").mkdir()
    for tool in TEST_PROGRAMS:
        machine.program(tool, "#!/bin/sh\n")
    machine.dev("run", "--help")
    machine.dev("test")
    assert [line.split()[1] for line in machine.said().splitlines()] == ["venv", "pip", "pip"]
    assert "requirements-dev.lock" in machine.said().splitlines()[2]
    assert "making .venv" not in machine.dev("run", "--help").stderr


@pytest.mark.parametrize(("words", "asked"), [(["try"], False), (["quick", "try"], False), (["deb", "try"], True)])
def test_to_try_a_build_no_other_tools_are_asked_for(machine: Machine, words: list[str], asked: bool) -> None:
    tools = machine.tree / "packaging" / "shipping"
    tools.mkdir(parents=True)
    (tools / "__main__.py").write_text("import sys\nprint(sys.argv[1:])\n")
    machine.program("apt-get", APT)
    done = machine.dev("build", *words)
    assert done.stdout == f"{words}\n", done.stderr
    _, install = machine.said().splitlines()[:2]
    assert {"mmdebstrap", "dpkg-dev", "pulseaudio", "gcc", "osslsigncode"} <= set(install.split())
    others = {"nsis", "lintian", "xvfb"}
    assert others & set(install.split()) == (others if asked else set())
    assert "requirements-dev.lock" in machine.said()


def test_missing_libraries_are_installed_where_it_may(machine: Machine) -> None:
    without_libraries(machine)
    machine.program("apt-get", APT)
    assert machine.dev("run", "--help").stdout == "companion --help\n"
    update, install = machine.said().splitlines()[:2]
    assert update == "apt-get update"
    assert {"libegl1", "libportaudio2", "libxcb-cursor0"} <= set(install.split())


def test_two_at_once_install_one_after_the_other(machine: Machine) -> None:
    without_libraries(machine)
    go = Path(f"{machine.calls}.go")
    machine.program("apt-get", APT + f'while [ ! -e {go} ]; do :; done\necho "ended $1" >>"$CALLS"\n')
    words, errors = [str(machine.tree / "dev"), "run", "--help"], machine.tree / "errors"
    with errors.open("w") as file:
        both = [subprocess.Popen(words, env=machine.env, stderr=file, stdout=file) for _ in range(2)]
        deadline = time.monotonic() + 30
        while "another ./dev is setting up" not in errors.read_text():
            assert time.monotonic() < deadline
            time.sleep(0.01)
        go.touch()
        assert [one.wait(timeout=60) for one in both] == [0, 0]
    told = [line.split()[1] for line in machine.said().splitlines() if line.split()[0] in ("apt-get", "ended")]
    assert told == 2 * ["update", "update", "install", "install"]


def test_missing_libraries_are_installed_by_a_sudo_without_password(machine: Machine) -> None:
    without_libraries(machine)
    machine.program("apt-get", APT)
    machine.program("id", NOT_ROOT)
    machine.program("sudo", SUDO)
    assert machine.dev("run", "--help").stdout == "companion --help\n"
    assert any(line.startswith("sudo env DEBIAN_FRONTEND") for line in machine.said().splitlines())


@pytest.mark.parametrize("sudo", [True, False])
def test_where_it_may_not_install_it_says_what_to_type(machine: Machine, sudo: bool) -> None:
    without_libraries(machine)
    machine.program("apt-get", APT)
    machine.program("id", NOT_ROOT)
    for name in ("python3", "uv"):
        (machine.bin / name).unlink()
    if sudo:
        machine.program("sudo", "#!/bin/sh\nexit 1\n")  # as one that wants a password
    done = machine.dev("run", "--help")
    assert done.returncode == 1
    line = next(line.strip() for line in done.stderr.splitlines() if line.startswith("    "))
    assert line.startswith(
        "sudo apt-get update && sudo apt-get install " if sudo else 'su -c "apt-get update && apt-get'
    )
    assert {"libegl1", "python3", "python3-venv"} <= set(line.replace('"', " ").split())  # all of it in one line
    assert machine.said() == ""
    assert not (machine.tree / ".venv").exists()


def test_without_apt_it_names_the_libraries_and_goes_on(machine: Machine) -> None:
    without_libraries(machine)
    done = machine.dev("run", "--help")
    assert done.stdout == "companion --help\n"
    assert "libegl1" in done.stderr
    assert "libegl1" not in machine.dev("run", "--help").stderr  # said once


def test_a_python_too_old_is_named(machine: Machine) -> None:
    for name in ("python3", "python3.11", "python3.12", "python3.13"):
        (machine.bin / name).unlink(missing_ok=True)
        machine.program(name, TOO_OLD)
    done = machine.dev("run", "--help")
    assert done.returncode == 1
    assert "Python 3.11 or newer" in done.stderr


def test_a_failing_step_shows_its_words(machine: Machine) -> None:
    machine.program("uv", "#!/bin/sh\necho the disk is full\nexit 1\n")
    done = machine.dev("run", "--help")
    assert done.returncode == 1
    assert "the disk is full" in done.stderr


def test_without_a_display_a_session_is_rehearsed(machine: Machine) -> None:
    done = machine.dev("run")
    words = done.stdout.split()
    assert words[:4] == ["companion", "rehearse", "--headless", "--out"]
    assert Path(words[4]).parent == machine.tree / "rehearsals"
    assert "no display" in done.stderr
    assert words[4] in done.stderr


def test_with_a_display_the_window_opens(machine: Machine) -> None:
    assert machine.dev("run", DISPLAY=":1").stdout == "companion\n"
    assert machine.dev("run", WAYLAND_DISPLAY="wayland-0").stdout == "companion\n"


def test_words_and_folder_are_passed_on(machine: Machine, tmp_path: Path) -> None:
    (machine.tree / "companion" / "__main__.py").write_text("import os, sys\nprint(os.getcwd(), sys.argv[1:])\n")
    done = machine.dev("run", "self-test", "--data-dir", "two words", cwd=tmp_path)
    assert done.stdout == f"{tmp_path} ['self-test', '--data-dir', 'two words']\n"


@pytest.mark.parametrize("failing", [None, "ruff", "mypy", "lint-imports", "pytest"])
def test_one_failing_check_fails_all(machine: Machine, failing: str | None) -> None:
    (machine.tree / "tests").mkdir()
    for tool in TEST_PROGRAMS:
        machine.program(tool, "#!/bin/sh\n")
    machine.dev("run", "--help")
    made = machine.tree / ".venv" / "bin"
    for tool in ("ruff", "mypy", "lint-imports"):
        (made / tool).write_text(f"#!/bin/sh\necho {tool} said\n{'exit 1' if tool == failing else ''}\n")
        (made / tool).chmod(0o755)
    (machine.tree / "pytest.py").write_text(
        f"import sys\nprint('3 passed', sys.argv)\nsys.exit({failing == 'pytest'})\n"
    )
    done = machine.dev("test", "-k", "one thing")
    assert done.returncode == (failing is not None), done.stdout + done.stderr
    assert done.stdout.count("FAILED") == {None: 0, "ruff": 2}.get(failing, 1)
    assert ("mypy said" in done.stdout) == (failing == "mypy")
    assert "3 passed" in done.stdout
    assert "'-k', 'one thing'" in done.stdout


@pytest.mark.parametrize("script", ["dev", ".ci/run"])
def test_the_scripts_are_posix_shell(script: str) -> None:
    subprocess.run(["dash", "-n", ROOT / script], check=True)
    if not shutil.which("shellcheck"):
        pytest.skip("no shellcheck here; ./dev test installs it where it may")
    subprocess.run(["shellcheck", ROOT / script], check=True)
