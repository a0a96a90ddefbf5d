"""The composition root's part behind recording without opening: the page, the inbox, and the calm card's words."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from companion.domain.errors import Known
from companion.domain.events import Body, Event
from companion.domain.protocol import Protocol
from companion.rooms.front import Front
from companion.services import documents
from companion.services.calm import CalmCard
from companion.services.capture import Capture
from companion.services.clock import SystemClock
from companion.services.paths import Folder, in_language, shipped
from companion.ui.languages import spoken
from companion.ui.pages.sealed import SealedPage
from companion.ui.post import RunAway, tried
from companion.ui.theme import Theme
from companion.ui.window import MainWindow

RETRY_MS = 2_000


class SealedRoom(QObject):
    """Keep what the sitter notes, in its order, and try again what a full disk refused."""

    def __init__(self, theme: Theme, folder: Folder, card: CalmCard, run_away: RunAway) -> None:
        """Raise Known `keys.*` where the folder has no keys file to seal for."""
        super().__init__()
        clock = SystemClock()
        self._capture = Capture(folder, clock)
        self._run_away = run_away
        self._waiting: list[Event] = []
        self._under_way = False
        self.page = SealedPage(theme, _words_of(card), clock.stamp)
        self.page.noted.connect(self._noted)
        self._again = QTimer(self, interval=RETRY_MS)
        self._again.timeout.connect(self._hand_over)

    @property
    def waiting(self) -> int:
        """Give how many entries are not on the disk."""
        return len(self._waiting)

    def may_close(self, window: MainWindow) -> bool:
        """Ask before the window closes on entries that are kept nowhere else."""
        return window.ask(
            QCoreApplication.translate("SealedRoom", "Some entries are not saved"),
            QCoreApplication.translate(
                "SealedRoom",
                "The folder does not take them. If you close now, they are lost. Please note them on paper.",
            ),
            QCoreApplication.translate("SealedRoom", "Close the window"),
            QCoreApplication.translate("SealedRoom", "Stay"),
        )

    def end(self) -> None:
        """Stop trying."""
        self._again.stop()

    def _noted(self, body: Body) -> None:
        self._waiting.append(self._capture.take(body))
        self._hand_over()

    def _hand_over(self) -> None:
        """Keep the oldest that waits, on a thread, since a slow disk must not hold up the page."""
        if self._under_way or not self._waiting:
            return
        event = self._waiting[0]
        self._under_way = True
        self._run_away(lambda: tried(lambda: self._capture.keep(event)), lambda why: self._kept(event, why))

    def _kept(self, event: Event, why: Known | None) -> None:
        self._under_way = False
        if why is not None:
            self.page.say_not_kept(why, len(self._waiting))
            self._again.start()
            return
        self._waiting.remove(event)
        self._again.stop()
        self.page.show_kept(event)
        self._hand_over()


def _words_of(card: CalmCard) -> Protocol:
    """Give a protocol that has the card's words for a hard moment and no advice of anyone else's."""
    example = documents.load_protocol(in_language(shipped("examples"), "protocol.json", spoken())).value
    tiers = example.tiers
    tiers = replace(
        tiers,
        call=replace(tiers.call, text=card.tiers.call.text),
        emergency=replace(tiers.emergency, text=card.tiers.emergency.text),
    )
    return replace(example, tiers=tiers, checks=replace(example.checks, look_for=(), avoid=()))


def show_sealed(front: Front, room: SealedRoom | None) -> SealedRoom:
    """Show the page that keeps notes without a key, the one there is or a new one; raise Known as `SealedRoom` does."""
    back = front.window.current
    if room is None:
        room = SealedRoom(front.theme.night(), front.folder, front.relief.card(), front.run_away)

        def leave() -> None:
            front.window.set_full(False)
            front.window.show_page(back)

        room.page.left.connect(leave)
        room.page.grounding_asked.connect(front.relief.show_grounding)
        front.show("sealed", room.page)
    front.window.set_full(True)
    front.window.show_page("sealed")
    return room
