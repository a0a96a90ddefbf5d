"""The composition root's part behind the handbook, which needs neither key nor store."""

from companion.services.handbook import read_chapters
from companion.services.paths import shipped
from companion.ui.languages import spoken
from companion.ui.pages.handbook import HandbookPage
from companion.ui.theme import Theme


def handbook_page(theme: Theme, first: str = "") -> HandbookPage:
    """Build the page, open at a chapter."""
    return HandbookPage(theme, read_chapters(shipped("handbook"), spoken()), first)
