"""Own widgets: what pages are built from. None knows a session, a store or a clock; each shows plain data."""
