"""The composition root's part behind the studio: programmes, their editor, the library, and what is heard of them.

Connects those pages with library, shelf, outlines and the sound. What takes long happens on a thread. While a session
runs nothing is listened to: its sound is the session's.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from companion.domain import editing, schema
from companion.domain.editing import Place as Spot
from companion.domain.errors import Known
from companion.domain.programme import SOUNDING, Programme, Sound, Track
from companion.domain.soundplan import Segment, SoundPlan
from companion.rooms.studio_files import FilesRoom
from companion.rooms.studio_house import EDITOR, LIBRARY, PLAYLISTS, PROTOCOL, SHELF, VOICE, House, music_folders
from companion.rooms.studio_library import LibraryRoom, Links
from companion.rooms.studio_protocol import ProtocolRoom
from companion.services import log
from companion.services.clock import SystemClock
from companion.services.outlines import Drawn, Outlines
from companion.services.programmes import FIRST, Found, Programmes
from companion.ui.languages import spoken

if TYPE_CHECKING:
    from companion.services.packs.writer import Source
    from companion.ui.pages.studio.editor import EditorPage
    from companion.ui.pages.studio.library_page import LibraryPage
    from companion.ui.pages.studio.listening import Listening
    from companion.ui.pages.studio.shelf_page import ShelfPage


class Studio:
    """The studio's pages; each is built when it is first shown."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._shelf = Programmes(house.place.folder, spoken())
        self._outlines: Outlines | None = None
        self._listening: Listening | None = None
        links = Links(self._shelf, self._listen_piece, lambda: self._ears().stop(), self._add)
        self._library = LibraryRoom(house, links)
        self._files = FilesRoom(house, self._shelf, self._changed)
        self.makers: dict[str, Callable[[], QWidget]] = {
            SHELF: self._make_shelf,
            LIBRARY: self._library.make_page,
            PROTOCOL: ProtocolRoom(house).make_page,
        }

    @property
    def chosen(self) -> Mapping[str, object] | None:
        """Give the programme that sessions were told to use, as data; None where none was, or it is gone."""
        name = self._house.keeping.settings.programme
        try:
            return cast("Mapping[str, object]", schema.write(self._shelf.named(name).programme)) if name else None
        except Known as why:
            log.note(why.code)
            return None

    def find(self, programme: Programme) -> Mapping[str, Sound]:
        """Give a programme's sounds that are here."""
        return self._house.find(programme)

    @property
    def working(self) -> bool:
        """Tell whether a file is being written or taken in."""
        return self._files.working or self._library.working

    def own_programmes(self) -> tuple[tuple[str, Path], ...]:
        """Give title and file of each programme of the person's own."""
        return tuple((one.programme.title, one.path) for one in self._shelf.all() if one.own)

    def own_sound(self, name: str) -> "Source | None":
        """Give a sound of the person's own as it goes into a pack: a piece of the library, or a voice, opened."""
        from companion.services.packs.gathering import own_sounds  # noqa: PLC0415 - few people make packs

        return own_sounds(self._house.library, self._house.voices)(name)

    def close(self) -> None:
        """Save what is open, and end what runs in the background."""
        if self._house.window.holds(EDITOR):
            self._editor().leave()
        self._library.close()
        self._files.close()
        if self._outlines is not None:
            self._outlines.close()

    # -- programmes -------------------------------------------------------------------------------------------

    def _make_shelf(self) -> QWidget:
        from companion.ui.pages.studio.shelf_page import ShelfPage  # noqa: PLC0415 - imported when first shown

        page = ShelfPage(self._house.theme)
        page.open_asked.connect(self.open)
        page.use_asked.connect(self._use)
        page.copy_asked.connect(self._copy)
        page.export_asked.connect(self._files.give_out)
        page.remove_asked.connect(self._remove)
        page.new_asked.connect(self._new)
        page.import_asked.connect(lambda: page.ask_file(music_folders(), (".json", *PLAYLISTS)))
        page.file_given.connect(lambda file: self._files.take_in(page, file))
        page.stopped.connect(self._files.stop_taking)
        page.library_asked.connect(lambda: self._library.open(SHELF))
        page.protocol_asked.connect(lambda: self._house.show(PROTOCOL))
        page.asked_anew.connect(self._show_shelf)
        return page

    def _show_shelf(self) -> None:
        used, by = self._house.keeping.settings.programme or FIRST, self._house.keeping.locked_by("programme")
        if self._house.window.holds(SHELF):
            cast("ShelfPage", self._house.window.page(SHELF)).show_shelf(self._shelf.all(), used, by)

    def _changed(self) -> None:
        self._library.show_pieces()
        self._show_shelf()

    def _use(self, name: str) -> None:
        self._house.keeping.use_programme(name)
        self._show_shelf()

    def _copy(self, name: str) -> None:
        def copy() -> None:
            programme = self._shelf.named(name).programme
            made = replace(programme, title=_tr("{title}, a copy").format(title=programme.title), version=1)
            self._shelf.save(self._shelf.fresh(made))

        self._house.tried(copy)
        self._show_shelf()

    def _remove(self, name: str) -> None:
        programme = self._shelf.named(name).programme
        sure = self._house.window.ask(
            _tr("Remove “{title}”?").format(title=programme.title),
            _tr("The programme is deleted. Its sound files stay in the library."),
            _tr("Remove"),
            _tr("Keep"),
        )
        if sure:
            self._house.tried(lambda: self._shelf.remove(name))
            self._show_shelf()

    def _new(self) -> None:
        made = editing.new_programme("new", _tr("New programme"), _tr("not said"))
        self._open(Found(self._shelf.fresh(made), Path(), own=True))

    # -- the editor -------------------------------------------------------------------------------------------

    def open(self, name: str) -> None:
        """Open a programme in the editor; one that is not the author's own is opened as a copy."""
        try:
            self._open(self._shelf.named(name))
        except Known as why:
            self._house.tell(why)

    def _open(self, found: Found) -> None:
        from companion.ui.pages.studio.desk import Desk  # noqa: PLC0415 - imported when first shown
        from companion.ui.pages.studio.editor import EditorPage  # noqa: PLC0415

        programme = found.programme
        if not found.own:
            programme = self._shelf.fresh(replace(programme, version=1))
        desk = Desk(programme, self._house.protocol, self._look_for().of(programme))
        page = EditorPage(self._house.theme, desk)
        listening = self._ears()
        page.back_asked.connect(lambda: self._house.show(SHELF))
        page.save_asked.connect(lambda: self._save(page))
        page.export_asked.connect(lambda: self._export_open(page))
        page.listen_asked.connect(lambda from_s, until_s: self._listen(page, from_s, until_s))
        page.stop_asked.connect(listening.stop)
        page.add_asked.connect(lambda names, spot: self._add(page, names, spot))
        page.files_dropped.connect(lambda files, spot: self._library.take_in(files, page, spot))
        page.add_files_asked.connect(lambda: self._library.open(EDITOR))
        page.cancel_asked.connect(self._library.taking().cancel)
        page.voice_asked.connect(lambda: self._add_voice(page))
        page.show_pieces(self._house.library.pieces())
        self._house.window.hold(EDITOR, page)
        self._house.show(EDITOR)
        self._house.sound.look_for_devices()  # its process takes a while to start, and a join is heard at once
        page.timeline.setFocus()

    def _editor(self) -> "EditorPage":
        return cast("EditorPage", self._house.window.page(EDITOR))

    def _save(self, page: "EditorPage") -> None:
        """Write the programme; its version grows once while it is open."""
        desk = page.desk
        programme = desk.programme
        if self._house.tried(lambda: self._shelf.save(programme)):
            desk.mark_saved()

    def _export_open(self, page: "EditorPage") -> None:
        self._save(page)
        self._files.give_out(page.desk.programme.id)

    def _add(self, page: "EditorPage", names: list[str], spot: Spot | None) -> None:
        pieces = [piece for piece in map(self._house.library.piece, names) if piece is not None]
        tracks = tuple(Track(piece.title, piece.file, 0.0) for piece in pieces)
        page.desk.add_tracks(tracks, self._drawn(page.desk.programme, tracks), spot)

    def _drawn(self, programme: Programme, tracks: tuple[Track, ...]) -> Mapping[str, Drawn]:
        return self._look_for().of(editing.add(programme, Spot(SOUNDING[0], 0), tracks))

    def _look_for(self) -> Outlines:
        if self._outlines is None:
            house = self._house
            deliver = lambda found: house.post(lambda: self._outline_found(found))  # noqa: E731
            self._outlines = Outlines(house.library, house.find, house.place.folder.cache, deliver)
        return self._outlines

    def _outline_found(self, found: Drawn) -> None:
        if self._house.window.holds(EDITOR):
            self._editor().desk.take_drawn({found.file: found})

    def _add_voice(self, editor: "EditorPage") -> None:
        from companion.rooms.studio_voice import VoiceRoom  # noqa: PLC0415 - imported when first shown
        from companion.ui.pages.studio.track_words import clock  # noqa: PLC0415
        from companion.ui.pages.studio.voice_page import VoicePage  # noqa: PLC0415

        house, phase = self._house, editor.desk.phase_at(editor.desk.cursor_s)
        where = f"{clock(editor.desk.cursor_s)} ({house.protocol.name(phase)})"
        page = VoicePage(house.theme, where)
        page.back_asked.connect(lambda: house.show(EDITOR))
        listening = self._ears()
        listening.moved.connect(page.show_at)

        def heard(file: str) -> None:
            if listening.running:
                listening.stop()
            elif self._may_listen():
                cue = editor.add_voice(file, "", "")
                found = house.voices.find(replace(editor.desk.programme, cues=(cue,)))
                one = found[file]
                segment = Segment(0.0, one.length_s, one.path, "", voice=True, key=one.key)
                listening.start(SoundPlan((segment,), one.length_s), 0.0)

        def kept(file: str, title: str, text: str) -> None:
            cue = editor.add_voice(file, title, text)
            editor.desk.add_cue(cue, self._look_for().of(replace(editor.desk.programme, cues=(cue,))))
            house.show(EDITOR)

        VoiceRoom(page, house.voices, house.post, house.place.run_away, kept=kept, listen=heard)
        house.window.hold(VOICE, page)
        house.show(VOICE)

    # -- what is heard ----------------------------------------------------------------------------------------

    def _ears(self) -> "Listening":
        if self._listening is None:
            from companion.ui.pages.studio.listening import Listening  # noqa: PLC0415 - imported when first shown

            self._listening = Listening(self._house.sound, SystemClock().up_ms)
            self._listening.moved.connect(self._heard_at)
        return self._listening

    def _listen(self, page: "EditorPage", from_s: float, until_s: float) -> None:
        if self._may_listen():
            self._ears().start(page.desk.plan(), from_s, until_s)

    def _listen_piece(self, file: str, from_s: float) -> None:
        piece = self._house.library.piece(file)
        if piece is not None and self._may_listen():
            length_s = piece.measured.length_s
            segment = Segment(0.0, length_s, str(self._house.library.path(piece)), piece.title)
            self._ears().start(SoundPlan((segment,), length_s), from_s)

    def _may_listen(self) -> bool:
        if self._house.live.open:
            self._house.tell(Known("studio.session_open"))
            return False
        return True

    def _heard_at(self, at_s: float | None) -> None:
        window = self._house.window
        if window.current == EDITOR:
            self._editor().show_playing(at_s is not None)
            if at_s is not None:
                self._editor().desk.set_cursor(at_s)
        elif window.current == LIBRARY:
            cast("LibraryPage", window.page(LIBRARY)).show_playing(at_s)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Studio", text)
