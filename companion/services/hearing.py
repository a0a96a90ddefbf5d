"""Have the sound be as a person hears best: what they set, told to the sound. Keeps nothing."""

from companion import audio
from companion.services.settings import Hearing
from companion.services.sound import Sound

FULL_PERCENT = 100


def hear(sound: Sound, hearing: Hearing) -> None:
    """Use these settings from now on; each call returns at once."""
    sound.set_master(master_of(hearing))
    sound.enter_softly(hearing.soft_entry)


def use_device(sound: Sound, hearing: Hearing) -> None:
    """Play through the device that was chosen, or through the system's own choice."""
    sound.choose(hearing.device or None, worn=bool(hearing.device) and hearing.device_worn)


def master_of(hearing: Hearing) -> audio.Master:
    """Give the last gains for these ears; the limit is a place of the slider, whose gain is its square."""
    return audio.Master(
        most=(hearing.most_percent / FULL_PERCENT) ** 2,
        mono=hearing.mono,
        balance=hearing.balance_percent / FULL_PERCENT,
        night_db=float(hearing.night_db),
    )
