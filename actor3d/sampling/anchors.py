"""Cameras for sampling: the anchors, which follow the body."""

from dataclasses import dataclass, replace

from jaxtyping import Float
from torch import Tensor

from actor3d.captures.crops import body_crops
from rectifier3d.geometry.cameras import Cameras

_HOME_METRES = 0.75
"""From where the body was on average, up to which the anchor cameras stay where they were."""


@dataclass(frozen=True, eq=False, kw_only=True)
class AnchorRig:
    """The capture's anchor cameras, which can walk along with a body that leaves the capture volume."""

    cameras: tuple[Cameras, ...]
    """One each: whole images, as captured, which may differ in size."""
    home: Float[Tensor, " 3"]
    """Where the body stood in the capture on average, metres."""
    input_resolution: int

    def at_home(self, vertices: Float[Tensor, "N 3"]) -> Cameras:
        """Crops round a body that moves inside the capture volume."""
        return body_crops(self.cameras, vertices, self.input_resolution)

    def following(self, vertices: Float[Tensor, "N 3"]) -> Cameras:
        """Crops from cameras moved along, so that the body is seen from the usual distance."""
        offset = (vertices.amin(0) + vertices.amax(0)) / 2 - self.home
        moved = [replace(camera, t=camera.t - camera.R @ offset) for camera in self.cameras]
        return body_crops(moved, vertices, self.input_resolution)

    def around(self, vertices: Float[Tensor, "N 3"]) -> Cameras:
        """Crops round a body anywhere: the cameras walk along only where it has left the capture volume."""
        centre = (vertices.amin(0) + vertices.amax(0)) / 2
        inside = float((centre - self.home).norm()) < _HOME_METRES
        return self.at_home(vertices) if inside else self.following(vertices)
