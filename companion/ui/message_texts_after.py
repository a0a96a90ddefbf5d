"""The sentences for what can go wrong with measures, journal and course, as `message_texts.py` has them."""

from collections.abc import Mapping

from companion.ui.message_texts import mark

AFTER: Mapping[str, tuple[str, str]] = {
    "measure.incomplete": (
        mark("Some questions are still open"),
        mark("What is answered is kept. {measure} is scored when every question has an answer."),
    ),
    "measure.no_such_answer": (
        mark("This answer does not belong to the question"),
        mark("Nothing was noted. Please choose one of the answers that {measure} has."),
    ),
    "measure.not_now": (
        mark("Not during a session"),
        mark("Check-ins wait until the session is closed. What was answered before is kept."),
    ),
}
