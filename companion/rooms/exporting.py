"""The composition root's part behind the export page: the record out of the store, made on a thread, written, noted.

Reading is one job of the store's worker; making a report takes seconds and happens on a thread, can be stopped, and the
page shows how far it is.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths

from companion.domain import mood_import, protocol
from companion.domain.agenda import hidden_from
from companion.domain.errors import Known
from companion.domain.events import Event
from companion.domain.export.course_record import CourseRecord
from companion.domain.export_events import Exported, Imported
from companion.domain.history import SessionLine
from companion.domain.mood_import import Plan, Read, Sheet
from companion.domain.protocol import Viewer
from companion.rooms.housekeeping import Place
from companion.rooms.long_work import LongWork
from companion.services import log, mood_csv
from companion.services.clock import Clock
from companion.services.export import noting, reading
from companion.services.export.gather import gather, subject_of
from companion.services.export.handover import sealed
from companion.services.export.making import Form, make
from companion.services.export.placing import place, stem_of
from companion.services.export.taking_in import TakenIn, take_in
from companion.services.store import Store
from companion.services.worker import Deliver
from companion.ui.theme import Theme

if TYPE_CHECKING:
    from companion.ui.pages.export import Asked, ExportPage
    from companion.ui.report.maker import Made

Answer = Any


class ExportRoom:
    """Everything behind the export page."""

    def __init__(self, theme: Theme, where: Place, post: Deliver, clock: Clock, folders: tuple[Path, Path]) -> None:
        """Take the folder that exports go into, and the one where downloads are found."""
        self._theme, self._place, self._post, self._clock = theme, where, post, clock
        self._out, self._downloads = folders
        self._page: ExportPage | None = None
        self._sheet: Sheet | None = None
        self._moods: tuple[Event, ...] = ()
        self._planned: Callable[[Sheet], Plan] | None = None
        self._work = LongWork(post, self._show_part)

    def make_page(self) -> "ExportPage":
        """Build the page."""
        from companion.ui.pages.export import ExportPage  # noqa: PLC0415 - imported when first shown

        page = ExportPage(self._theme, self._out, (self._out, self._downloads))
        page.save_asked.connect(lambda asked: self._gather(asked, lambda course: self._save(asked, course)))
        page.preview_asked.connect(lambda asked: self._gather(asked, lambda course: self._preview(asked, course)))
        page.cancel_asked.connect(self.stop)
        page.import_asked.connect(self._import)
        page.moods.planned.connect(lambda plan: self._plan_moods(lambda _: plan))
        page.moods.mood_chosen.connect(lambda plan: self._plan_moods(lambda sheet: mood_import.with_mood(sheet, plan)))
        page.moods.taken.connect(self._take_moods)
        page.moods.left.connect(page.moods.hide)
        self._page = page
        page.shown = self.look  # type: ignore[method-assign]  # what is new comes from the store, which is known here
        return page

    def look(self) -> None:
        """Show the sessions there are, and what went out before."""

        def job(store: Store) -> tuple[list[SessionLine], list[Event], bool]:
            installed = store.protocol()
            kept = hidden_from(protocol.read(installed.document), Viewer.CLINIC) if installed else frozenset()
            return store.sessions(), store.outside(Exported), bool(kept)

        self._ask(job, self._looked)

    def _looked(self, found: tuple[list[SessionLine], list[Event], bool]) -> None:
        if self._page is not None:
            lines, events, stay = found
            self._page.keep_measures(stay=stay)
            self._page.show_sessions(lines)
            self._page.show_log([(one.at, one.body) for one in events if isinstance(one.body, Exported)])

    # -- going out --------------------------------------------------------------------------------------------

    def _gather(self, asked: "Asked", then: Callable[[CourseRecord], None]) -> None:
        self._work = LongWork(self._post, self._show_part)
        self._busy(0)
        made, subject = self._clock.stamp(), subject_of(self._place.key)
        self._ask(lambda store: gather(store, asked.choice, subject, made), then)

    def _preview(self, asked: "Asked", course: CourseRecord) -> None:
        from companion.ui.report import maker  # noqa: PLC0415 - only a report needs it

        self._away(lambda: maker.make(course, asked.paper, self._told), self._previewed)

    def _previewed(self, made: "Made") -> None:
        if self._page is not None:
            self._page.show_made(made)

    def _save(self, asked: "Asked", course: CourseRecord) -> None:
        from companion.ui.report import maker  # noqa: PLC0415 - only a report needs it
        from companion.ui.report.words import calendar_words  # noqa: PLC0415

        def paper(course: CourseRecord) -> bytes:
            return maker.pdf_of(course, asked.paper, self._told)

        words = calendar_words()

        def job() -> tuple[Path, ...]:
            made = make(asked.form, course, paper, words)
            self._told(1, 1)  # the last moment to stop: what is in place stays there
            stem = stem_of(course, asked.form)
            return place(self._out, stem, sealed(stem, made, asked.key) if asked.key else made)

        self._away(job, lambda paths: self._saved(asked, course, paths))

    def _saved(self, asked: "Asked", course: CourseRecord, paths: Sequence[Path]) -> None:
        """Note what went out; where the record takes no note now, the files are there all the same, and it is said."""
        body, at = noting.exported(course, Form(asked.form), paths, asked.key), self._clock.stamp()

        def job(store: Store) -> bool:
            try:
                noting.keep(store, body, at)
            except Known as why:
                log.note(why.code)
                return False
            return True

        self._ask(job, lambda noted: self._told_saved(asked, paths, noted))

    def _told_saved(self, asked: "Asked", paths: Sequence[Path], noted: bool) -> None:
        if self._page is not None:
            self._page.say_saved(paths, asked.key, noted=noted)
        if noted:
            self.look()

    def stop(self) -> None:
        """Call off what is being made; nothing is saved then."""
        self._work.stop()

    def _told(self, done: int, of: int) -> None:
        """Hear how far it is, on the thread that makes it; a person who stopped it ends it here."""
        if not self._work(done / max(1, of)):
            raise Known("export.stopped")

    def _show_part(self, part: float) -> None:
        self._busy(int(100 * part))

    # -- coming in --------------------------------------------------------------------------------------------

    def _import(self, path: Path) -> None:
        def job() -> tuple[Event, ...] | Sheet:
            found = reading.read_export(path)
            if found is not None:
                return found
            if path.suffix.lower() == ".json":
                raise Known("import.unknown", file=path.name)
            return mood_csv.read_sheet(path)

        def read(found: tuple[Event, ...] | Sheet) -> None:
            if isinstance(found, Sheet):
                self._show_sheet(found)
            else:
                self._take_in(path, found)

        self._away(job, read)

    def _show_sheet(self, sheet: Sheet) -> None:
        if self._page is not None:
            self._sheet = sheet
            self._page.moods.show_sheet(sheet)
            self._plan_moods(mood_import.guess)

    def _plan_moods(self, how: Callable[[Sheet], Plan]) -> None:
        """Read the table by a plan, on a thread, and show what would come in; a plan that was changed since is left."""
        sheet, page, zone = self._sheet, self._page, self._clock.stamp().zone
        if sheet is None or page is None:
            return
        self._planned = how
        self._moods = ()

        def job() -> tuple[Plan, Read, tuple[Event, ...]] | None:
            if self._planned is not how:
                return None
            plan = how(sheet)
            read = mood_import.read(sheet, plan)
            return plan, read, mood_csv.events_of(read.marks, zone)

        def then(done: tuple[Plan, Read, tuple[Event, ...]] | None) -> None:
            if done is not None and self._planned is how:
                self._offer(*done)

        self._away(job, then)

    def _offer(self, plan: Plan, read: Read, events: tuple[Event, ...]) -> None:
        how = self._planned

        def show(found: mood_csv.Offer) -> None:
            if self._page is not None and self._planned is how:
                self._moods = events
                self._page.moods.show_read(plan, read, len(found.fresh), found.known)

        self._ask(lambda store: mood_csv.offer(store, events), show)

    def _take_moods(self) -> None:
        sheet, events, at = self._sheet, self._moods, self._clock.stamp()
        if sheet is None or self._page is None:
            return
        self._page.moods.hide()
        self._sheet = None
        self._ask(lambda store: mood_csv.take_in(store, sheet.name, events, at), self._taken_in)

    def _take_in(self, path: Path, events: tuple[Event, ...]) -> None:
        at = self._clock.stamp()

        def job(store: Store) -> TakenIn:
            done = take_in(store, events)
            if done.new:
                store.append([noting.event_of(Imported(path.name, done.new, done.known), at)])
            return done

        self._ask(job, self._taken_in)

    def _taken_in(self, done: TakenIn) -> None:
        if self._page is not None:
            self._page.say_taken_in(done.new, done.known, done.left)
        self.look()

    # -- how work is done -------------------------------------------------------------------------------------

    def _busy(self, percent: int | None) -> None:
        if self._page is not None:
            self._page.show_busy(percent)

    def _say(self, why: Known) -> None:
        if self._page is not None:
            self._page.say_known(why)
            self._page.to_top()

    def _ask(self, job: Callable[[Store], Answer], then: Callable[[Answer], None]) -> None:
        """Have the store do something, then go on here; what it can't do is said on the page."""

        def done(future: Future[Answer]) -> None:
            fault = future.exception()
            if isinstance(fault, Known):
                self._busy(None)
                self._say(fault)
                return
            then(future.result())

        self._place.worker.submit(job, done)

    def _away(self, job: Callable[[], Answer], then: Callable[[Answer], None]) -> None:
        """Do something on a thread, then go on here."""

        def tried() -> Answer:
            try:
                return job()
            except Known as why:
                return why

        def answered(found: Answer) -> None:
            self._busy(None)
            if isinstance(found, Known):
                self._say(found)
            else:
                then(found)

        self._place.run_away(tried, answered)


def usual_folders() -> tuple[Path, Path]:
    """Give where what goes out is offered to lie."""
    kinds = (QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.DownloadLocation)
    documents, downloads = (Path(QStandardPaths.writableLocation(kind)) for kind in kinds)
    return documents / "Companion", downloads
