"""The cameras round the stage, each with its own lens."""

from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float

from actor3d.captures.calibration import Calibration
from rectifier3d.geometry.cameras import Cameras, look_at

RING_RADIUS = 3.3
"""Metres."""
_EYE_HEIGHTS = (0.85, 1.75)
"""Metres above the floor, taken in turn round the ring."""
_TARGET = 0.53
"""Share of the person's height at which the cameras look."""
_FILL = 0.63
"""Share of the image's height that the person fills; the rest is for raised arms and steps."""
MIN_CAMERAS = 6


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Lenses:
    """Cameras round a y-up stage whose floor is at height 0."""

    cameras: Cameras
    """As pinholes, single precision."""
    distortion: Float[np.ndarray, "V 5"]
    """OpenCV's k1 k2 p1 p2 k3."""

    def bend(self, view: int, points: Float[np.ndarray, "n 3"]) -> Float[np.ndarray, "n 3"]:
        """Camera-space points moved, at their depth, to where a pinhole sees them as the lens does."""
        k1, k2, p1, p2, k3 = self.distortion[view].astype(points.dtype)
        depth = points[:, 2]
        x, y = points[:, 0] / depth, points[:, 1] / depth
        squared = x * x + y * y
        radial = 1 + squared * (k1 + squared * (k2 + squared * k3))
        bent_x = x * radial + 2 * p1 * x * y + p2 * (squared + 2 * x * x)
        bent_y = y * radial + p1 * (squared + 2 * y * y) + 2 * p2 * x * y
        return np.stack([bent_x * depth, bent_y * depth, depth], axis=1)

    def calibration(self, world_from_stage: Float[np.ndarray, "3 3"]) -> Calibration:
        """The cameras as a capture stores them, in a world turned against the stage."""
        count = len(self.cameras)
        distortion = np.zeros((count, 8))
        distortion[:, :5] = self.distortion
        return Calibration(
            names=tuple(str(index + 1) for index in range(count)),
            K=self.cameras.K.double().numpy(),
            D=distortion,
            R=self.cameras.R.double().numpy() @ world_from_stage.T,
            t=self.cameras.t.double().numpy(),
            image_sizes=(self.cameras.image_size,) * count,
        )


def ring_of_lenses(count: int, size: int, person_height: float, generator: np.random.Generator) -> Lenses:
    """Cameras in a ring at two heights, set up by hand: no two stand or bend alike.

    Args:
        count: At least `MIN_CAMERAS`.
        size: Height and width of the images, pixels.
        person_height: Metres.
        generator: Draws the small differences.
    """
    angles = np.arange(count) * 2 * np.pi / count + generator.normal(scale=0.02, size=count)
    radius = RING_RADIUS + generator.normal(scale=0.04, size=count)
    heights = np.resize(_EYE_HEIGHTS, count) + generator.normal(scale=0.03, size=count)
    eyes = np.stack([radius * np.sin(angles), heights, radius * np.cos(angles)], axis=1)
    target = torch.tensor([0.0, _TARGET * person_height, 0.0], dtype=torch.float64)
    R, t = look_at(torch.from_numpy(eyes), target, torch.tensor([0.0, 1.0, 0.0], dtype=torch.float64))
    focal = size * _FILL * RING_RADIUS / person_height * (1 + generator.normal(scale=0.01, size=count))
    centre = size * (0.5 + generator.normal(scale=0.004, size=(count, 2)))
    K = np.zeros((count, 3, 3))
    K[:, 0, 0] = K[:, 1, 1] = focal
    K[:, :2, 2] = centre
    K[:, 2, 2] = 1
    typical = np.array([-0.11, 0.05, 4e-4, -3e-4, 0.01])
    distortion = typical * (1 + generator.normal(scale=0.15, size=(count, 5)))
    return Lenses(
        cameras=Cameras(R=R.float(), t=t.float(), K=torch.from_numpy(K).float(), image_size=(size, size)),
        distortion=distortion,
    )
