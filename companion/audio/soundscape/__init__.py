"""Music without end that nobody has recorded, made while it plays, in the sound process alone.

`source.py` is what the mixer reads, `mood.py` says how much of what sounds when, `grains.py` makes each bit of it from
the same tones and waters as the shipped pieces.
"""
