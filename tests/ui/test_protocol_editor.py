"""A therapist writes a protocol: every field is asked for, what is wrong is said at it, files and preview follow."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from companion.domain import drafting, forms
from companion.domain.drafting import Draft
from companion.domain.forms import Ask
from companion.domain.protocol import Protocol
from companion.services import documents
from companion.services.settings import Look
from companion.ui.pages.studio.protocol import labels
from companion.ui.pages.studio.protocol.choices import PARTS, option_words
from companion.ui.pages.studio.protocol.editor import ProtocolEditor
from companion.ui.pages.studio.protocol.part_choice import PartChoice
from companion.ui.pages.studio.protocol.preview import PreviewPage
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.segmented import Segmented
from tests.domain.examples import PROTOCOL_FILE, a_protocol, protocol_data
from tests.ui.found import child
from tests.ui.reading import button, press, read, settle, show


def named(page: QWidget, name: str) -> QLineEdit:
    return next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == name and one.isVisible())


def write(edit: QLineEdit, text: str) -> None:
    edit.setText(text)
    edit.textEdited.emit(text)


def an_editor(theme: Theme, draft: Draft) -> ProtocolEditor:
    page = ProtocolEditor(theme, draft)
    show(theme, page)
    return page


def test_every_field_of_the_format_has_a_part_and_words_and_every_choice_too() -> None:
    placed = [name for names in PARTS.values() for name in names]
    assert sorted(placed) == sorted(field.name for field in forms.fields_of(Protocol) if field.ask is not Ask.FIXED)

    def walk(kind: type, at: tuple[str, ...]) -> None:
        for field in forms.fields_of(kind):
            if field.ask is Ask.FIXED:
                continue
            place = (*at, field.name)
            assert labels.find(".".join(place)) is not None, place
            for option in field.options:
                assert option_words(place, option) != option or option.isalpha(), (place, option)
            if field.inner is not None:
                walk(field.inner, place)

    walk(Protocol, ())
    assert labels.find("planted.field") is None


def test_a_new_protocol_opens_empty_and_says_what_is_to_fill_in(theme: Theme) -> None:
    page = an_editor(theme, Draft(drafting.empty()))
    for part in PARTS:
        page.open_part(part)
        settle()
        assert [one.text() for one in page.findChildren(QLineEdit) if one.isVisible() and one.text()] == []
        assert [one for one in page.findChildren(QPlainTextEdit) if one.isVisible() and one.toPlainText()] == []
        assert [one for one in page.findChildren(QComboBox) if one.isVisible() and one.currentIndex()] == []
    assert "to fill in" in read(page)


def test_a_wrong_value_is_said_at_its_field_and_goes_with_the_fault(theme: Theme) -> None:
    page = an_editor(theme, Draft(protocol_data()))
    page.open_part("phases")
    field = named(page, "Held in the mouth for, minutes")
    write(field, "ten")
    page.check()
    answer = field.parentWidget()
    assert answer is not None
    assert "a whole number" in answer.accessibleDescription()
    assert page.draft.at(("holds", 0, "hold_s")) == "ten"
    write(field, "12")
    page.check()
    assert answer.accessibleDescription() == ""
    assert page.draft.at(("holds", 0, "hold_s")) == 720
    assert page.problems == ()
    page.undo()
    assert page.draft.at(("holds", 0, "hold_s")) == 600


def test_the_next_thing_to_look_at_is_found_in_another_part(theme: Theme) -> None:
    page = an_editor(theme, Draft(protocol_data({"tiers.call.contacts": ["nobody"]})))
    page.check()
    press(page, "Show the next")
    assert page.focusWidget() is not None
    assert "one of the contacts" in read(page)


def test_in_large_text_one_list_stands_for_the_buttons_of_the_parts(theme: Theme) -> None:
    page = an_editor(theme, Draft(drafting.empty()))
    parts, listed = child(page, Segmented), child(page, PartChoice).findChild(QComboBox)
    assert listed is not None
    for percent in (200, 100):
        theme.set_look(Look(text_percent=percent))
        assert (listed.isVisible(), parts.isVisible()) == ((percent == 200), (percent == 100))
    listed.activated.emit(2)
    assert parts.current() == list(PARTS)[2]
    page.open_part(list(PARTS)[1])
    assert listed.currentIndex() == 1
    assert listed.currentText() == child(page, Segmented).findChildren(Button)[1].words()


def test_the_buttons_of_a_small_entry_stand_below_its_field_as_soon_as_text_is_large(theme: Theme) -> None:
    page = an_editor(theme, Draft(protocol_data()))
    page.open_part("noticed")
    settle()
    remove = next(one for one in page.findChildren(Button) if one.words() == "Remove" and one.isVisible())
    entry = remove.parentWidget().parentWidget()
    field = entry.findChildren(QLineEdit)[0]
    for percent, below in ((100, False), (200, True), (100, False)):
        theme.set_look(Look(text_percent=percent))
        for _ in range(4):  # one layout asks the next
            settle()
        bottom = field.mapTo(entry, QPoint(0, field.height())).y()
        assert (remove.mapTo(entry, QPoint(0, 0)).y() >= bottom) is below, percent


def test_entries_come_and_go_and_a_group_may_be_absent(theme: Theme) -> None:
    page = an_editor(theme, Draft(protocol_data({"limits": None})))
    page.open_part("lists")
    next(one for one in page.findChildren(Button) if one.words() == "Remove" and one.isVisible()).click()
    assert [gate["id"] for gate in page.draft.data["gates"]] == ["food"]
    page.open_part("readings")
    choice = next(
        one for one in page.findChildren(QComboBox) if one.accessibleName() == "Limits for readings" and one.isVisible()
    )
    assert choice.currentText() == "None"
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    page.check()
    assert page.draft.data["limits"] == {"values": [], "repeat_after_s": None}
    assert {problem.field for problem in page.problems} >= {"limits.compare", "limits.text"}


def test_saved_unfinished_and_opened_again_nothing_is_lost(tmp_path: Path) -> None:
    draft = Draft(protocol_data({"holds.0.hold_s": "ten", "title": ""}))
    draft.put(("own",), "kept")
    documents.save_draft(tmp_path / "new" / "draft.json", draft.data)
    again = drafting.present_form(documents.load_draft(tmp_path / "new" / "draft.json"))
    assert again == draft.data
    documents.save_draft(tmp_path / "whole.json", protocol_data())
    assert documents.load_protocol(tmp_path / "whole.json").value == a_protocol()
    assert json.loads((tmp_path / "whole.json").read_text()) == json.loads(PROTOCOL_FILE.read_text())


@pytest.mark.parametrize("who", ["The patient", "The sitter"])
def test_the_preview_shows_the_words_that_this_reader_will_meet(theme: Theme, who: str) -> None:
    protocol = a_protocol()
    page = PreviewPage(theme, protocol)
    show(theme, page)
    button(page, who).click()
    settle()
    shown = read(page)
    both = [protocol.texts.driving, *(hold.text for hold in protocol.holds)]
    patient = [gate.question for gate in protocol.gates] + [one.text for one in protocol.before]
    sitter = [*protocol.checks.look_for, *protocol.tiers.emergency.signs, *(one.text for one in protocol.readiness)]
    for words in both + (patient if who == "The patient" else sitter):
        assert words in shown
