"""Make the report of a course: set once, then a PDF or a picture of any page. Needs no window and no screen."""

from collections.abc import Callable

from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPageSize
from PySide6.QtWidgets import QApplication

from companion.domain.export.course_record import CourseRecord
from companion.services.settings import Language
from companion.ui.languages import speak_numbers
from companion.ui.report import paint
from companion.ui.report.letters import Type
from companion.ui.report.pages import Paged, Setter
from companion.ui.report.words import report_of

Progress = Callable[[int, int], None]
PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
WHOLE = 100


class Made:
    """A report on its pages."""

    def __init__(self, paged: Paged, letters: Type) -> None:
        self._paged, self._letters = paged, letters

    @property
    def pages(self) -> int:
        """Give how many pages there are."""
        return len(self._paged.sheets)

    def pdf(self, progress: Progress) -> bytes:
        """Give the PDF; `progress` goes on from where setting ended."""
        return paint.to_pdf(self._paged, self._letters, lambda n, of: progress(40 + 60 * n // of, WHOLE))

    def picture(self, page: int, width_px: int, ratio: float = 1.0) -> QImage:
        """Give a page as a picture."""
        return paint.to_picture(self._paged, self._letters, page, width_px, ratio)


def make(course: CourseRecord, paper: str, progress: Progress) -> Made:
    """Set a report on A4 or Letter; may run on a thread of its own."""
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    report = report_of(course, lambda done, of: progress(20 * done // max(of, 1), WHOLE))
    letters = Type(family)
    blocks = max(1, len(report.blocks))
    paged = Setter(report, PAPERS[paper], letters).set(lambda done: progress(20 + 20 * done // blocks, WHOLE))
    return Made(paged, letters)


def pdf_of(course: CourseRecord, paper: str, progress: Progress) -> bytes:
    """Give the PDF of a course from a program without a window: starts Qt without a screen where it does not run."""
    app = QGuiApplication.instance() or _headless()
    made = make(course, paper, progress).pdf(progress)
    del app  # it had to live until here
    return made


def _headless() -> QApplication:
    """Start Qt without a window, with the plural forms of English, which is what the command line speaks."""
    app = QApplication(["companion", "-platform", "offscreen"])
    speak_numbers(app, Language.ENGLISH)
    return app
