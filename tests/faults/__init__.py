"""Faults that are really caused: kills, full disks, broken files, clocks that jump."""
