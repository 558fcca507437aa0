"""How large the person is in a film: all of them in every frame, and no smaller than that."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import torch
from jaxtyping import Float
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras

_TALL, _WIDE = 0.85, 0.9
"""Shares of the picture's height and width that the person may take over the whole film."""
_NEAR = 0.05
"""Metres before the camera from which a point is seen."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Extent:
    """What a person takes up over a film: tangents of angles from the cameras' axes, x to the right, y down."""

    low: Float[Tensor, " 2"]
    high: Float[Tensor, " 2"]

    @classmethod
    def seen(cls, cameras: Cameras, bodies: Iterable[Float[Tensor, "N 3"]]) -> "Extent":
        """Of a person's vertices, world metres, each body before a camera of its own."""
        low, high = torch.full((2,), torch.inf), torch.full((2,), -torch.inf)
        for R, t, vertices in zip(cameras.R, cameras.t, bodies, strict=True):
            x, y, depth = (vertices @ R.T + t).unbind(-1)
            tangents = torch.stack([x, y]) / depth.clamp(min=_NEAR)
            low, high = torch.minimum(low, tangents.amin(1)), torch.maximum(high, tangents.amax(1))
        return cls(low=low, high=high)

    def focal(self, image_size: tuple[int, int]) -> float:
        """The longest focal length, in heights of the picture, that leaves a margin round the person."""
        height, width = image_size
        across, tall = (self.high - self.low).clamp(min=1e-3).tolist()
        return min(_TALL / tall, _WIDE * width / height / across)

    def framed(self, cameras: Cameras, focal: float) -> Cameras:
        """The cameras with another focal length, in heights of the picture, and the person in the middle of it."""
        height, width = cameras.image_size
        middle = (self.low + self.high) / 2
        K = cameras.K.clone()
        K[:, 0, 0] = K[:, 1, 1] = focal * height
        K[:, 0, 2] = width / 2 - focal * height * middle[0]
        K[:, 1, 2] = height / 2 - focal * height * middle[1]
        return replace(cameras, K=K)
