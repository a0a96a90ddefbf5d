"""One calm sound that needs no key: a piece that comes with the program, going round until it is stopped.

Starts the sound process only when somebody asks, plays within the limit that the person set for their ears, and takes
over one that still plays a session's music: what was heard is led over to the calm piece. Knows no session.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path

from companion.domain.soundplan import Segment, SoundPlan
from companion.services.clock import Clock
from companion.services.hearing import hear, use_device
from companion.services.paths import Folder
from companion.services.settings import Hearing
from companion.services.sound import Sound

PIECE = "ocean.ogg"
LONGEST_S = 4 * 3600.0
FADE_S = 4.0
SEAM_S = 3.0


class CalmSound:
    """Play the piece, or stop it; every call returns at once but `end`, which may take a second."""

    def __init__(
        self,
        folder: Folder,
        sounds: Path,
        clock: Clock,
        hearing: Callable[[], Hearing],
        make: Callable[[Path], Sound] | None = None,
    ) -> None:
        self._folder, self._piece, self._clock, self._hearing = folder, sounds / PIECE, clock, hearing
        self._make = make or (lambda place: Sound(place, lambda report: None))
        self._sound: Sound | None = None
        self._own: tempfile.TemporaryDirectory[str] | None = None
        self.playing = False

    def toggle(self) -> bool:
        """Begin, or fade out where it plays; tells whether it plays now."""
        if self.playing:
            if self._sound is not None:
                self._sound.stop(FADE_S)
            self.playing = False
            return False
        if self._sound is None:
            self._sound = self._make(self._place())
            hearing = self._hearing()
            hear(self._sound, hearing)
            use_device(self._sound, hearing)
            self._sound.start()
        piece = Segment(0.0, LONGEST_S, str(self._piece), "", fade_in_s=FADE_S, fade_out_s=FADE_S, loop_s=SEAM_S)
        self._sound.play(SoundPlan((piece,), LONGEST_S), self._clock.up_ms())
        self.playing = True
        return True

    def end(self) -> None:
        """Let go of the sound, so that the open record's own can have it."""
        sound, self._sound, self.playing = self._sound, None, False
        if sound is not None:
            sound.close()
        if self._own is not None:
            self._own.cleanup()
            self._own = None

    def _place(self) -> Path:
        """Give the folder's own room, or a private one where the folder can't be written to."""
        probe = self._folder.run / "calm"
        try:
            probe.touch()
            probe.unlink()
        except OSError:
            self._own = tempfile.TemporaryDirectory(prefix="companion-")
            return Path(self._own.name)
        return self._folder.run
