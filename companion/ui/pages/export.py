"""Export: a place where a person sees what goes out, for whom, what stays here, and where everything went before.

Writes nothing: says what was asked for, and shows what came of it. Taking a file in begins here too.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.export.course_record import Audience, Choice
from companion.domain.export_events import Exported
from companion.domain.history import SessionLine
from companion.domain.records import dataclass
from companion.domain.stamps import Stamp
from companion.services.export.making import Form
from companion.ui.pages.dates import date_words, stamp_words
from companion.ui.pages.export_preview import Preview
from companion.ui.pages.file_choice import FileChoice
from companion.ui.pages.frame import Page
from companion.ui.pages.mood_columns import MoodColumns
from companion.ui.pages.session.line_field import LineField
from companion.ui.pages.table import Rows, Table
from companion.ui.report.maker import Made
from companion.ui.theme import Theme
from companion.ui.widgets.announce import announce
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.column import stacked
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.words import Words

LOG_PX = 220
NAMED = (Form.PDF, Form.FHIR)
"""The forms that have a page, and so the place for a name."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person wants written: what, as which form, on which paper, and for which key ("" leaves it open)."""

    choice: Choice
    form: Form
    paper: str
    key: str


class ExportPage(Page):
    """Signals: `save_asked` and `preview_asked` with an `Asked`, `cancel_asked`, `import_asked` with a path."""

    save_asked = Signal(object)
    preview_asked = Signal(object)
    cancel_asked = Signal()
    import_asked = Signal(object)

    def __init__(self, theme: Theme, out: Path, places: tuple[Path, ...], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Export"))
        self._out, self._measures_stay = out, False
        self.add(Words(self.tr("Export"), "page"))
        self.add(Words(self.tr("The record leaves Companion only here, as files that you keep or hand over."), "soft"))
        columns = Columns(theme, ((1, 400), (1, 400)))
        columns.addWidget(self._what_card())
        columns.addWidget(self._whom_card())
        self.box.addLayout(columns)
        self.add(self._doing())
        self.preview = self.add(Preview(theme))
        self.add(self._log_card())
        self._import = self.add(self._import_card(places))
        self.moods = self.add(MoodColumns(theme))
        self.box.addStretch(1)
        self._changed()
        theme.changed.connect(self._fit)
        self._fit()

    # -- what and for whom ------------------------------------------------------------------------------------

    def _what_card(self) -> Card:
        card = Card()
        card.heading(self.tr("What"))
        self._session = card.add(Dropdown(self.theme, self.tr("Which sessions")))
        self._session.addItem(self.tr("The whole course"), None)
        self._session.currentIndexChanged.connect(self._changed)
        card.add(Words(self.tr("As"), "small"))
        forms = [
            (Form.PDF.value, self.tr("A report to read (PDF)")),
            (Form.CSV.value, self.tr("Tables (CSV)")),
            (Form.FHIR.value, self.tr("For a clinic's system (FHIR)")),
            (Form.ICS.value, self.tr("A calendar")),
            (Form.JSON.value, self.tr("A copy to take in again (JSON)")),
        ]
        self._form = card.add(Segmented(self.theme, forms, self.tr("As"), Form.PDF.value))
        self._form.chosen.connect(lambda _: self._changed())
        self._paper = card.add(
            Segmented(self.theme, [("a4", "A4"), ("letter", self.tr("Letter"))], self.tr("Paper"), "a4")
        )
        self._paper.chosen.connect(lambda _: self._changed())
        card.box.addStretch(1)
        return card

    def _whom_card(self) -> Card:
        card = Card()
        card.heading(self.tr("For whom"))
        whom = [(Audience.CLINIC.value, self.tr("For my clinic")), (Audience.ME.value, self.tr("For me"))]
        self._whom = card.add(Segmented(self.theme, whom, self.tr("For whom"), Audience.CLINIC.value))
        self._whom.chosen.connect(lambda _: self._whom_changed())
        self._journal = card.add(ChecklistRow(self.theme, self.tr("My journal and intentions go along")))
        self._rehearsals = card.add(ChecklistRow(self.theme, self.tr("Rehearsals go along")))
        for row in (self._journal, self._rehearsals):
            row.toggled.connect(self._changed)
        self._left = card.add(Words("", "strong"))
        self._key = card.add(LineField(self.tr("The clinic's key (age1…), to encrypt it for them alone")))
        self._key.changed.connect(self._changed)
        self._name = card.add(LineField(self.tr("My name, to stand in it; left empty, a number stands there")))
        self._name.changed.connect(self._changed)
        self._safe = card.add(Words("", "warm"))
        card.box.addStretch(1)
        return card

    def _whom_changed(self) -> None:
        mine = self._whom.current() == Audience.ME.value
        for row in (self._journal, self._rehearsals):
            row.set_done(mine)
        self._changed()

    def asked(self) -> Asked:
        """Give what is chosen now."""
        session = self._session.currentData()
        along = (self._journal.is_done(), self._rehearsals.is_done())
        form = Form(self._form.current())
        choice = Choice(Audience(self._whom.current()), session, *along, self._name.text() if form in NAMED else "")
        return Asked(choice, form, self._paper.current(), self._key.text())

    def _changed(self) -> None:
        """Say what stays here and what protects the file; a preview that was made before no longer holds."""
        asked = self.asked()
        left = [] if asked.choice.journal else [self.tr("journal and intentions")]
        older = asked.choice.journal and asked.choice.audience is Audience.CLINIC and not asked.choice.session
        left += [self.tr("earlier and removed words of the journal")] if older else []
        measures = self._measures_stay and asked.choice.audience is Audience.CLINIC and not asked.choice.session
        left += [self.tr("questionnaires that are not for the clinic")] if measures else []
        left += [] if asked.choice.rehearsals or asked.choice.session else [self.tr("rehearsals")]
        left += [self.tr("all other sessions")] if asked.choice.session else []
        nothing = self.tr("Nothing is left out.")
        self._left.setText(self.tr("Left out: {what}.").format(what=", ".join(left)) if left else nothing)
        open_ = self.tr("It will not be encrypted: whoever can open the file can read it.")
        self._safe.setText(self.tr("Only this key will open it.") if asked.key else open_)
        self._safe.set_kind("body" if asked.key else "warm")
        self._name.setVisible(asked.form in NAMED)
        self._paper.setVisible(asked.form in NAMED)
        self._look.setVisible(asked.form is Form.PDF)
        self.preview.clear()

    def keep_measures(self, *, stay: bool) -> None:
        """Take whether the protocol keeps a measure from the clinic."""
        self._measures_stay = stay
        self._changed()

    def show_sessions(self, lines: Sequence[SessionLine]) -> None:
        """Offer each session by its name and day, keeping what was chosen."""
        chosen = self._session.currentData()
        self._session.blockSignals(True)
        while self._session.count() > 1:
            self._session.removeItem(1)
        for line in reversed(lines):
            kind = self.tr("Rehearsal {n}, {day}") if line.rehearsal else self.tr("Session {n}, {day}")
            self._session.addItem(kind.format(n=line.number, day=date_words(line.opened)), line.id)
        self._session.setCurrentIndex(max(0, self._session.findData(chosen)))
        self._session.blockSignals(False)
        self._session.updateGeometry()
        self._changed()

    # -- doing it ---------------------------------------------------------------------------------------------

    def _doing(self) -> QWidget:
        doing = QWidget()
        row = Flow(spacing=12)
        doing.setLayout(row)
        self._save = Button(self.theme, self.tr("Save"), "primary")
        self._save.clicked.connect(lambda: self.save_asked.emit(self.asked()))
        self._look = Button(self.theme, self.tr("Look at it first"))
        self._look.clicked.connect(lambda: self.preview_asked.emit(self.asked()))
        self._stop = Button(self.theme, self.tr("Stop"), "quiet")
        self._stop.clicked.connect(self.cancel_asked)
        self._stop.hide()
        self._progress = Words(self.tr("It goes into {folder}.").format(folder=self._out), "soft")
        for part in (self._save, self._look, self._stop):
            row.addWidget(part)
        return stacked(doing, self._progress, spacing=8)

    def show_busy(self, percent: int | None) -> None:
        """Show how far it is; None when nothing is being made."""
        busy = percent is not None
        self._stop.setVisible(busy)
        for button in (self._save, self._look):
            button.setEnabled(not busy)
        said = self.tr("Being made: {n} %").format(n=percent)
        self._progress.setText(said if busy else self.tr("It goes into {folder}.").format(folder=self._out))

    def show_made(self, made: Made) -> None:
        """Show the pages that would be saved."""
        self.preview.show_pages(made)

    def say_saved(self, paths: Sequence[Path], key: str, *, noted: bool = True) -> None:
        """Say where the files are, whether anyone could read them, and whether the record could note it."""
        where = str(paths[0]) if len(paths) == 1 else str(paths[0].parent)
        said = self.tr("Saved as {where}.").format(where=where)
        warning = self.tr("It is not encrypted: keep it where it is private, and delete it when it is not needed.")
        text = said if key else f"{said} {warning}"
        text += "" if noted else " " + self.tr("The record could take no note of it.")
        self.banner.say(text, "calm" if key and noted else "warm")
        announce(self, text)
        self.to_top()

    def say_taken_in(self, new: int, known: int, left: int) -> None:
        """Say what came in."""
        text = self.tr("{new} entries came in. {known} were here already.").format(new=new, known=known)
        if left:
            text += " " + self.tr("{left} were left out, of a session that was still open.").format(left=left)
        self.banner.say(text)
        self.to_top()

    # -- what went out before ---------------------------------------------------------------------------------

    def _log_card(self) -> Card:
        card = Card()
        card.heading(self.tr("What went out before"))
        self._none = card.add(Words(self.tr("Nothing has left Companion yet."), "soft"))
        self._log = card.add(Table(self.theme, self.tr("What went out before, the latest first")))
        return card

    def show_log(self, found: Sequence[tuple[Stamp, Exported]]) -> None:
        """Show every export, the latest first."""
        lines = tuple(reversed(found))
        self._none.setVisible(not lines)
        self._log.setVisible(bool(lines))
        heads = (self.tr("When"), self.tr("What"), self.tr("Where"))
        self._log.show_rows(Rows(heads, len(lines), lambda row, column: self._log_cell(lines[row], column)), wrap=True)

    def _log_cell(self, line: tuple[Stamp, Exported], column: int) -> str:
        at, body = line
        whom = self.tr("for the clinic") if body.audience == Audience.CLINIC else self.tr("for me")
        kinds = {
            "journal": self.tr("journal and intentions"),
            "older_journal": self.tr("earlier and removed words of the journal"),
            "measures": self.tr("questionnaires that are not for the clinic"),
            "rehearsals": self.tr("rehearsals"),
            "other_sessions": self.tr("other sessions"),
        }
        left = ", ".join(f"{kinds.get(kind, kind)} ({n})" for kind, n in body.left_out.items())
        files = body.files[0] if len(body.files) == 1 else self.tr("{n} files").format(n=len(body.files))
        what = (
            self.tr("{form}, {whom}, {n} sessions").format(form=body.form.upper(), whom=whom, n=body.sessions),
            self.tr("left out: {what}").format(what=left or self.tr("nothing")),
            self.tr("encrypted for a key") if body.encrypted_to else self.tr("not encrypted"),
        )
        return (
            f"{date_words(at)} {stamp_words(at)}",
            "\n".join(what),
            f"{body.folder}\n{files}",
        )[column]

    # -- taking in --------------------------------------------------------------------------------------------

    def _import_card(self, places: tuple[Path, ...]) -> Card:
        card = Card()
        card.heading(self.tr("Take entries in from a file"))
        said = self.tr(
            "A copy that Companion wrote (JSON, or events.csv of its tables), or a table of moods such as "
            "Daylio's (CSV). Nothing that is here is changed, and nothing comes twice."
        )
        card.add(Words(said, "soft"))
        self._files = card.add(FileChoice(self.theme, self.tr("Open the file"), places, (".json", ".csv")))
        self._files.chosen.connect(self.import_asked)
        return card

    def _fit(self) -> None:
        self._log.setMinimumHeight(self.theme.px(LOG_PX))
