"""The editor, the library and the list of programmes show what is there, and ask for the rest."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDoubleSpinBox, QLabel, QLineEdit

from companion.domain.editing import Place
from companion.domain.errors import Known
from companion.domain.events import Phase
from companion.domain.levels import to_bytes
from companion.domain.piece import FORMAT, Measured, Piece
from companion.services.programmes import Found
from companion.services.taking_in import Item, Stage
from companion.ui.pages.studio.editor import EditorPage
from companion.ui.pages.studio.library_page import LibraryPage
from companion.ui.pages.studio.listening import Listening
from companion.ui.pages.studio.pieces_list import PiecesList
from companion.ui.pages.studio.remarks_card import RemarksCard
from companion.ui.pages.studio.shelf_page import ShelfPage
from companion.ui.theme import Theme
from companion.ui.widgets.words import Words
from tests.domain.examples import a_programme
from tests.ui.studio_desk import a_desk, titles

WIDE = Place(Phase.WINDOW, 1)


def a_piece(title: str, length_s: float = 60.0) -> Piece:
    measured = Measured("FLAC", 48_000, 2, length_s, 0.0, length_s, -20.5, 8.0, -15.0, -1.5, 4.0, damaged=False)
    sha256 = f"{abs(hash(title)):064d}"[:64]
    return Piece(FORMAT, sha256, sha256, f"{sha256}.flac", f"{title}.flac", 1000, measured, title, "Who", "CC0")


def press(page: object, words: str) -> None:
    found = page.findChildren(QAbstractButton)  # type: ignore[attr-defined]
    next(one for one in found if one.text() == words and not one.isHidden()).click()


@pytest.fixture
def editor(theme: Theme) -> EditorPage:
    page = EditorPage(theme, a_desk())
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    page.resize(1180, 900)
    page.show()
    return page


def test_a_join_is_heard_from_ten_seconds_before_to_ten_after(editor: EditorPage) -> None:
    asked: list[tuple[float, float]] = []
    editor.listen_asked.connect(lambda from_s, until_s: asked.append((from_s, until_s)))
    editor.desk.choose(WIDE)
    press(editor, "Listen to this join")
    assert asked == [(2092 - 10, 2092 + 8 + 10)]


def test_the_inspector_shows_and_changes_what_is_chosen(editor: EditorPage) -> None:
    editor.desk.choose(WIDE)
    fields = {one.accessibleName(): one for one in editor.findChildren(QDoubleSpinBox) if one.isVisible()}
    assert fields["Ends in the file at"].value() == 300
    fields["Level"].setValue(-4.5)
    fields["Crossfade in"].setValue(12)
    track = editor.desk.track
    assert track is not None and (track.gain_db, track.crossfade_s) == (-4.5, 12)
    editor.desk.undo()
    assert fields["Crossfade in"].text() == "as the programme"


def test_a_remark_is_put_right_by_its_button(editor: EditorPage) -> None:
    desk = editor.desk
    desk.do("rest", a_programme({"tracks.window.1.rest_s": 30}))
    editor.findChild(RemarksCard).refresh()  # its timer would, when the hand rests
    press(editor, "Take the rest away")
    assert desk.programme == a_programme()


def test_all_joins_that_sink_are_put_right_at_once_and_undone_at_once(theme: Theme, app: QApplication) -> None:
    window = [{"title": name, "file": f"{name}.ogg", "gain_db": 0} for name in ("pad", "bowls", "return")]
    editor = EditorPage(theme, a_desk({"tracks.window": window}))
    desk, card = editor.desk, editor.findChild(RemarksCard)
    fading = {name: [-20.0] * int((one.sound.length_s - 12) * 10) + [-60.0] * 120 for name, one in desk.drawn.items()}
    before = desk.programme
    desk.take_drawn({name: replace(desk.drawn[name], levels=to_bytes(lufs)) for name, lufs in fading.items()})
    card.refresh()
    for _ in range(100):
        app.processEvents()  # the joins are judged when nobody waits for anything else
    assert sum("fades by itself" in one.text() for one in card.findChildren(QLabel)) == 2
    press(card, "Put all joins right")
    assert desk.programme != before
    assert not [one for one in desk.join_remarks() if one is not None and one.mend is not None]
    desk.undo()
    assert desk.programme == before


def test_leaving_saves_and_stops(editor: EditorPage) -> None:
    told: list[str] = []
    editor.save_asked.connect(lambda: told.append("save"))
    editor.stop_asked.connect(lambda: told.append("stop"))
    editor.leave()
    assert told == ["stop"]
    editor.desk.do("title", replace(editor.desk.programme, title="Other"))
    editor.leave()
    assert told == ["stop", "stop", "save"]


def test_pieces_go_behind_the_chosen_track(editor: EditorPage) -> None:
    editor.show_pieces([a_piece("Alpha"), a_piece("Beta")])
    asked: list[tuple[list[str], object]] = []
    editor.add_asked.connect(lambda files, place: asked.append((files, place)))
    editor.pieces.choose(a_piece("Beta").file)
    press(editor, "Add to the programme")
    assert asked == [([a_piece("Beta").file], None)]
    editor.desk.choose(WIDE)
    editor.desk.remove()
    assert titles(editor.desk.programme)[2] == ["Slow tide"]


# -- library ----------------------------------------------------------------------------------------------------


def test_the_library_is_searched_and_sorted_by_numbers(theme: Theme) -> None:
    shown = PiecesList(theme)
    shown.show_pieces([a_piece("Alpha", 600), a_piece("Beta", 61), a_piece("Gamma", 7)])
    model = shown._proxy  # noqa: SLF001 - what the table shows
    model.sort(2)
    assert [model.index(row, 2).data() for row in range(3)] == ["0:07", "1:01", "10:00"]
    shown.findChild(QLineEdit).setText("bet")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Beta"]


def test_a_file_that_is_taken_in_shows_its_progress_and_a_bad_one_says_why(theme: Theme) -> None:
    shown = PiecesList(theme)
    cancelled: list[int] = []
    shown.cancel_asked.connect(cancelled.append)
    shown.show_item(Item(1, "long.flac", Stage.RUNNING, 0.64))
    assert any("64\N{NO-BREAK SPACE}%" in label.text() for label in shown.findChildren(type(shown._empty)))  # noqa: SLF001
    press(shown, "Cancel")
    assert cancelled == [1]
    shown.show_item(Item(1, "long.flac", Stage.CANCELLED))
    shown.show_item(Item(2, "bad.mp3", Stage.FAILED, why=Known("sound.unreadable", file="bad.mp3")))
    said = [label.text() for label in shown.findChildren(type(shown._empty)) if not label.isHidden()]  # noqa: SLF001
    assert any("bad.mp3" in text and len(text) > 20 for text in said)


def test_words_of_a_piece_are_changed_and_kept_once(theme: Theme) -> None:
    page = LibraryPage(theme, lambda piece: b"")
    kept: list[Piece] = []
    page.changed.connect(kept.append)
    page.show_pieces([a_piece("Alpha")], lambda piece: "")
    page.list.chosen.emit(a_piece("Alpha").file)
    field = next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Licence")
    field.setText("CC BY 4.0")
    field.textEdited.emit("CC BY 4.0")
    page.hideEvent(QHideEvent())
    assert [one.licence for one in kept] == ["CC BY 4.0"]


# -- programmes and listening -----------------------------------------------------------------------------------


def test_the_one_that_sessions_use_is_marked_and_not_removed(theme: Theme) -> None:
    page = ShelfPage(theme)
    own = replace(a_programme(), id="mine", title="Mine")
    page.show_shelf([Found(own, Path(), True), Found(a_programme(), Path(), False)], "slow-tide")
    asked: list[str] = []
    page.use_asked.connect(asked.append)
    press(page, "Use in sessions")
    assert asked == ["mine"]
    assert [one.text() for one in page.findChildren(QAbstractButton)].count("Remove") == 1
    page.show_shelf([Found(own, Path(), True), Found(a_programme(), Path(), False)], "slow-tide", "Lake")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "Use in sessions" not in [one.text() for one in page.findChildren(QAbstractButton)]  # a clinic locked it
    assert sum("used in sessions · set by Lake" in one.text() for one in page.findChildren(Words)) == 1


class Heard:
    """A sound that only notes what it was asked for."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def play(self, plan: object, zero_up_ms: int) -> None:
        """Note it."""
        self.told.append(zero_up_ms)

    def stop(self, fade_s: float) -> None:
        """Note it."""
        self.told.append("stop")


def test_listening_begins_at_once_at_the_wanted_second_and_ends_by_itself() -> None:
    heard, now = Heard(), [1_000_000]
    listening = Listening(heard, lambda: now[0])
    at: list[float | None] = []
    listening.moved.connect(at.append)
    listening.start(a_desk().plan(), 2082, 2110)
    assert heard.told == [1_000_000 - 2_082_000] and at == [2082]
    now[0] += 10_000
    listening._step()  # noqa: SLF001 - what its timer calls
    now[0] += 30_000
    listening._step()  # noqa: SLF001
    assert at == [2082, 2092, None] and heard.told[-1] == "stop" and not listening.running
