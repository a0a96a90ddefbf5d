"""Builds what people install. Run by `./dev build TARGET`; docs/installers.md describes the targets."""
