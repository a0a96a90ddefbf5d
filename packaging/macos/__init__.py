"""Makes the bundle for macOS; docs/installers.md says what was run."""
