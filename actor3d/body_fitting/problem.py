"""What body fitting is given and what it returns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Bool, Float
from torch import Tensor

from actor3d.body_fitting.landmarks import LANDMARK_NAMES, Landmarks
from actor3d.captures.calibration import Calibration
from actor3d.errors import InputError
from rectifier3d.geometry.body import BodyModel, PosedBody, SmplParams

Masks = Callable[[int], Bool[np.ndarray, "H W"]]
"""Gives the person's mask in a frame of one camera, as filmed: it is asked for, so that not all need be in memory."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class FitProblem:
    """One person filmed by V calibrated cameras in the same F frames."""

    calibration: Calibration
    landmarks: Sequence[Landmarks]
    """Of the calibration's cameras, in their order."""
    masks: Sequence[Masks] | None
    """Likewise; none: fit without silhouettes."""
    body: BodyModel
    fps: float

    @property
    def num_frames(self) -> int:
        """How many frames every camera has."""
        return len(self.landmarks[0])

    def check(self) -> None:
        """Refuse a problem whose parts do not belong together.

        Raises:
            InputError: saying what does not.
        """
        cameras = len(self.calibration)
        if cameras < 2:
            raise InputError(f"expected at least two cameras to fit a body to, got {cameras}")
        if len(self.landmarks) != cameras:
            raise InputError(f"expected landmarks of {cameras} cameras, got those of {len(self.landmarks)}")
        if self.masks is not None and len(self.masks) != cameras:
            raise InputError(f"expected masks of {cameras} cameras, got those of {len(self.masks)}")
        counts = {name: len(seen) for name, seen in zip(self.calibration.names, self.landmarks, strict=True)}
        if len(set(counts.values())) != 1:
            raise InputError(f"the cameras' landmarks must be of the same frames, got {counts} frames")
        if self.num_frames == 0:
            raise InputError("there is no frame to fit a body to")
        for seen in self.landmarks:
            if seen.points.shape[1] != len(LANDMARK_NAMES):
                raise InputError(f"expected {len(LANDMARK_NAMES)} landmarks, got {seen.points.shape[1]}")
        if not (np.isfinite(self.fps) and self.fps > 0):
            raise InputError(f"frames a second must be positive, got {self.fps}")


@dataclass(frozen=True, kw_only=True, slots=True)
class FitOptions:
    """How long fitting takes."""

    landmark_steps: int = 80
    """L-BFGS iterations on landmarks alone."""
    silhouette_steps: int = 40
    """Iterations on landmarks and silhouettes together; 0 leaves silhouettes out."""
    clothing: bool = True
    """Whether the skin is moved to where masks show clothes; not where those or hair have surfaces of their own."""
    clothing_frames: range | None = None
    """In which frames the masks tell of clothes and hair; all of them by default."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class FitMeasures:
    """How far a body lies from what V cameras saw in F frames."""

    camera_names: tuple[str, ...]
    errors: Float[np.ndarray, "V F L"]
    """Pixels of the video between landmarks as found and the body's; NaN where not seen (confidence below 0.3)."""
    mended: Float[np.ndarray, "V F L"]
    """The same after left and right are exchanged where the other way round they suit the body far better."""
    sizes: Float[np.ndarray, "V F"]
    """How large the person is in the picture, pixels."""
    lost: Float[np.ndarray, "V F"]
    """Share of the landmarks seen that lie, on the body, behind the camera or where its lens shows nothing; NaN where
    nothing was seen."""
    overlaps: Float[np.ndarray, "V F"]
    """Intersection over union of mask and body; NaN without a mask, or where the body lies outside the picture."""

    def of_camera(self, camera: int) -> "FitMeasures":
        """Those of one camera."""
        one = slice(camera, camera + 1)
        return FitMeasures(
            camera_names=self.camera_names[one],
            errors=self.errors[one],
            mended=self.mended[one],
            sizes=self.sizes[one],
            lost=self.lost[one],
            overlaps=self.overlaps[one],
        )


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class BodyFit:
    """The body in all frames, and how well it suits what the cameras saw."""

    body: BodyModel
    calibration: Calibration
    """The cameras that it was fitted to, turned a little so that they agree."""
    turned_degrees: Float[np.ndarray, " V"]
    """By how much."""
    offsets: Float[Tensor, "L 3"]
    """Where detectors see each landmark, from where the body has it; rest pose, metres."""
    params: SmplParams
    rest_vertices: Float[Tensor, "N 3"]
    """The person's shape in the rest pose, with clothes and hair as far as masks told of them, metres."""
    residuals: FitMeasures
    """Of the cameras that the body was fitted to."""
    faults: tuple[str, ...]
    """Why this is not a good fit, worst first; empty if it is one."""

    @property
    def betas(self) -> Float[Tensor, " S"]:
        """The person's shape coefficients."""
        return self.params.betas[0]

    def posed(self, frames: Sequence[int]) -> PosedBody:
        """The posed body in some frames."""
        with torch.no_grad():
            return self.body(self.params.select(frames), self.rest_vertices)
