"""What a sound file says of itself: its title, whose it is, under which licence, and its chapters.

`audio/tags.py` writes it into a file, as far as the file's kind has a place for it. Imports nothing, as every process
of the sound meets it.
"""

from companion.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Chapter:
    """A place to jump to: `title` begins at `at_s`."""

    at_s: float
    title: str


@dataclass(frozen=True, slots=True)
class About:
    """What is written into a sound file beside its sound; what is empty is left out."""

    title: str = ""
    artist: str = ""
    licence: str = ""
    chapters: tuple[Chapter, ...] = ()
