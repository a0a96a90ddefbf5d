"""Signed packs from a clinic: written, read, judged and kept.

`signing` has the keys, `writer` makes the file, `reader` takes nothing that is not whole and signed, `contents` reads
what is inside, `shelf` keeps it. The rules are in `domain/pack*.py`, the form in docs/pack-format.md.
"""
