"""Where a second of the plan lies on the screen, and the other way round: zoom and scroll. Plain numbers."""

from dataclasses import replace

from companion.domain.records import dataclass

CLOSEST_PX_PER_S = 60.0
STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)


@dataclass(frozen=True, slots=True)
class Scale:
    """A view of `width_px` that begins at `left_s` and shows `px_per_s`."""

    width_px: float
    whole_s: float
    px_per_s: float
    left_s: float = 0.0

    @classmethod
    def fit(cls, width_px: float, whole_s: float) -> "Scale":
        """Show everything."""
        whole_s = max(whole_s, 1.0)
        return cls(max(width_px, 1.0), whole_s, max(width_px, 1.0) / whole_s)

    def x(self, at_s: float) -> float:
        """Give the place of a second, in px from the view's beginning."""
        return (at_s - self.left_s) * self.px_per_s

    def s(self, x_px: float) -> float:
        """Give the second at a place."""
        return self.left_s + x_px / self.px_per_s

    @property
    def right_s(self) -> float:
        """Give the last second in view."""
        return self.s(self.width_px)

    @property
    def fits(self) -> bool:
        """Tell whether everything is in view."""
        return self.px_per_s <= self.width_px / self.whole_s + 1e-9

    def zoomed(self, factor: float, around_s: float) -> "Scale":
        """Give a closer (factor above 1) or wider view in which a second keeps its place."""
        least = self.width_px / self.whole_s
        px_per_s = min(max(self.px_per_s * factor, least), max(CLOSEST_PX_PER_S, least))
        left_s = around_s - (around_s - self.left_s) * self.px_per_s / px_per_s
        return self._at(left_s, px_per_s)

    def showing(self, from_s: float, until_s: float) -> "Scale":
        """Give the view of a stretch."""
        least = self.width_px / self.whole_s
        px_per_s = min(max(self.width_px / max(until_s - from_s, 0.1), least), max(CLOSEST_PX_PER_S, least))
        middle_s = (from_s + until_s) / 2
        return self._at(middle_s - self.width_px / px_per_s / 2, px_per_s)

    def scrolled(self, by_px: float) -> "Scale":
        """Give the view further on."""
        return self._at(self.left_s + by_px / self.px_per_s)

    def revealing(self, at_s: float, margin_px: float = 40.0) -> "Scale":
        """Give a view that has a second in it, moved no further than needed."""
        margin_s = margin_px / self.px_per_s
        if at_s < self.left_s + margin_s:
            return self._at(at_s - margin_s)
        if at_s > self.right_s - margin_s:
            return self._at(at_s + margin_s - self.width_px / self.px_per_s)
        return self

    def resized(self, width_px: float, whole_s: float) -> "Scale":
        """Give the same view of another width or of a programme of another length."""
        if self.fits:
            return Scale.fit(width_px, whole_s)
        made = replace(self, width_px=max(width_px, 1.0), whole_s=max(whole_s, 1.0))
        return made.zoomed(1.0, made.left_s)

    def mark_step_s(self, least_px: float) -> int:
        """Give the round number of seconds between two marks of the time axis that are not nearer than that."""
        return next((step for step in STEPS_S if step * self.px_per_s >= least_px), STEPS_S[-1])

    def _at(self, left_s: float, px_per_s: float | None = None) -> "Scale":
        density = px_per_s or self.px_per_s
        most_s = self.whole_s - self.width_px / density
        return replace(self, px_per_s=density, left_s=max(0.0, min(left_s, most_s)))
