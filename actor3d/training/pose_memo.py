"""What the training poses do to the skin: measured once each, as they come again and again."""

from collections import OrderedDict
from collections.abc import Callable

from actor3d.captures.dataset import CaptureDataset
from rectifier3d.canonical import CanonicalGaussians
from rectifier3d.splats.skin_state import SkinState

_MOST_BYTES = 256 * 2**20
"""Beyond which those asked for longest ago are measured anew."""


class PoseMemo:
    """The skin of a capture's training frames, on the CPU."""

    def __init__(
        self,
        prepared: CaptureDataset,
        base: CanonicalGaussians,
        looked: Callable[[int, int], None] | None = None,
    ) -> None:
        """Look at every training pose, so that the Gaussians know the strongest folds.

        Args:
            prepared: The capture.
            base: Gaussians that ask what a pose does to the skin.
            looked: Told at how many of how many poses it has looked.
        """
        self._prepared, self._base = prepared, base
        self._kept: OrderedDict[int, SkinState] = OrderedDict()
        device = base.weights.device
        surface = prepared.surface.to(device)
        frames = prepared.split("train").frames
        for done, frame in enumerate(frames, 1):
            base.meet(surface, self.skin(frame).to(device))
            if looked is not None:
                looked(done, len(frames))

    def skin(self, frame: int) -> SkinState:
        """Of one frame."""
        if frame in self._kept:
            self._kept.move_to_end(frame)
            return self._kept[frame]
        found = self._base.skin_state(self._prepared.surface, self._prepared.vertices(frame))
        self._kept[frame] = found
        while len(self._kept) > 1 and sum(skin.nbytes for skin in self._kept.values()) > _MOST_BYTES:
            self._kept.popitem(last=False)
        return found
