"""Compares one picture of the avatar with the capture's photograph."""

from dataclasses import dataclass, field, replace

import numpy as np
import torch
from jaxtyping import Float
from numpy import ndarray
from torch import Tensor

from actor3d.captures.capture import Capture, CapturedView
from actor3d.imaging.metrics import ComparedPictures, ImageMetrics, compare_images
from actor3d.imaging.perceptual import PerceptualMetrics
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.raster import render_gaussians


@dataclass(frozen=True, eq=False, kw_only=True)
class ViewResult:
    """One picture of the avatar beside its ground truth."""

    frame: int
    """Index in the capture."""
    camera: int
    picture: Float[Tensor, "3 H W"]
    """The Gaussians' render at the size at which the capture is measured, over black."""
    truth: Float[Tensor, "3 H W"]
    metrics: ImageMetrics
    refined_metrics: ImageMetrics | None
    """Of the 2D-refined crop, pasted into the whole image."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class RefinedCrop:
    """A crop of one view after the 2D stage."""

    image: Float[Tensor, "3 S S"]
    camera: Cameras
    """One."""
    denoiser_calls: int
    """Images that went through the denoiser for it."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Scorer:
    """Knows the ground truth, and how it is compared with."""

    capture: Capture
    perceptual: PerceptualMetrics = field(default_factory=PerceptualMetrics)

    def view(
        self,
        frame: int,
        camera: int,
        vertices: Float[Tensor, "N 3"],
        gaussians: Gaussians,
        refined: RefinedCrop | None,
    ) -> ViewResult:
        """Compare the avatar in one frame with what one camera saw.

        Args:
            frame: Index of the frame.
            camera: Index of the camera.
            vertices: The posed body in that frame, world metres.
            gaussians: The avatar in that frame.
            refined: The view after the 2D stage, where there was one.
        """
        seen = self.capture.evaluation_view(frame, camera)
        rendered = render_gaussians(gaussians, seen.camera.to(gaussians.means.device))
        picture, truth = rendered.rgb[0].clamp(0, 1).cpu(), _as_float(seen)
        pair = ComparedPictures(
            picture=_rows(picture),
            truth=_rows(truth),
            box=self.capture.body_boxes(vertices, seen.camera)[0].numpy(),
            mask=seen.mask,
            alpha=rendered.alpha[0, 0].cpu().numpy(),
        )
        return ViewResult(
            frame=frame,
            camera=camera,
            picture=picture,
            truth=truth,
            metrics=compare_images(pair, self.perceptual),
            refined_metrics=None if refined is None else self._of_refined(refined, seen.camera, pair),
        )

    def _of_refined(self, refined: RefinedCrop, camera: Cameras, pair: ComparedPictures) -> ImageMetrics:
        pasted = _paste(refined.image.cpu(), refined.camera.to("cpu"), camera)
        return compare_images(replace(pair, picture=_rows(pasted), alpha=None), self.perceptual)


def _as_float(view: CapturedView) -> Float[Tensor, "3 H W"]:
    return torch.from_numpy(np.ascontiguousarray(view.image)).permute(2, 0, 1).float() / 255


def _rows(image: Float[Tensor, "3 H W"]) -> Float[ndarray, "H W 3"]:
    return np.ascontiguousarray(image.permute(1, 2, 0).numpy())


def _paste(crop: Float[Tensor, "3 S S"], crop_camera: Cameras, camera: Cameras) -> Float[Tensor, "3 H W"]:
    """The crop resampled into the whole image, black outside."""
    height, width = camera.image_size
    scale = crop_camera.K[0, [0, 1], [0, 1]] / camera.K[0, [0, 1], [0, 1]]
    shift = crop_camera.K[0, :2, 2] - camera.K[0, :2, 2] * scale
    ys, xs = torch.meshgrid(torch.arange(height) + 0.5, torch.arange(width) + 0.5, indexing="ij")
    pixels = torch.stack([xs, ys], dim=-1) * scale + shift
    grid = pixels / crop.shape[-1] * 2 - 1
    return torch.nn.functional.grid_sample(crop[None], grid[None], align_corners=False)[0]
