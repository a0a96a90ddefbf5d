"""The composition root's part behind a first start and an update: where to begin, a look around, what is new."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from companion import __version__
from companion.rooms.housekeeping import Housekeeping
from companion.ui.live import Live
from companion.ui.pages.beginning.steps import Who
from companion.ui.theme import Theme
from companion.ui.window import MainWindow


class Beginning:
    """Decide which page comes first, and build it; `show` leads to any page by its name."""

    def __init__(
        self, window: MainWindow, theme: Theme, live: Live, keeping: Housekeeping, show: Callable[[str], None]
    ) -> None:
        self._window, self._theme, self._live, self._keeping, self._show = window, theme, live, keeping, show
        live.changed.connect(self._end_tour)

    def show_first(self, who: Who | None) -> None:
        """Show Today, or once in a record's life where to begin, or once after an update what is new.

        `who` is here for the first time; None where the record was there before.
        """
        seen = self._keeping.settings.seen_version
        if seen != __version__:
            self._keeping.save(replace(self._keeping.settings, seen_version=__version__))
        if who is not None:
            self._window.hold("welcome", self._make_welcome(who))
            self._show("welcome")
        elif seen and seen != __version__ and (page := self._make_news(seen)) is not None:
            self._window.hold("news", page)
            self._show("news")
        else:
            self._show("today")

    def show_around(self) -> None:
        """Begin the tour; it ends by itself where a session begins."""
        from companion.ui.pages.beginning.tour import TourStrip  # noqa: PLC0415 - seldom asked for

        strip = TourStrip(self._theme)
        strip.moved.connect(self._show)
        strip.left.connect(lambda: self._window.set_foot(None))
        self._window.set_foot(strip)
        strip.go_to(0)

    def _end_tour(self) -> None:
        if self._live.open:
            self._window.set_foot(None)

    def _make_welcome(self, who: Who) -> QWidget:
        from companion.ui.pages.beginning.welcome import WelcomePage  # noqa: PLC0415 - shown once in a record's life

        page = WelcomePage(self._theme, who)
        page.page_asked.connect(self._show)
        page.tour_asked.connect(self.show_around)
        return page

    def _make_news(self, seen: str) -> QWidget | None:
        from companion.ui.pages.beginning.news import NewsPage, releases, since  # noqa: PLC0415 - shown once after an update

        news = since(seen, __version__, releases())
        if not news:
            return None
        page = NewsPage(self._theme, news)
        page.done.connect(lambda: self._show("today"))
        return page
