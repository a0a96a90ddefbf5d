"""`companion programme`, as it is typed."""

import json
from pathlib import Path

import soundfile

from tests.audio import make
from tests.domain.examples import programme_data, protocol_data
from tests.typed import Said, in_its_own_process, typed


def run(*words: object) -> Said:
    return typed("programme", *words)


def test_list_show_and_render(tmp_path: Path) -> None:
    data = ["--data-dir", tmp_path / "data"]
    rows = json.loads(in_its_own_process("programme", "list", *data, "--json").stdout)
    assert ("slow-tide", False) in [(row["id"], row["own"]) for row in rows]
    assert "Slow tide" in run("show", "slow-tide", *data).stdout
    assert "There is no programme called dusk" in run("show", "dusk", *data).stderr


def test_a_programme_beside_its_audio_is_rendered_over_a_protocols_phases(tmp_path: Path) -> None:
    data = ["--data-dir", tmp_path / "data"]
    make.write(tmp_path / "a.flac", make.music(1, 5))
    track = {"title": "A", "file": "a.flac", "gain_db": 0}
    tracks = {"hold": [track], "onset": [], "window": [], "return": [], "recovery": []}
    mine = tmp_path / "mine.json"
    mine.write_text(json.dumps(programme_data({"id": "mine", "tracks": tracks, "fade_s": 1})))
    protocol = tmp_path / "protocol.json"
    holds = [{**hold, "hold_s": 20, "gap_s": 0} for hold in protocol_data()["holds"]]
    protocol.write_text(json.dumps(protocol_data({"holds": holds})))
    hold_s = sum(hold["hold_s"] for hold in holds)
    out = tmp_path / "out.flac"
    done = run("render", mine, "--out", out, "--protocol", protocol, *data)
    assert done.returncode == 0, done.stderr
    assert hold_s - 1 <= soundfile.info(out).duration <= hold_s + 2
    assert run("render", mine, "--out", tmp_path / "out.txt", *data).returncode == 1
    heard = run("check", mine, "--protocol", protocol, *data)
    assert heard.returncode == 0 and "hold" in heard.stdout and "No fault was heard." in heard.stdout, heard.stderr
    mine.write_text(json.dumps(programme_data({"id": "mine", "tracks": tracks | {"onset": [track | {"file": "b"}]}})))
    partly = run("show", mine, "--protocol", protocol, *data)
    assert partly.returncode == 1 and "Not there: b" in partly.stderr


def test_a_programme_goes_out_as_a_playlist_and_the_playlist_comes_in(tmp_path: Path) -> None:
    data = ["--data-dir", tmp_path / "data"]
    names = ("a.flac", "b.flac")
    for seed, name in enumerate(names):
        make.write(tmp_path / name, make.music(seed, 5))
    tracks = [{"title": name, "file": name, "gain_db": 0} for name in names]
    mine = tmp_path / "mine.json"
    phases = {"hold": tracks, "onset": tracks, "window": [], "return": [], "recovery": []}
    mine.write_text(json.dumps(programme_data({"id": "mine", "tracks": phases})))
    out = tmp_path / "evening.xspf"
    assert run("export", mine, "--out", out, *data).returncode == 0
    done = run("import", out, "--phase", "return", *data)
    assert done.returncode == 0 and "Taken in: “evening”" in done.stdout
    rows = json.loads(run("list", *data, "--json").stdout)
    assert (rows[0]["title"], rows[0]["own"]) == ("evening", True)
    [kept] = (tmp_path / "data" / "programmes").glob("*.json")
    assert len(json.loads(kept.read_text(encoding="utf-8"))["tracks"]["return"]) >= 4
    assert run("export", mine, "--out", tmp_path / "a.txt", *data).returncode == 1


def test_a_rehearsal_finds_the_audio_beside_its_programme_and_names_what_is_not_there(tmp_path: Path) -> None:
    make.write(tmp_path / "a.flac", make.music(1, 5))
    hold = [{"title": name, "file": f"{name}.flac", "gain_db": 0} for name in ("a", "b")]
    tracks = {"hold": hold, "onset": [], "window": [], "return": [], "recovery": []}
    mine = tmp_path / "mine.json"
    mine.write_text(json.dumps(programme_data({"id": "mine", "tracks": tracks})))
    line = ["rehearse", "--headless", "--programme", mine, "--out", tmp_path / "out", "--data-dir", tmp_path / "data"]
    partly = in_its_own_process(*line)
    assert (partly.returncode, partly.stderr) == (1, "Not there, and so silent: b.flac\n")
    assert "Rehearsed" in partly.stdout and (tmp_path / "out" / "mood.png").stat().st_size > 0
