"""The pages of education: the clinic's own where its protocol brings them, otherwise the shipped ones."""

from pathlib import Path

from companion.domain.protocol import Lesson, Protocol, Topic
from companion.services import documents


def lessons(protocol: Protocol, shipped: Path) -> tuple[Lesson, ...]:
    """Give every page in the order of the topics; a topic of which the clinic has a page loses ours."""
    own = protocol.education
    found: list[Lesson] = []
    for topic in Topic:
        theirs = [lesson for lesson in own if lesson.topic is topic]
        path = shipped / f"{topic.value}.json"
        if theirs:
            found += theirs
        elif path.is_file():
            found.append(documents.load_lesson(path).value)
    return tuple(found)
