"""The composition root's part behind the protocol editor: opens and writes plain files, and leads into a rehearsal."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from companion.domain import drafting, schema
from companion.domain.drafting import Draft
from companion.domain.errors import Known
from companion.rooms.studio_house import PROTOCOL, PROTOCOL_PREVIEW, SHELF, House
from companion.services import documents, files

if TYPE_CHECKING:
    from companion.ui.pages.studio.protocol.editor import ProtocolEditor


class ProtocolRoom:
    """Behind the editor of protocols; the one in use is never changed here, only copied."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._path: Path | None = None
        self._card: QWidget | None = None

    def make_page(self) -> QWidget:
        """Build the editor with nothing in it yet, and ask what to begin with."""
        page = self._page(Draft(drafting.empty()))
        self._ask_begin(page)
        return page

    def _page(self, draft: Draft) -> "ProtocolEditor":
        from companion.ui.pages.studio.protocol.editor import ProtocolEditor  # noqa: PLC0415 - as pages are

        page = ProtocolEditor(self._house.theme, draft)
        page.back_asked.connect(lambda: self._house.show(SHELF))
        page.file_asked.connect(lambda: self._ask_begin(page))
        page.save_asked.connect(lambda: self._ask_save(page))
        page.preview_asked.connect(lambda: self._preview(page))
        return page

    def _begin(self, old: "ProtocolEditor", data: Mapping[str, Any], path: Path | None) -> None:
        """Put another draft in the place of the one that is open, once that may go."""
        if not old.draft.saved and not self._house.window.ask(
            _tr("Leave this protocol?"),
            _tr("It is not saved as a file yet. What was written is lost."),
            _tr("Leave it"),
            _tr("Stay"),
        ):
            return
        self._path, self._card = path, None
        self._house.window.hold(PROTOCOL, self._page(Draft(data)))
        self._house.show(PROTOCOL)

    def _ask_begin(self, page: "ProtocolEditor") -> None:
        from companion.ui.pages.studio.protocol.files_card import BeginCard  # noqa: PLC0415 - as pages are

        card = BeginCard(self._house.theme, _folders())
        card.empty_asked.connect(lambda: self._begin(page, drafting.empty(), None))
        card.copy_asked.connect(lambda: self._begin(page, schema.write(self._house.protocol), None))
        card.chosen.connect(lambda path: self._open(page, path))
        self._put_card(page, card)

    def _open(self, page: "ProtocolEditor", path: Path) -> None:
        try:
            data = drafting.present_form(documents.load_draft(path))
        except Known as why:
            page.say_known(why)
            return
        self._begin(page, data, path)

    def _ask_save(self, page: "ProtocolEditor") -> None:
        from companion.ui.pages.studio.protocol.files_card import SaveCard  # noqa: PLC0415 - as pages are

        folder = self._path.parent if self._path is not None else _folders()[0] / "Companion"
        card = SaveCard(self._house.theme, folder, self._path.name if self._path is not None else _name(page.draft))
        card.save_asked.connect(lambda path: self._save(page, path))
        self._put_card(page, card)
        card.setFocus()

    def _save(self, page: "ProtocolEditor", path: Path) -> None:
        if (
            path != self._path
            and files.is_there(path)
            and not self._house.window.ask(
                _tr("Write over {name}?").format(name=path.name),
                _tr("There is a file of this name. Its words are lost."),
                _tr("Write over it"),
                _tr("Keep it"),
            )
        ):
            return
        try:
            documents.save_draft(path, page.draft.data)
        except Known as why:
            page.say_known(why)
            return
        self._path = path
        page.draft.mark_saved()
        self._drop_card()
        page.say_saved(_tr("Saved as {path}.").format(path=path))

    def _preview(self, page: "ProtocolEditor") -> None:
        from companion.ui.pages.studio.protocol.preview import PreviewPage  # noqa: PLC0415 - as pages are

        protocol = page.draft.protocol()
        if protocol is None:
            return
        preview = PreviewPage(self._house.theme, protocol)
        preview.back_asked.connect(lambda: self._house.show(PROTOCOL))
        preview.rehearse_asked.connect(lambda: self._house.rehearse(schema.write(protocol)))
        self._house.window.hold(PROTOCOL_PREVIEW, preview)
        self._house.show(PROTOCOL_PREVIEW)

    def _put_card(self, page: "ProtocolEditor", card: QWidget) -> None:
        self._drop_card()
        self._card = card
        page.box.insertWidget(2, card)
        page.to_top()

    def _drop_card(self) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None


def _folders() -> tuple[Path, ...]:
    location = QStandardPaths.writableLocation
    kinds = (QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.DownloadLocation)
    documents_folder, downloads = (Path(location(kind)) for kind in kinds)
    return (documents_folder, documents_folder / "Companion", downloads)


def _name(draft: Draft) -> str:
    """Suggest a name for the file: the protocol's short name and version."""
    parts = [str(draft.at((name,))) for name in ("id", "version") if draft.at((name,)) is not None]
    return re.sub(r"[^\w.-]+", "-", "-".join(parts)).strip("-.") or "protocol"


def _tr(text: str) -> str:
    return QCoreApplication.translate("StudioProtocol", text)
