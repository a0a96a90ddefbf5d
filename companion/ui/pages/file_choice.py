"""Choose a file without Qt's file dialog, which writes the folders a person visited into their configuration.

Offers the newest files of a few folders, takes one that is dropped, or a path that is typed. Opens nothing.
"""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.services.files import typed
from companion.ui.pages.session.line_field import LineField
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.words import Words

MOST_OFFERED = 4
MOST_LOOKED_AT = 2_000
"""A folder may hold anything; looking stops here, so that the window does not wait."""


class FileChoice(QWidget):
    """Offer files that end in one of `endings`; `chosen(Path)` names one."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        title: str,
        places: tuple[Path, ...],
        endings: tuple[str, ...] = (".json",),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._places, self._endings = theme, places, endings
        self.setAcceptDrops(True)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 8, 0, 8)
        self._box.setSpacing(8)
        self._box.addWidget(Words(title, "subheading"))
        self._offers = QVBoxLayout()
        self._box.addLayout(self._offers)
        self._none = Words(self.tr("Drop it here, or put it into your Downloads folder."), "soft")
        self._box.addWidget(self._none)
        take = Button(theme, self.tr("Open"))
        self._path = LineField(self.tr("Or type where it lies"), beside=take)
        self._box.addWidget(self._path)
        take.clicked.connect(self._typed)
        self._path.entered.connect(self._typed)
        self.look()

    def look(self) -> None:
        """Offer what is there now."""
        while (item := self._offers.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        found = self._newest()
        for path in found:
            button = Button(self._theme, path.name)
            button.setAccessibleDescription(str(path.parent))
            button.clicked.connect(lambda _=False, path=path: self.chosen.emit(path))
            self._offers.addWidget(button)
        self._none.setVisible(not found)

    def _newest(self) -> list[Path]:
        found: list[tuple[float, Path]] = []
        for place in self._places:
            try:
                entries = [path for path, _ in zip(place.iterdir(), range(MOST_LOOKED_AT), strict=False)]
                found += [(path.stat().st_mtime, path) for path in entries if path.suffix.lower() in self._endings]
            except OSError:
                continue  # a folder that is not there, or not ours to read, offers nothing
        return [path for _, path in sorted(found, reverse=True)[:MOST_OFFERED]]

    def _typed(self) -> None:
        text = self._path.text()
        if text:
            self.chosen.emit(typed(text))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose the first file that was dropped."""
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self.chosen.emit(Path(local[0]))
