"""What a shipped questionnaire is about, in the person's language. Its own wording is its publishers', and stays.

A clinic's questionnaire says it in the clinic's words, which stand as they are.
"""

from PySide6.QtCore import QCoreApplication

from companion.domain.measures import Measure


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("measure_words", text)


def about(measure: Measure) -> str:
    """Say in a line what it asks about."""
    said = {
        "Nine questions about mood in the last two weeks": tr("Nine questions about mood in the last two weeks"),
        "Eight questions about mood in the last two weeks": tr("Eight questions about mood in the last two weeks"),
        "Two questions about mood in the last two weeks": tr("Two questions about mood in the last two weeks"),
        "Seven questions about worry in the last two weeks": tr("Seven questions about worry in the last two weeks"),
        "Two questions about worry in the last two weeks": tr("Two questions about worry in the last two weeks"),
        "Twenty questions about a very stressful experience, in the past month": tr(
            "Twenty questions about a very stressful experience, in the past month"
        ),
        "One question about pain right now": tr("One question about pain right now"),
    }
    return said.get(measure.about, measure.about)
