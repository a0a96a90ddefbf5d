"""The composition root's part behind first start: the page with its three steps, and the first key."""

from collections.abc import Callable

from companion.domain.errors import Known
from companion.rooms.front import Front
from companion.services.keys import NewSlot
from companion.services.recovery_code import new_code
from companion.services.unlocking import Barred, FirstStart, Outcome, Unlocking
from companion.ui.pages.beginning.steps import Who
from companion.ui.pages.setup import SetupPage


class SettingUp:
    """Ask who is here and who may open the record; `found` takes what came of it."""

    def __init__(self, front: Front, unlocking: Unlocking, found: Callable[[Outcome], None]) -> None:
        self._front, self._unlocking, self._found = front, unlocking, found
        self._page: SetupPage | None = None
        self._who: Who | None = None

    def show(self, first: FirstStart, restore: Callable[[], None]) -> None:
        """Show the page; `restore` is called by who has a backup instead."""
        if self._page is None or not self._front.window.holds("setup"):
            self._page = SetupPage(self._front.theme, new_code)
            self._page.chosen.connect(self._set_up)
            self._page.restore_asked.connect(restore)
            self._front.show("setup", self._page)
            service = self._front.folder.synced_by()
            if service is not None:
                self._page.say(Known("folder.synced", service=service, folder=str(self._front.folder.root)))
        self._page.set_keyring(first.keyring)

    def taken(self) -> Who | None:
        """Give once who was set up just now."""
        who, self._who = self._who, None
        return who

    def _set_up(self, ways: tuple[NewSlot, ...]) -> None:
        page = self._page
        if page is None:
            return
        page.wait(True)

        def done(outcome: Outcome) -> None:
            page.wait(False)
            if isinstance(outcome, Barred):
                page.say(outcome.why)
            else:
                self._who = page.who
                self._found(outcome)

        self._front.run_away(lambda: self._unlocking.set_up(*ways), done)
