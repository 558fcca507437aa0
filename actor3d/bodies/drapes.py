"""Loose clothes in the clips of one person: each clip is simulated once, when a frame of it is first asked for."""

from collections.abc import Sequence
from threading import Lock

from jaxtyping import Float
from torch import Tensor

from actor3d.bodies.hanging import HangingClothes
from rectifier3d.geometry.body import SmplParams


class ClipDrapes:
    """Where the clothes hang in some clips."""

    def __init__(self, clothes: HangingClothes, clips: Sequence[tuple[int, SmplParams]], fps: float) -> None:
        """Simulate nothing yet.

        Args:
            clothes: What hangs.
            clips: The number of each clip's first frame, and the body in its frames.
            fps: Frames a second.
        """
        self.clothes = clothes
        self._clips, self._fps = clips, fps
        self._hung: dict[int, Float[Tensor, "T C 3"]] = {}
        self._lock = Lock()

    def of(self, frame: int) -> Float[Tensor, "C 3"] | None:
        """The clothes' vertices in one frame, world metres; None if it is in no clip."""
        for start, params in self._clips:
            if start <= frame < start + len(params):
                return self._clip(start, params)[frame - start]
        return None

    def _clip(self, start: int, params: SmplParams) -> Float[Tensor, "T C 3"]:
        with self._lock:
            if start not in self._hung:
                self._hung[start] = self.clothes.hang(params, self._fps)
            return self._hung[start]
