"""The only place for PySide6 and pyqtgraph: pages, dialogs, widgets, theme and words."""
