"""Everything that people see of one session, from the choice to begin to the quiet summary at its end."""
