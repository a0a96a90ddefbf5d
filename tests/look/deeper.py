"""What lies behind the pages of the open program, reached by what each page offers; made-up data where it takes any.

Each place is a deed that leaves the window on it. The next place begins from Today, so that none has to tidy up.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from companion.app import Program
from companion.domain import protocol as protocols
from companion.domain.clinic import FORMAT, ClinicFile
from companion.domain.editing import Place
from companion.domain.events import Phase
from companion.domain.leaflet import Leaflet, read
from companion.domain.programme import Cue, Sound, Spoken
from companion.home import Home
from companion.rooms.studio_house import EDITOR, VOICE
from companion.services.programmes import FIRST
from companion.services.taking_in import Item, Stage
from companion.ui.graph.view import GraphView
from companion.ui.pages.beginning.steps import Who
from companion.ui.pages.correction_sheet import CorrectionSheet
from companion.ui.pages.export_preview import Preview
from companion.ui.pages.mood_columns import MoodColumns
from companion.ui.pages.numbers_view import NumbersView
from companion.ui.pages.packs.offer_card import OfferCard
from companion.ui.pages.safety.ways import WaysCard
from companion.ui.pages.save_sheet import SaveSheet
from companion.ui.pages.score_view import ScoreView
from companion.ui.pages.studio.editor import EditorPage
from companion.ui.pages.studio.remarks_card import RemarksCard
from companion.ui.widgets.button import Button
from tests.look.places import WIDE_CODE
from tests.packs.shelf_room import file
from tests.ui.found import child
from tests.ui.session_stage import PROTOCOL
from tests.ui.studio_desk import drawn_of, outline
from tests.ui.test_studio_pages import a_piece
from tests.whole.hands import Hands

Deed = Callable[[Program], object]
CUE = Sound("/m/cue.flac", 6.0, -20.0, -3.0)
KEY_WORDS = ("acid", "barrel", "candle", "dune", "ember", "fable", "garden", "harbour")


def home_of(program: Program) -> Home:
    """Give the pages behind the open record."""
    assert program.home is not None
    return program.home


def page(program: Program, name: str) -> Any:
    """Show a page of the program and give it."""
    home_of(program).show(name)
    settle(program)
    return program.window.page(name)


def settle(program: Program) -> None:
    """Wait until the store has answered what a page asked, and what it asked then."""
    hands = Hands(program.window)
    for _ in range(3):
        answered = home_of(program).place.worker.submit(lambda store: None)
        hands.wait(answered.done, "what the store says")
        QTest.qWait(20)


def until(program: Program, kind: type[QWidget]) -> Any:
    """Wait for something that is made off this thread."""

    def seen() -> list[QWidget]:
        return [one for one in program.window.findChildren(kind) if one.isVisible()]

    Hands(program.window).wait(seen, kind.__name__)
    return seen()[0]


# -- today's side -------------------------------------------------------------------------------------------------


def record(program: Program) -> None:
    """Show the record of the latest session."""
    sessions = home_of(program).place.worker.submit(lambda store: store.sessions()).result()
    page(program, "records").record_asked.emit(sessions[-1].id)
    settle(program)


def correction(program: Program) -> None:
    """Show where an entry of the record is corrected."""
    record(program)
    child(program.window, CorrectionSheet).open_for("21:04 · Nausea, mild")


def mood_saving(program: Program) -> None:
    """Show where the graph is saved, and a point of it that was stepped to."""
    mood = page(program, "mood")
    child(mood, SaveSheet).open_for(Path("Documents") / "Companion")
    child(mood, GraphView).setFocus()


def measure(program: Program) -> Any:
    """Show the first question of a measure."""
    page(program, "check_ins").measure_asked.emit("phq9")
    return program.window.page("measure")


def measure_end(program: Program, kind: type[QWidget]) -> None:
    """Answer until the numbers to call come, which one answer asks for, or until the score comes."""
    asked = measure(program)
    for _ in range(20):
        if any(one.isVisible() for one in asked.findChildren(kind)):
            return
        offered = [one for one in asked.findChildren(Button) if one.isCheckable() and one.isVisible()]
        if offered:
            offered[1].click()
            asked._next.click()  # noqa: SLF001 - its words are in a language that nobody reads here
        else:
            asked._go_on()  # noqa: SLF001 - as above


def export_preview(program: Program) -> None:
    """Show the first page of a report before it is saved."""
    export = page(program, "export")
    export.preview_asked.emit(export.asked())
    until(program, Preview)


def table(program: Program) -> None:
    """Show how a table from another program is read."""
    lines = ("day,hour,how,word", "2026-11-20,22:15,good,walk", "2026-11-19,9:05,so-so,", "2026-11-18,21:00,rad,rain")
    file = home_of(program).place.folder.root / "table.csv"
    file.write_text("\n".join(lines), "utf-8")
    page(program, "export").import_asked.emit(file)
    until(program, MoodColumns)


def settings_of_a_clinic(program: Program) -> None:
    """Show the settings as a clinic hands them out: some set, with what the clinic says."""
    logo = QImage(300, 120, QImage.Format.Format_RGB32)
    logo.fill(Qt.GlobalColor.darkCyan)
    kept = QBuffer()
    logo.save(kept, "PNG")  # type: ignore[call-overload]  # a buffer is a device
    contacts = protocols.read(PROTOCOL).contacts
    locked = {"look": {"text_percent": 100}, "packs_from_others": False}
    picture = kept.data().toBase64().toStdString()
    words = ("Nothing leaves this computer.", "Call us on weekdays.")
    told = ClinicFile(FORMAT, 1, "Clinic by the lake", {}, locked, picture, contacts, (), (), *words)
    home = home_of(program)
    home.show("today")
    made: Any = home._make_settings()  # noqa: SLF001 - a page of its own: the real one is not a clinic's
    made.show_clinic(told)
    program.window.hold("settings-clinic", made)
    program.window.show_page("settings-clinic")


def code(program: Program) -> None:
    """Show a new recovery code."""
    child(page(program, "safety"), WaysCard).rehearse_code(WIDE_CODE, lambda: None)


# -- the studio ---------------------------------------------------------------------------------------------------


def editor(program: Program, *, track: Place | None = None, cue: int | None = None) -> EditorPage:
    """Show the editor with something chosen in it."""
    page(program, "programmes").open_asked.emit(FIRST)
    opened: EditorPage = program.window.page(EDITOR)  # type: ignore[assignment]
    opened.desk.choose(track, cue)
    look_over(opened)
    return opened


def look_over(opened: EditorPage) -> None:
    """Have the editor find what there is to look at: by itself it does so a moment later."""
    card = child(opened, RemarksCard)
    card.refresh()
    Hands(opened).wait(lambda: not card._step.isActive(), "the joins")  # noqa: SLF001 - a page shows no such thing


def editor_with_cue(program: Program) -> None:
    """Show a voice in the editor, chosen."""
    opened = editor(program)
    desk = opened.desk
    desk.add_cue(Cue("Come back", "cue.flac", "You are here.", Spoken.RETURN, 30.0), drawn_of({"cue.flac": CUE}))
    desk.choose(cue=0)
    look_over(opened)


def editor_with_remark(program: Program) -> None:
    """Show what the editor finds to look at."""
    opened = editor(program)
    desk = opened.desk
    window = tuple(replace(one, rest_s=900.0) for one in desk.programme.tracks.window)
    desk.do("rest", replace(desk.programme, tracks=replace(desk.programme.tracks, window=window)))
    look_over(opened)


def saving_protocol(program: Program) -> None:
    """Show where a protocol is saved."""
    page(program, "protocol").save_asked.emit()


def beginning_protocol(program: Program) -> None:
    """Show what a protocol can be begun from."""
    page(program, "protocol").file_asked.emit()


def library(program: Program) -> None:
    """Show pieces, one of which is not as it was, and one that is just taken in."""
    shown = page(program, "library")
    pieces = [a_piece("Slow tide", 1324.0), a_piece("Wide field", 1210.0), a_piece("A long walk in the rain", 900.0)]
    shown.show_pieces(pieces, lambda piece: "missing" if piece.title.startswith("Wide") else "")
    shown.show_item(Item(1, "tide_master_FINAL.m4a", Stage.RUNNING, 0.64))


def voice(program: Program) -> None:
    """Show a take that was just recorded."""
    editor(program).voice_asked.emit()
    shown: Any = program.window.page(VOICE)
    shown.show_take(outline(6.0), 6.0)
    shown.show_made(0.4, 5.2, -23.0)
    shown.show_level(0.4)


def giving_out(program: Program) -> None:
    """Show where a programme is written to a file, half done."""
    page(program, "programmes").export_asked.emit(FIRST)
    shown: Any = program.window.page(program.window.current)
    shown.show_part(0.5)


# -- packs --------------------------------------------------------------------------------------------------------


def offer(program: Program) -> None:
    """Show a pack that could be taken in."""
    home_of(program).packs.open(file("valid/in_place"))
    until(program, OfferCard)


def looking(program: Program) -> None:
    """Show that a pack is being looked at, half done."""
    packs = page(program, "packs")
    packs.set_busy("Looking at quiet-evening.companion-pack")
    packs.set_part(0.5)


def protocol_file(program: Program) -> None:
    """Show a protocol that could be used from now on, beside the one that it would follow."""
    page(program, "packs").set_busy("")
    now = protocols.read(PROTOCOL)
    later = replace(
        now, version=now.version + 1, title="After the summer", course=replace(now.course, min_days_between=14)
    )
    page(program, "packs").show_protocol(now, later)


def leaflet(program: Program) -> None:
    """Show a page of a pack."""
    packs = page(program, "packs")
    packs.set_busy("")
    packs.show_offer(None)
    lines = "# Rest\n\nThe day after is **yours**.\n\n## Food\n\n- Soup\n- Bread\n\n> Take your time.\n"
    told: Leaflet = read(lines.encode())
    packs.open_leaflet(told)


def key(program: Program) -> None:
    """Show the words of a key where packs are made."""
    page(program, "make_pack").show_key(KEY_WORDS)


# -- over the pages, and at the beginning -------------------------------------------------------------------------


def welcome(program: Program, who: Who) -> None:
    """Show where to begin."""
    home_of(program)._beginning.show_first(who)  # noqa: SLF001 - shown once in a record's life


def tour(program: Program) -> None:
    """Show the look around."""
    home_of(program)._beginning.show_around()  # noqa: SLF001 - as above


def question(program: Program) -> None:
    """Show what is asked before something is deleted."""
    shelf = page(program, "programmes")
    shelf.remove_asked.emit(FIRST)


DEEPER: Mapping[str, Deed] = {
    "record": record,
    "correction": correction,
    "mood-saving": mood_saving,
    "measure": measure,
    "measure-numbers": partial(measure_end, kind=NumbersView),
    "measure-score": partial(measure_end, kind=ScoreView),
    "export-preview": export_preview,
    "export-table": table,
    "settings-clinic": settings_of_a_clinic,
    "safety-code": code,
    "editor": editor,
    "editor-track": partial(editor, track=Place(Phase.WINDOW, 0)),
    "editor-cue": editor_with_cue,
    "editor-remark": editor_with_remark,
    "protocol-begin": beginning_protocol,
    "protocol-save": saving_protocol,
    "library-pieces": library,
    "voice": voice,
    "giving-out": giving_out,
    "packs-offer": offer,
    "packs-busy": looking,
    "packs-protocol": protocol_file,
    "packs-leaflet": leaflet,
    "make_pack-key": key,
    "welcome-patient": partial(welcome, who=Who.PATIENT),
    "welcome-therapist": partial(welcome, who=Who.THERAPIST),
    "welcome-clinic": partial(welcome, who=Who.CLINIC),
    "tour": tour,
    "keys": lambda program: program.window.keys_asked.emit(),
    "help": lambda program: program.window.help_asked.emit(),
    "about": lambda program: program.window.about_asked.emit(),
    "answers": lambda program: program._relief.show_answers(),  # noqa: SLF001 - the button's words are not ours to read
    "grounding": lambda program: program._relief.show_grounding(),  # noqa: SLF001 - as above
    "question": question,
}


@contextmanager
def unanswered() -> Iterator[list[QMessageBox]]:
    """Leave questions standing without waiting for an answer, and give those that were asked."""
    asked: list[QMessageBox] = []

    def stand(box: QMessageBox) -> int:
        asked.append(box)
        box.show()
        return 0

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QMessageBox, "exec", stand)
        yield asked


def look_deeper(program: Program, asked: Callable[[str], bool]) -> Iterator[tuple[str, QWidget]]:
    """Show each place that is asked for in turn; gives its name, and the window or the question over it."""
    with unanswered() as boxes:
        for name, deed in ((name, deed) for name, deed in DEEPER.items() if asked(name)):
            home_of(program).show("today")
            deed(program)
            settle(program)
            if boxes:
                yield name, boxes[-1]
                boxes.pop().deleteLater()
            else:
                yield name, program.window
            program.window.set_foot(None)
            program.window.clear()
