"""The chapters of a rendered programme, one for each track, and the rest of what it says of itself."""

from collections.abc import Callable, Iterator, Mapping

from companion.domain.about import About, Chapter
from companion.domain.events import Phase
from companion.domain.laying import compile_plan, lay
from companion.domain.programme import Programme, Sound
from companion.domain.schedule import Span

MOST_CHAPTERS = 100
"""A player's list of more than this helps nobody, and Ogg's second page would overflow."""
_MOST_TITLE, _MOST_LICENCE = 80, 1500


def about(
    programme: Programme,
    spans: tuple[Span, ...],
    sounds: Mapping[str, Sound],
    phase_name: Callable[[Phase], str],
    clinic: str,
) -> About:
    """Describe a programme as it goes over these phases; a track that is repeated at once is one chapter."""
    found = tuple(_chapters(programme, spans, sounds, phase_name))[:MOST_CHAPTERS]
    return About(programme.title, clinic, " · ".join(programme.licence)[:_MOST_LICENCE], found)


def _chapters(
    programme: Programme,
    spans: tuple[Span, ...],
    sounds: Mapping[str, Sound],
    phase_name: Callable[[Phase], str],
) -> Iterator[Chapter]:
    laid = lay(programme, spans, sounds)
    music = [part for part in compile_plan(programme, spans, sounds).segments if not part.voice]
    before = None
    for one, segment in zip(laid, music, strict=True):
        if (one.phase, one.index) == before:
            continue
        at_s = 0.0 if before is None else segment.start_s + segment.fade_in_s / 2
        before = (one.phase, one.index)
        yield Chapter(round(at_s, 3), f"{phase_name(one.phase)} · {one.track.title}"[:_MOST_TITLE])
