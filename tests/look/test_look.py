"""Nothing is cut, faint, nameless or too small on the pages of the real program, and eyes that look for it find it."""

import hashlib
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget

from companion import audio
from companion.services.paths import Folder
from companion.ui.focus_frame import FocusFrame
from companion.ui.pages.keys import KeysPage
from companion.ui.widgets.card import Card
from companion.ui.widgets.scroll import Scroll
from tests.look.__main__ import draw, page_of
from tests.look.eyes import faults
from tests.look.kinds import known, undrawn
from tests.look.moment import standing_still
from tests.look.ways import RTL_MARK, ways
from tests.look.weeks import live_through, made_up, survey

HARDEST = (
    "day-200-1024",
    *(pytest.param(name, marks=pytest.mark.faults) for name in ("long-100-1024", "de-100-1024", "contrast-100-1024")),
)
"""The gate draws the first, `./dev faults` these, `./dev gallery` all."""


HOUR_NS = 3_600_000_000_000
A_FEW = {"today", "mood", "records", "check_ins", "settings", "sealed"}
"""Pages that show the hour, the day, or how long ago something was."""


class Pictures:
    """What was drawn, by name: enough to tell whether two pictures are the same, without a gigabyte of them."""

    def __init__(self) -> None:
        self.digests: dict[str, bytes] = {}
        self.blank: list[str] = []

    def keep(self, name: str, picture: QPixmap) -> None:
        """Take a picture."""
        image, empty = picture.toImage(), QPixmap(picture.size())
        self.digests[name] = hashlib.sha256(image.constBits()).digest()
        empty.fill(image.pixelColor(0, 0))
        if image == empty.toImage().convertToFormat(image.format()):
            self.blank.append(name)


def record(app: QApplication, place: Path, language: str) -> Folder:
    """Give a record of a few made-up weeks."""
    folder = Folder(place)
    with standing_still(app):
        live_through(folder, days=30, session_days=(9, 23), language=language)
    return folder


@pytest.fixture(scope="module")
def app() -> QApplication:
    """Give the one application of this process."""
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication([])


@pytest.mark.sound
@pytest.mark.parametrize("name", HARDEST)
def test_every_page_can_be_read_and_reached_and_is_the_same_at_another_hour(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (way,) = (way for way in ways() if way.name == name)
    drawn: set[type] = set()
    pictures, again = Pictures(), Pictures()
    weeks = record(app, tmp_path / "weeks", way.told)
    monkeypatch.setattr(audio, "survey_file", made_up)
    survey(weeks)
    findings = draw(app, weeks, way, pictures.keep, drawn)
    assert undrawn(drawn) == [], "the program can show it, and the gallery does not draw it"
    assert {picture: wrong for picture, wrong in findings.items() if wrong} == {}
    assert pictures.blank == []
    assert all(picture in page_of(findings) for picture in findings)
    later_ns = time.time_ns() + 40 * HOUR_NS
    monkeypatch.setattr(time, "time_ns", lambda: later_ns)
    draw(app, weeks, way, again.keep, only=A_FEW)
    assert len(again.digests) == len(A_FEW)
    assert again.digests.items() <= pictures.digests.items()


# -- planted ----------------------------------------------------------------------------------------------------


def test_a_page_that_the_gallery_does_not_draw_is_named(app: QApplication) -> None:
    every = known()
    assert len(every) > 100
    assert undrawn(every - {KeysPage}) == ["companion.ui.pages.keys.KeysPage"]


@pytest.fixture
def page(app: QApplication) -> Iterator[QWidget]:
    """Give a sound page of one label."""
    page = QWidget()
    page.resize(400, 300)
    page.setStyleSheet("background: white; color: black; font-size: 15px")
    _label(page, "as it should be", QRect(20, 20, 300, 30))
    yield page
    page.deleteLater()


def _label(page: QWidget, text: str, at: QRect) -> QLabel:
    label = QLabel(text, page)
    label.setGeometry(at)
    return label


def _found(page: QWidget) -> str:
    page.show()
    return "; ".join(faults(page))


def test_a_sound_page_has_no_fault(page: QWidget) -> None:
    assert _found(page) == ""


def test_what_is_cut_is_found(page: QWidget) -> None:
    _label(page, "far too long for where it stands", QRect(20, 80, 60, 30))
    assert "is cut" in _found(page)


def test_a_first_letter_that_qt_pushes_out_of_its_place_is_found(page: QWidget) -> None:
    label = _label(page, "", QRect(20, 80, 300, 60))
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    label.ensurePolished()
    line = "n update keeps your record and settings"
    label.setText(f"{RTL_MARK}{line} and more")
    wide = label.fontMetrics().horizontalAdvance(line)
    label.setGeometry(20, 80, wide + 1, 60)
    assert "is cut: letters from -" in _found(page)
    label.setGeometry(20, 80, wide + 11, 60)
    label.setContentsMargins(10, 0, 0, 0)
    assert _found(page) == ""


def test_what_lies_beyond_the_side_is_found(page: QWidget) -> None:
    _label(page, "half outside of it all", QRect(250, 80, 300, 30))
    assert "beyond the side" in _found(page)


def test_words_over_words_are_found(page: QWidget) -> None:
    _label(page, "over the first one", QRect(60, 25, 300, 30))
    assert "lies over" in _found(page)


def test_faint_words_are_found(page: QWidget) -> None:
    _label(page, "hardly to be seen", QRect(20, 80, 300, 30)).setStyleSheet("color: #bbbbbb")
    assert "is faint" in _found(page)
    page.findChildren(QLabel)[-1].hide()
    field = QLineEdit(page)
    field.setGeometry(20, 80, 300, 40)
    field.show()
    field.setPlaceholderText("as Qt would draw it")
    field.setStyleSheet("placeholder-text-color: #aaaaaa")
    assert "QLineEdit “as Qt would draw it” is faint" in _found(page)
    field.setStyleSheet("placeholder-text-color: #555555")
    assert _found(page) == ""


def test_a_page_wider_than_its_window_and_one_that_scrolls_to_nothing_are_found(page: QWidget) -> None:
    inside = QWidget()
    _label(inside, "all there is", QRect(0, 0, 120, 30))
    area = Scroll(inside, parent=page)
    area.setGeometry(20, 80, 200, 120)
    assert _found(page) == ""
    inside.setMinimumSize(260, 300)
    card = Card(parent=inside)
    card.setGeometry(10, 20, 251, 60)
    card.show()
    found = _found(page)
    assert "a card is cut" in found
    assert "a page of 260 px is cut" in found
    assert "scrolls to nothing" in found


def test_a_focus_ring_and_a_bar_that_are_not_seen_are_found(page: QWidget) -> None:
    button = QPushButton("with the keyboard", page)
    button.setGeometry(20, 80, 200, 60)
    ring = FocusFrame()
    ring.setWidget(button)
    bar = QProgressBar(page)
    bar.setGeometry(20, 180, 300, 12)
    bar.setTextVisible(False)
    bar.setValue(50)
    for colour, seen in (("black", True), ("white", False)):
        button.setProperty("ringColour", colour)
        bar.setStyleSheet(f"QProgressBar {{ border: none; background: white }} ::chunk {{ background: {colour} }}")
        found = _found(page)
        assert ("FocusFrame is faint" not in found) is seen
        assert ("QProgressBar is faint" not in found) is seen


def test_a_small_target_and_one_without_a_name_are_found(page: QWidget) -> None:
    QPushButton("small", page).setGeometry(20, 80, 120, 24)
    QPushButton(page).setGeometry(20, 180, 120, 60)
    found = _found(page)
    assert "target of 24 px" in found
    assert "has no name" in found
