"""Packs: made as docs/pack-format.md says, attacked in every way we know, fuzzed, and killed half-way."""
