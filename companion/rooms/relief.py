"""The composition root's part for what needs no key, on every page and in any state: help, grounding, calm sound."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from companion.services.clinic import ClinicSettings
from companion.services.paths import Folder, in_language, shipped
from companion.services.settings import Layers, SettingsFile
from companion.ui.languages import spoken
from companion.ui.theme import Theme
from companion.ui.window import MainWindow

if TYPE_CHECKING:
    from companion.services.calm import CalmCard
    from companion.services.calm_sound import CalmSound
    from companion.ui.pages.help import HelpPage

OVER = ("help", "grounding", "answers", "keys", "about")
"""The pages that nothing takes away but the person on them."""
LIGHT = ("keys", "about")
"""The pages that may lie over one of those."""


class Relief:
    """Show help and grounding over whatever is shown, and lead back to it by `show_again`.

    `help_opened` is called before help is shown, for the record of a running session. Part of the first painted window,
    so each thing is imported when it is first asked for.
    """

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        folder: Folder,
        *,
        clinic: ClinicSettings,
        show_again: Callable[[str], None],
        help_opened: Callable[[], None],
    ) -> None:
        self._window, self._theme, self._folder, self._clinic = window, theme, folder, clinic
        self._show_again, self._help_opened = show_again, help_opened
        self._before = self._under = "opening"
        self._under_keys = self._under_about = ""
        self._by_night = {"help": False, "answers": False, "keys": False, "about": False, "grounding": True}
        self._doors: dict[str, QWidget] = {}
        self._calm: CalmSound | None = None
        self._own: CalmCard | None = None
        window.help_asked.connect(self.show_help)
        window.keys_asked.connect(self.show_keys)
        window.about_asked.connect(self.show_about)

    def hold_door(self, name: str, page: QWidget) -> None:
        """Show a page from before the record; help, grounding and calm sound are reachable from each of them."""
        page.grounding_asked.connect(self.show_grounding)  # type: ignore[attr-defined]  # every page here has all
        page.help_asked.connect(self.show_help)  # type: ignore[attr-defined]
        page.calm_asked.connect(self._toggle_calm)  # type: ignore[attr-defined]
        page.set_calm(self._calm is not None and self._calm.playing)  # type: ignore[attr-defined]
        self._doors[name] = page
        self._window.hold(name, page)
        if self._window.current in OVER:
            self._before = name
        else:
            self._window.show_page(name)

    def keep_over(self, show: Callable[[], None]) -> None:
        """Let `show` bring up a page by itself, under help or grounding where they are open: nobody asked to leave."""
        over = self._window.current
        show()
        if over in OVER and self._window.holds(over):
            self._before = self._window.current
            self._over(over)

    def forget(self) -> None:
        """Forget what belongs to a record that is closed: its card, and each page but help or its like, if one is open.

        A record may lock by itself while somebody follows the way back, whom nobody asked to leave it.
        """
        over = self._window.current if self._window.current in OVER else ""
        self._doors.clear()
        self._before = self._under = "opening"
        self._under_keys = self._under_about = ""
        self._window.forget(keep=over)
        self._window.set_full(bool(over) and self._by_night[over])
        self.know(None)

    def know(self, card: "CalmCard | None") -> None:
        """Have the card of the record that is open, with all its numbers; None where no clinic's protocol is in it."""
        self._own = card
        if self._window.holds("help"):
            cast("HelpPage", self._window.page("help")).show_card(self.card())

    def show_help(self) -> None:
        """Show help now, in the dark where a session runs: a bright page would be a flash."""
        if not self._window.holds("help") or self._by_night["help"] is not self._window.full:
            from companion.rooms.help import help_page  # noqa: PLC0415 - imported when first shown

            page = help_page(self._light_for("help"), self._folder, self.card())
            self._dim("help", page)
            page.back_asked.connect(self._leave)
            page.grounding_asked.connect(self.show_grounding)
            page.answers_asked.connect(self.show_answers)
            self._window.hold("help", page)
        else:
            cast("HelpPage", self._window.page("help")).show_card(self.card())
        self._keep_place()
        self._help_opened()
        self._over("help")

    def show_answers(self) -> None:
        """Show what to do when something is wrong with the program."""
        from companion.rooms.handbook import handbook_page  # noqa: PLC0415 - imported when first shown
        from companion.services.handbook import ANSWERS  # noqa: PLC0415 - as above

        page = handbook_page(self._light_for("answers"), ANSWERS)
        self._dim("answers", page)
        page.back_asked.connect(self._leave)
        page.about_asked.connect(self.show_about)
        self._keep_place()
        self._window.hold("answers", page)
        self._over("answers")

    def show_keys(self) -> None:
        """Show what the keys do; asked for again, lead back."""
        if self._window.current == "keys":
            self._leave()
            return
        from companion.ui.pages.keys import KeysPage  # noqa: PLC0415 - as above

        page = KeysPage(self._light_for("keys"))
        self._dim("keys", page)
        page.back_asked.connect(self._leave)
        self._under_keys = self._window.current
        if self._under_keys not in OVER:
            self._before = self._under_keys
        self._window.hold("keys", page)
        self._over("keys")

    def show_about(self) -> None:
        """Show which version this is, and its licences."""
        from companion.rooms.about import about_page  # noqa: PLC0415 - as above

        page = about_page(self._light_for("about"), self._clinic)
        self._dim("about", page)
        page.back_asked.connect(self._leave)
        self._under_about = self._window.current
        if self._under_about not in OVER:
            self._before = self._under_about
        self._window.hold("about", page)
        self._over("about")

    def _light_for(self, name: str) -> Theme:
        """Give the theme for a page that comes over what is shown: as dark as that is."""
        self._by_night[name] = self._window.full
        return self._theme.night() if self._window.full else self._theme

    def _dim(self, name: str, page: QWidget) -> None:
        if self._by_night[name]:
            self._theme.night().dress(page)

    def show_grounding(self) -> None:
        """Show the way back."""
        from companion.ui.pages.session.grounding_page import GroundingPage  # noqa: PLC0415 - as above

        page = GroundingPage(self._theme.night(), self.card().grounding)
        for leave in (page.finished, page.left):
            leave.connect(self._leave)
        page.help_asked.connect(self.show_help)
        self._keep_place()
        self._window.hold("grounding", page)
        self._over("grounding")
        page.begin()

    def _over(self, name: str) -> None:
        if name == "grounding":
            self._window.show_rail(False)
        self._window.set_full(self._by_night[name])
        self._window.show_page(name)

    def card(self) -> "CalmCard":
        """Give the clinic's words for a hard moment, from the open record or as they may lie open, or the program's."""
        from companion.services.calm import read_card  # noqa: PLC0415 - brings the protocol, for help alone

        example = in_language(shipped("examples"), "protocol.json", spoken())
        card, told = self._own or read_card(self._folder, example), self._clinic.file
        if card.contacts or told is None:
            return card
        return replace(card, clinic=told.name, contacts=told.contacts)

    def _keep_place(self) -> None:
        if self._window.current not in OVER:
            self._before = self._window.current
        self._under = "help" if self._window.current == "help" else self._before

    def _leave(self) -> None:
        under = {"help": self._before, "keys": self._under_keys, "about": self._under_about}
        back = under.get(self._window.current, self._under)
        if back not in OVER:
            back = self._before  # the page below may be another by now: the record went on opening
        if back in OVER and self._window.holds(back) and (self._window.current in LIGHT or self._by_night[back]):
            self._over(back)
            return
        self._window.set_full(back == "sealed")
        self._show_again(back)

    def end_calm(self) -> None:
        """Let go of the calm sound, so that an open record's own can have the device; may take a second."""
        if self._calm is not None:
            self._calm.end()

    def _toggle_calm(self) -> None:
        if self._calm is None:
            from companion.services.calm_sound import CalmSound  # noqa: PLC0415 - imported when first heard
            from companion.services.clock import SystemClock  # noqa: PLC0415

            layers = Layers(self._clinic.defaults, self._clinic.locked)
            kept = SettingsFile(self._folder, layers)
            self._calm = CalmSound(self._folder, shipped("audio"), SystemClock(), lambda: kept.load()[0].hearing)
        playing = self._calm.toggle()
        for page in self._doors.values():
            page.set_calm(playing)  # type: ignore[attr-defined]
