"""The composition root behind the open store: session, sound and pages, each page built when it is first shown.

Connects what pages ask for with what services do. Decides nothing about a session and holds no layout.
"""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from companion import audio
from companion.domain import events as ev
from companion.domain.errors import Known
from companion.domain.events import By, Event
from companion.domain.history import InstalledProtocol, SessionLine
from companion.domain.programme import Programme
from companion.domain.programme import Sound as Sounding
from companion.domain.protocol import Protocol
from companion.rooms.beginning import Beginning
from companion.rooms.days import Days, Doors
from companion.rooms.housekeeping import Housekeeping, Place
from companion.rooms.kept import Kept, Rehearsal
from companion.rooms.packs import PackHooks, PackRoom
from companion.rooms.sessions import Sessions
from companion.rooms.studio import Studio
from companion.rooms.studio_house import House
from companion.rooms.upkeep import Upkeep
from companion.services import documents, inbox, log
from companion.services.awake import StayAwake
from companion.services.clock import SystemClock, local_date
from companion.services.library import Library
from companion.services.outbox import Change
from companion.services.paths import shipped
from companion.services.runner import Runner
from companion.services.settings import Settings
from companion.services.sound import Sound
from companion.services.storelog import StoreLog
from companion.ui.live import Live
from companion.ui.messages import words
from companion.ui.pages.beginning.steps import Who
from companion.ui.pages.today import TodayPage
from companion.ui.post import Post, WhileThere
from companion.ui.theme import Theme
from companion.ui.window import MainWindow

if TYPE_CHECKING:
    from companion.rooms.exporting import ExportRoom
    from companion.ui.pages.record import RecordPage
    from companion.ui.pages.session.page import SessionPage
    from companion.ui.pages.settings import SettingsPage


class Home:
    """All pages of an open store, and the one session that may run."""

    def __init__(self, window: MainWindow, theme: Theme, post: Post, place: Place) -> None:
        self._window, self._theme, self._post = window, theme, post
        self._away = WhileThere(place.run_away)
        self.place = place = replace(place, run_away=self._away)
        self._clock = SystemClock()
        self._library = Library(shipped("audio"), own=place.folder.library)
        self._sound = Sound(place.folder.run, lambda one: post(lambda: self._heard(one)), cache=place.folder.cache)
        self._awake = StayAwake()
        self._held_awake: bool | None = None
        self._exports: ExportRoom | None = None
        self.live = Live(self._make_runner)
        self._housekeeping = Housekeeping(theme, place, self._install, self.tell, lambda: self.show("packs"))
        self.packs = PackRoom(theme, place.folder, place.run_away, post, self._pack_hooks())
        doors = Doors(self.show, self._show_record, self.tell, self._clock, post)
        self._days = Days(window, theme, self.live, place, doors)
        self._sessions = Sessions(
            self.live, self._clock, self.packs, chosen=self._chosen, tell=self.tell, show=self.show
        )
        parts = (window, theme, post, place, self._sound, self._library)
        self._studio = Studio(
            House(*parts, self.live, self._housekeeping, self.show, self.tell, self._sessions.rehearse_draft)
        )
        self._beginning = Beginning(window, theme, self.live, self._housekeeping, self.show)
        self._resumed: tuple[Event, ...] = ()
        self._makers: dict[str, Callable[[], QWidget]] = {
            "today": self._make_today,
            "session": self._make_session,
            "mood": self._make_mood,
            "records": self._make_records,
            "record": self._make_record,
            "settings": self._make_settings,
            "export": self._make_export,
            "packs": self.packs.make_page,
            "make_pack": self.packs.make_making_page,
            "safety": self._make_safety,
            **self._days.makers,
            **self._studio.makers,
        }

    def _make_runner(self, listener: Callable[[Change], None]) -> Runner:
        return Runner(self._clock, StoreLog(self.place.worker), self._sound, listener, find_sounds=self._find_sounds)

    def _find_sounds(self, programme: Programme) -> Mapping[str, Sounding]:
        return self.packs.find_sounds(programme, self._studio.find(programme))

    def _chosen(self) -> Mapping[str, object] | None:
        return self._studio.chosen

    def _pack_hooks(self) -> PackHooks:
        keeping = self._housekeeping
        in_session = lambda: self.live.open  # noqa: E731 - read when asked
        here = (lambda: keeping.protocol, keeping.take_protocol, keeping.take_file, self.tell, self.show)
        own = lambda: self._studio  # noqa: E731 - made later
        return PackHooks(self.place.clinic, in_session, lambda: local_date(self._clock.stamp()), *here, own)

    def start(self, kept: Kept, settings: Settings, rehearsal: Rehearsal | None, new: Who | None = None) -> None:
        """Show the session that still runs, the rehearsal that was asked for, where to begin if `new`, or Today."""
        self._sessions.sessions, self.live.barred = kept.sessions, kept.barred
        self._housekeeping.use(settings, self._sound)
        self._window.speak_by(self._housekeeping.speech)
        self._upkeep = Upkeep(
            self._window,
            self.place,
            self._clock,
            busy=lambda: self.live.open,
            working=lambda: self._studio.working,
            settings=lambda: self._housekeeping.settings,
            tell=self.tell,
        )
        self.live.recorded.connect(self._recorded)
        self.live.changed.connect(self._changed)
        self.live.refused.connect(lambda why: self.tell(why, stays=why.code == "event.damaged"))
        self.live.not_saved.connect(self._not_saved)
        self.live.saved_again.connect(self._saved_again)
        self._window.page_chosen.connect(self.show)
        self._sound.start()
        self._take_protocol(kept.protocol)
        self.packs.start()
        self._days.start(reminders=settings.reminders)
        self._window.show_rail(True)
        if kept.running and self.live.resume(kept.running, kept.beat):
            self._resumed = kept.running
            self.show("session")
        elif rehearsal is not None:
            self._sessions.rehearse(*rehearsal)
        else:
            self._beginning.show_first(new)

    def may_close(self) -> bool:
        """Ask before the window of a running session closes; the session itself goes on in the record.

        Also where entries could be kept nowhere: neither in the store nor sealed beside it.
        """
        if not self._seal_unsaved() and not self._window.ask(
            _tr("Some entries are not saved"),
            _tr(
                "Neither the record nor its folder takes them. If you close now, they are lost. Please note them on "
                "paper."
            ),
            _tr("Close the window"),
            _tr("Stay"),
        ):
            return False
        if not self.live.open:
            return True
        return self._window.ask(
            _tr("A session is running"),
            _tr("The session's time goes on, and so does the music. Open Companion again to be back in it."),
            _tr("Close the window"),
            _tr("Stay"),
        )

    def leave(self) -> None:
        """Call off what is being read, written or made, so that its threads can end."""
        self._studio.close()
        self.packs.close()
        if self._exports is not None:
            self._exports.stop()

    def close(self) -> None:
        """Let sound and wakefulness go; a session that still runs keeps its music."""
        self._window.page_chosen.disconnect(self.show)
        self._days.close()
        self.leave()
        self._away.end()
        self._sound.close(leave_playing=self.live.open)
        self._awake.stop()
        self._seal_unsaved()
        self._upkeep.end()

    def _seal_unsaved(self) -> bool:
        """Keep what the store would not take in the sealed inbox, for the next unlock; tells whether all is kept."""
        if not self.live.runner.unsaved:
            return True
        try:
            inbox.SealedInbox(self.place.folder).append(self.live.runner.unsaved)
        except Known as why:
            log.note(why.code)
            return False
        return True

    # -- pages ------------------------------------------------------------------------------------------------

    def show(self, name: str) -> None:
        """Show a page by its name, building it the first time."""
        if name in self._makers and not self._window.holds(name):
            self._window.hold(name, self._makers[name]())
        full = name == "session" and self._session_page().wants_fullscreen
        self._window.show_rail(not full)
        self._window.set_full(full)
        self._window.show_page(name)

    def _session_page(self) -> "SessionPage":
        if not self._window.holds("session"):
            self._window.hold("session", self._make_session())
        return cast("SessionPage", self._window.page("session"))

    def _make_today(self) -> QWidget:
        page = TodayPage(self._theme, self.live, self.place.worker, self._clock)
        page.set_protocol(self._sessions.protocol)
        page.session_asked.connect(self._sessions.begin)
        page.go_on_asked.connect(lambda: self.show("session"))
        page.protocol_asked.connect(lambda: self.show("packs"))
        page.page_asked.connect(self.show)
        return page

    def _make_session(self) -> QWidget:
        from companion.rooms.machine import machine_room  # noqa: PLC0415 - imported when first shown
        from companion.ui.pages.session.page import SessionPage  # noqa: PLC0415

        room = partial(machine_room, find=self._find_sounds, clock=self._clock, sessions=self._sessions.sessions)
        machine = room(self.place, self._sound, self.live, awake=lambda: self._held_awake)
        page = SessionPage(self._theme, self.live, self._sound, self._sessions.openings, machine=machine)
        page.fullscreen_wanted.connect(self._full)
        page.help_asked.connect(self._window.help_asked)
        page.closed.connect(self._show_record)
        if self._resumed:
            page.set_history(self._resumed)
        return page

    def _make_mood(self) -> QWidget:
        from companion.ui.pages.mood import MoodPage  # noqa: PLC0415 - imported when first shown

        documents_at = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        page = MoodPage(self._theme, self.place.worker, self._clock, Path(documents_at) / "Companion")
        page.today_asked.connect(lambda: self.show("today"))
        page.record_asked.connect(self._show_record)
        return page

    def _make_export(self) -> QWidget:
        from companion.rooms.exporting import ExportRoom, usual_folders  # noqa: PLC0415 - imported when first shown

        self._exports = ExportRoom(self._theme, self.place, self._post, self._clock, usual_folders())
        return self._exports.make_page()

    def _make_records(self) -> QWidget:
        from companion.ui.pages.records import RecordsPage  # noqa: PLC0415 - imported when first shown

        page = RecordsPage(self._theme, self.place.worker)
        page.record_asked.connect(self._show_record)
        page.rehearsal_asked.connect(lambda: self.show("session"))
        return page

    def _make_record(self) -> QWidget:
        from companion.ui.pages.record import RecordPage  # noqa: PLC0415 - imported when first shown

        page = RecordPage(self._theme, self.live, self.place.worker)
        page.back_asked.connect(lambda: self.show("records"))
        return page

    def _show_record(self, session_id: str) -> None:
        if not self._window.holds("record"):
            self._window.hold("record", self._make_record())
        cast("RecordPage", self._window.page("record")).show_session(session_id)
        self.show("record")

    def _full(self, full: bool) -> None:
        if self._window.current == "session":
            self._window.show_rail(not full)
            self._window.set_full(full)

    def help_opened(self) -> None:
        """Keep in the record that help was opened while a session ran."""
        if self.live.open and self._window.current == "session" and not self._session_page().wants_fullscreen:
            self.live.note(ev.HelpOpened(), By.SITTER)

    # -- sessions ---------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        """Keep the machine awake exactly while a session runs, and say EXAMPLE where it belongs."""
        state = self.live.state
        if state is not None and state.open:
            self._awake.start(lambda why: self._post(lambda: self._awake_answered(why)))
        else:
            self._awake.stop()
        if state is not None and state.called and self._window.current != "session":
            self._window.say(_tr("The patient asks for you."), "warm", assertive=True)
        self._set_strip()

    def _awake_answered(self, why: Known | None) -> None:
        self._held_awake = why is None
        if why is not None:
            self.tell(why)

    def _set_strip(self) -> None:
        state = self.live.state
        rehearsing = state is not None and state.open and state.rehearsal
        shown = state.protocol if state is not None and state.open else self._sessions.protocol
        if shown.example:
            self._window.set_strip(_tr("EXAMPLE · for rehearsal only"))
        else:
            self._window.set_strip(_tr("Rehearsal") if rehearsing else "")

    def _recorded(self, events: tuple[Event, ...]) -> None:
        if any(isinstance(event.body, ev.SessionOpened | ev.SessionClosed) for event in events):
            self.place.worker.submit(lambda store: tuple(store.sessions()), self._sessions_read)
        if any(isinstance(event.body, ev.SessionClosed) for event in events):
            self._upkeep.back_up_soon()

    def _sessions_read(self, answer: Future[tuple[SessionLine, ...]]) -> None:
        self._sessions.sessions = answer.result()

    def _heard(self, report: audio.Report) -> None:
        self._housekeeping.heard(report)
        if self._window.holds("session"):
            self._session_page().sound_state(report)

    def tell(self, *why: Known, stays: bool = False) -> None:
        """Say above the page what went wrong, or what should be known; what `stays` is not replaced by the next."""
        messages = [words(one) for one in why]
        if messages:
            self._window.say("\n".join(f"{one.title}. {one.text}" for one in messages), "warm", stays=stays)

    def _not_saved(self, why: Known, waiting: int) -> None:
        message, kept = words(why), _tr("%n entries are kept in this window and tried again.", waiting)
        self._window.say(f"{message.title}. {message.text} {kept}", "warm", assertive=True)

    def _saved_again(self) -> None:
        self._window.say(_tr("Everything is saved again."))

    # -- the clinic's protocol --------------------------------------------------------------------------------

    def _make_settings(self) -> QWidget:
        page = self._housekeeping.make_page(lambda: self.show("safety"), self._window)
        page.reminders_chosen.connect(self._days.set_reminders)
        page.show_protocol(self._sessions.protocol, self._sessions.installed is not None)
        return page

    def _make_safety(self) -> QWidget:
        from companion.rooms.safety import SafetyRoom  # noqa: PLC0415 - imported when first shown

        keeping, export = self._housekeeping, lambda: self.show("export")
        room = SafetyRoom(self._window, self._theme, self.place, self._clock, housekeeping=keeping, export=export)
        return room.make_page(lambda: self.show("settings"))

    def _take_protocol(self, installed: InstalledProtocol | None) -> None:
        """Use a protocol from now on; a session that runs keeps the one it was opened with."""
        self._sessions.take(installed)
        self._housekeeping.use_protocol(self._sessions.protocol, installed=installed is not None)
        self._days.set_protocol(self._sessions.protocol)
        self._window.rail.set_clinic(self._sessions.protocol.clinic.name)
        self._set_strip()
        if self._window.holds("today"):
            cast(TodayPage, self._window.page("today")).set_protocol(self._sessions.protocol)
        if self._window.holds("settings"):
            cast("SettingsPage", self._window.page("settings")).show_protocol(
                self._sessions.protocol, installed is not None
            )

    def _install(self, document: documents.Document[Protocol]) -> None:
        """Take over what the clinic sent: into the record first, then in use."""
        self.live.runner.mark_outside(ev.ProtocolInstalled(document.data, document.sha256), By.PATIENT)
        self._take_protocol(InstalledProtocol(document.data, document.sha256, self._clock.stamp()))
        self._window.say(_tr("The protocol “{title}” is in place.").format(title=document.value.title))


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Home", text, n=number)
