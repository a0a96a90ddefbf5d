"""Draws the program's icon in a size: `python -m shipping.icons SVG PNG PX [PNG PX…]`; a process of its own, for Qt."""

import sys
from pathlib import Path

from shipping.project import HERE, ROOT, Failed, run

ICON = ROOT / "assets" / "icons" / "app.svg"
SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def draw(files: dict[Path, int]) -> None:
    """Draw the icon into each file, as large as it says."""
    words = [word for path, px in files.items() for word in (str(path), str(px))]
    run(sys.executable, "-m", "shipping.icons", str(ICON), *words, cwd=HERE, QT_QPA_PLATFORM="offscreen")
    if missing := [path.name for path in files if not path.is_file()]:
        raise Failed(f"these icons were not drawn: {', '.join(missing)}")


def main() -> None:
    """Draw what the command line says."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - only the process that draws needs Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    _app = QGuiApplication(sys.argv[:1])
    svg, pairs = sys.argv[1], sys.argv[2:]
    for path, size in zip(pairs[::2], pairs[1::2], strict=True):
        image = QImage(int(size), int(size), QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            QSvgRenderer(svg).render(painter)
        image.save(path, "PNG")  # type: ignore[call-overload]  # bytes by the types, text by the manual


if __name__ == "__main__":
    main()
