"""Let something appear softly, or at once where motion is reduced. Keeps no effect on a widget that stands still."""

from PySide6.QtWidgets import QWidget

from companion.ui.theme import Theme

FADE_MS = 400


def fade_in(theme: Theme, widget: QWidget) -> None:
    """Show a widget, over 400 ms unless motion is reduced.

    The effect goes when the fade is over: it would otherwise draw the widget through a picture at every repaint.
    """
    widget.setGraphicsEffect(None)  # type: ignore[arg-type]  # None takes it away; the stub omits it
    widget.show()
    if theme.reduced_motion:
        return
    from PySide6.QtCore import QAbstractAnimation, QPropertyAnimation  # noqa: PLC0415 - not for the first window
    from PySide6.QtWidgets import QGraphicsOpacityEffect  # noqa: PLC0415

    effect = QGraphicsOpacityEffect(widget)
    effect.setOpacity(0)
    widget.setGraphicsEffect(effect)
    animation = QPropertyAnimation(effect, b"opacity", widget)
    animation.setDuration(FADE_MS)
    animation.setStartValue(0.0)
    animation.setEndValue(1.0)

    def done() -> None:
        if widget.graphicsEffect() is effect:
            widget.setGraphicsEffect(None)  # type: ignore[arg-type]  # as above

    animation.finished.connect(done)
    animation.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)
