"""Files are taken in one after the other in the background; each tells how far it is, and each can be called off."""

import threading
from pathlib import Path

import pytest

from companion.services.library import Library
from companion.services.paths import Folder
from companion.services.taking_in import Item, Stage, TakingIn
from tests.audio import make

PATIENCE_S = 60


class Told:
    """What was delivered, and a way to wait for the end of some."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self._news = threading.Condition()

    def __call__(self, item: Item) -> None:
        """Take one in."""
        with self._news:
            self.items.append(item)
            self._news.notify_all()

    def last(self, number: int) -> Item:
        """Give what was told of a file last."""
        return [item for item in self.items if item.number == number][-1]

    def wait_for(self, *numbers: int) -> list[Item]:
        """Wait until those are over, and give how."""
        over = (Stage.DONE, Stage.THERE, Stage.FAILED, Stage.CANCELLED)
        with self._news:
            ended = self._news.wait_for(lambda: all(self.last(one).stage in over for one in numbers), PATIENCE_S)
        assert ended, self.items
        return [self.last(one) for one in numbers]


@pytest.fixture
def told() -> Told:
    return Told()


def test_good_bad_and_known_files_each_have_their_end(folder: Folder, tmp_path: Path, told: Told) -> None:
    given = tmp_path / "given"
    given.mkdir()
    make.write(given / "a.flac", make.tone(440, 2))
    (given / "b.flac").write_bytes((given / "a.flac").read_bytes())
    (given / "c.mp3").write_bytes(b"no sound at all")
    taking = TakingIn(Library(own=folder.library), told)
    assert taking.add((given,)) == 3
    good, again, bad = told.wait_for(1, 2, 3)
    taking.close()
    assert (good.stage, again.stage, bad.stage) == (Stage.DONE, Stage.THERE, Stage.FAILED)
    assert good.piece == again.piece and bad.why is not None and bad.why.code.startswith("sound.")
    parts = [item.part for item in told.items if item.number == 1 and item.stage is Stage.RUNNING]
    assert parts and parts == sorted(parts)


def test_one_that_is_called_off_leaves_nothing_and_the_next_goes_on(folder: Folder, tmp_path: Path, told: Told) -> None:
    files = [make.write(tmp_path / f"{hz}.flac", make.tone(hz, 2)) for hz in (330, 440)]

    def tell(item: Item) -> None:
        told(item)
        taking.cancel(1)

    taking = TakingIn(Library(own=folder.library), tell)
    taking.add(tuple(files))
    first, second = told.wait_for(1, 2)
    taking.close()
    assert (first.stage, second.stage) == (Stage.CANCELLED, Stage.DONE)
    assert [piece.title for piece in Library(own=folder.library).pieces()] == ["440"]


def test_each_is_told_to_wait_before_anything_else_can_be_told_of_it(
    folder: Folder, tmp_path: Path, told: Told
) -> None:
    files = [tmp_path / f"{name}.mp3" for name in "abc"]
    for file in files:
        file.write_bytes(b"no sound at all")
    at_work: list[bool] = []

    def tell(item: Item) -> None:
        if item.stage is Stage.WAITING:
            at_work.append(taking.running)
        told(item)

    taking = TakingIn(Library(own=folder.library), tell)
    taking.add(tuple(files))
    told.wait_for(1, 2, 3)
    taking.close()
    assert at_work == [False] * 3


def test_closing_calls_everything_off(folder: Folder, tmp_path: Path, told: Told) -> None:
    files = [make.write(tmp_path / f"{hz}.flac", make.tone(hz, 1)) for hz in range(300, 306)]
    taking = TakingIn(Library(own=folder.library), told)
    taking.add(tuple(files))
    taking.close()
    assert len(Library(own=folder.library).pieces()) <= 1
    assert [path for path in folder.library.iterdir() if path.name.startswith(".work")] == []
