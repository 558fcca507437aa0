"""What the training poses do to the skin: measured once each, as they come again and again."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

import torch
from jaxtyping import Float, UInt8
from torch import Tensor
from torch.nn.functional import pad

from actor3d.captures.dataset import CaptureDataset
from rectifier3d.canonical import CanonicalGaussians
from rectifier3d.geometry.exposure import EXPOSURE_STEP
from rectifier3d.splats.skin_state import SkinState

_MOST_BYTES = 256 * 2**20
"""Beyond which those asked for longest ago are measured anew."""
_UPPER = [0, 1, 2, 4, 5, 8]
"""Of the nine numbers of a symmetric tensor, those that say all."""
_MIRRORED = [0, 1, 2, 1, 3, 4, 2, 4, 5]


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PackedSkin:
    """A skin's state in little more than half the memory; unpacked, it is what it was up to rounding."""

    compression: Float[Tensor, "N 6"] | None
    exposure: UInt8[Tensor, "N H"] | None
    """Two lamps in a byte."""
    lamps: int

    @classmethod
    def of(cls, skin: SkinState) -> "PackedSkin":
        """Packed."""
        exposure, lamps = None, 0
        if skin.exposure is not None:
            lamps = skin.exposure.shape[1]
            first, second = (
                pad(skin.exposure // EXPOSURE_STEP, (0, lamps % 2)).unflatten(1, (-1, 2)).unbind(-1)
            )
            exposure = first | second << 4
        compression = None if skin.compression is None else skin.compression.flatten(1)[:, _UPPER]
        return cls(compression=compression, exposure=exposure, lamps=lamps)

    def unpacked(self) -> SkinState:
        """The state."""
        compression, exposure = self.compression, self.exposure
        if exposure is not None:
            both = torch.stack([exposure & 15, exposure >> 4], dim=-1)
            exposure = both.flatten(1)[:, : self.lamps] * EXPOSURE_STEP
        if compression is not None:
            compression = compression[:, _MIRRORED].unflatten(1, (3, 3))
        return SkinState(compression=compression, exposure=exposure)

    @property
    def nbytes(self) -> int:
        """Memory that it takes."""
        return sum(x.nbytes for x in (self.compression, self.exposure) if x is not None)


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
        self._kept: OrderedDict[int, PackedSkin] = OrderedDict()
        device = base.weights.device
        surface = prepared.surface.to(device)
        frames = prepared.split("train").frames
        for done, frame in enumerate(frames, 1):
            base.meet(surface, self._measured(frame).to(device))
            if looked is not None:
                looked(done, len(frames))

    def skin(self, frame: int) -> SkinState:
        """Of one frame."""
        if frame not in self._kept:
            self._measured(frame)
        self._kept.move_to_end(frame)
        return self._kept[frame].unpacked()

    def _measured(self, frame: int) -> SkinState:
        found = self._base.skin_state(self._prepared.surface, self._prepared.vertices(frame))
        self._kept[frame] = PackedSkin.of(found)
        while len(self._kept) > 1 and sum(skin.nbytes for skin in self._kept.values()) > _MOST_BYTES:
            self._kept.popitem(last=False)
        return found
