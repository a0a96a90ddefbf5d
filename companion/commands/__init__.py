"""The commands that need no window, a module for each; `cli.py` reads the words and imports what is asked for.

Part of the composition root: builds services, hands them on, prints what came out. Qt is imported only where a picture
or a sentence is made.
"""

from companion.domain.errors import Known


def sentence(why: Known) -> str:
    """Give the words for an error on one line."""
    from companion.ui.messages import words  # noqa: PLC0415 - words are made by Qt's translation

    message = words(why)
    return f"{message.title}. {message.text}"
