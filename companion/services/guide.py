"""The pages of education: the clinic's own where its protocol brings them, otherwise the shipped ones."""

from pathlib import Path

from companion.domain.protocol import Lesson, Protocol, Topic
from companion.services import documents
from companion.services.paths import in_language


def lessons(protocol: Protocol, shipped: Path, language: str) -> tuple[Lesson, ...]:
    """Give every page in the order of the topics; a topic of which the clinic has a page loses ours.

    Ours are in the language where there is a folder of it, and in English beside those folders.
    """
    own = protocol.education
    found: list[Lesson] = []
    for topic in Topic:
        theirs = [lesson for lesson in own if lesson.topic is topic]
        path = in_language(shipped, f"{topic.value}.json", language)
        if theirs:
            found += theirs
        elif path.is_file():
            found.append(documents.load_lesson(path).value)
    return tuple(found)
