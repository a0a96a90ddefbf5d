"""One line of the bench's table, and how it is judged. Measures nothing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, in `unit`, and where there is one its yardstick from the same run.

    `goal` is the most that is wanted: of ours divided by the yardstick where there is one, else of ours itself; None
    where a figure is only told.
    """

    name: str
    ours: float
    unit: str
    goal: float | None = None
    yardstick: float | None = None

    @property
    def ratio(self) -> float | None:
        """Give ours divided by the yardstick."""
        return None if self.yardstick is None else self.ours / self.yardstick

    @property
    def ok(self) -> bool | None:
        """Tell whether the goal is met; None without a goal."""
        if self.goal is None:
            return None
        return (self.ours if self.ratio is None else self.ratio) <= self.goal

    def cells(self) -> tuple[str, ...]:
        """Give what the table shows."""
        goal = "" if self.goal is None else f"<= {self.goal:g}{' x' if self.yardstick is not None else f' {self.unit}'}"
        return (
            self.name,
            f"{self.ours:.4g} {self.unit}",
            "" if self.yardstick is None else f"{self.yardstick:.4g} {self.unit}",
            "" if self.ratio is None else f"{self.ratio:.2f} x",
            goal,
            {True: "ok", False: "MISSED", None: ""}[self.ok],
        )


HEAD = ("", "ours", "yardstick", "ratio", "goal", "")
