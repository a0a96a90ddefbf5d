"""Packs on the window's side: taking one in from a clinic, and making one."""
