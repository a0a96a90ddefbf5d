"""The ways to look at everything: themes, text sizes, window sizes, and languages that test a layout."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import product

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from companion.services.settings import Language, Look, Scheme
from companion.ui.languages import speak, speak_numbers
from tests.ui.session_stage import example_in

SMALL, LARGE = (1024, 700), (1920, 1080)
RTL_MARK = "\N{RIGHT-TO-LEFT MARK}"


@dataclass(frozen=True, slots=True)
class Way:
    """One way to look at everything; `long` says everything twice, `rtl` reads from right to left."""

    name: str
    look: Look
    size: tuple[int, int]
    rtl: bool = False
    long: bool = False
    language: Language = Language.SYSTEM

    @property
    def told(self) -> str:
        """Give the language of what comes along as files."""
        return "en" if self.language is Language.SYSTEM else self.language.value

    def say(self, text: str) -> str:
        """Give words in this way's language."""
        if self.rtl and text:
            return f"{RTL_MARK}{text}"
        return f"{text} {text}" if self.long and text else text


def ways() -> tuple[Way, ...]:
    """Give all: each theme at 100 and 200 % text in a small and a large window, and the made-up languages."""
    found = []
    for scheme, percent, size in product((Scheme.DAY, Scheme.NIGHT, Scheme.CONTRAST), (100, 200), (SMALL, LARGE)):
        found.append(Way(f"{scheme}-{percent}-{size[0]}", Look(scheme, percent, reduced_motion=True), size))
    day, large = (Look(Scheme.DAY, percent, reduced_motion=True) for percent in (100, 200))
    return (
        *found,
        Way("warm-100-1024", Look(Scheme.NIGHT, 100, reduced_motion=True, warm_night=True), SMALL),
        Way("long-100-1024", day, SMALL, long=True),
        Way("long-200-1920", large, LARGE, long=True),
        Way("rtl-100-1024", day, SMALL, rtl=True),
        Way("rtl-200-1920", large, LARGE, rtl=True),
        Way("de-100-1024", day, SMALL, language=Language.GERMAN),
        Way("es-100-1024", day, SMALL, language=Language.SPANISH),
        Way("de-200-1024", replace(large, scheme=Scheme.NIGHT), SMALL, language=Language.GERMAN),
        Way("es-200-1024", large, SMALL, language=Language.SPANISH),
    )


class MadeUp(QTranslator):
    """A made-up language, from a way's own words."""

    def __init__(self, way: Way) -> None:
        super().__init__()
        self._way = way

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Say it in the made-up language, with the number where one belongs."""
        return self._way.say(text.replace("%n", str(n)) if n >= 0 else text)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Have words."""
        return False


@contextmanager
def spoken(app: QApplication, way: Way) -> Iterator[None]:
    """Let the program speak a way's language, and read in its direction, for a while."""
    locale, before = QLocale(), set(app.findChildren(QTranslator))
    speak_numbers(app, speak(app, way.language))
    translator = MadeUp(way) if way.long or way.rtl else None
    if translator:
        app.installTranslator(translator)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if way.rtl else Qt.LayoutDirection.LeftToRight)
    try:
        with example_in(way.told):
            yield
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if translator:
            app.removeTranslator(translator)
        for one in set(app.findChildren(QTranslator)) - before:
            app.removeTranslator(one)
            one.deleteLater()
        QLocale.setDefault(locale)
