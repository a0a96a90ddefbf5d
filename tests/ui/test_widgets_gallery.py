"""The gallery: every picture is made, and shows something."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from companion.ui import gallery
from companion.ui.theme import Theme


def test_the_gallery_renders_every_screen_in_a_variant(theme: Theme, app: QApplication, tmp_path: Path) -> None:
    variants = {variant.name: variant for variant in gallery.variants()}
    assert {"day-100", "day-200", "night-100", "night-200", "contrast-100", "contrast-200"} <= set(variants)
    try:
        for name in ("contrast-200", "rtl-100"):
            files = gallery.render(app, theme, variants[name], tmp_path, (1024, 700))
            assert len(files) == len(gallery.SCREENS)
            for file in files:
                picture = QImage(str(file))
                assert (picture.width(), picture.height()) == (1024, 700)
                assert len({picture.pixelColor(x, y).name() for x in range(0, 1024, 8) for y in range(0, 700, 8)}) > 3
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert all(file.name in gallery.page(files) for file in files)


def test_wrong_use_of_the_gallery_is_told() -> None:
    assert gallery.main([]) == 2
