"""Makes the pieces that come with Companion: slow, soft, without words, and without end.

Run `python -m companion.audio.synthesis --out assets/audio`. The same code gives the same samples. Everything is
made in a circle: each frequency has a whole number of cycles in the piece and noise is shaped in the spectrum of the
whole of it, so a piece has no seam. Never imported while the program runs.
"""
