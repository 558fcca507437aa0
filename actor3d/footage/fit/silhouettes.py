"""The silhouette term: surfels on the body, splatted, against masks."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Bool, Float, Int, UInt8
from torch import Tensor

from actor3d.footage.fit.kinematics import Bones
from actor3d.footage.fit.problem import Masks
from actor3d.footage.fit.windows import Window, mask_in_window, window_cameras
from data.zjumocap.calibration import Calibration
from rectifier3d.geometry.body import NUM_MAIN_JOINTS, BodyModel
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.raster import rasterization

SIZE = 112
"""Pixels of a window's side."""
_SURFELS = 3000
_OPACITY = 0.9
_OVERLAP = 0.6
"""Standard deviation of a surfel, in distances between neighbours."""
_THICKNESS = 1e-3
"""Metres. Flat surfels are seen edge-on at the outline, and do not swell it."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Surfels:
    """Flat disks spread evenly over a body's surface; bound to its bones, linear in its shape."""

    template: Float[Tensor, "P 3"]
    """Metres, rest pose of the mean shape."""
    directions: Float[Tensor, "P 3 S"]
    normals: Float[Tensor, "P 3"]
    """Unit vectors outward, in the rest pose of the mean shape."""
    weights: Float[Tensor, "P M"]
    """Skinning weights of the main joints; fingers and face go with what they hang on."""
    radius: float
    """Standard deviation along the surface, metres."""

    @classmethod
    def on(cls, body: BodyModel, generator: torch.Generator) -> "Surfels":
        """Surfels on a body, at random places with equal density."""
        corners = body.template.double()[body.faces]  # F 3 3
        across = torch.linalg.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        doubled = across.norm(dim=-1)
        face = torch.multinomial(doubled, _SURFELS, replacement=True, generator=generator)
        u, v = torch.rand(2, _SURFELS, dtype=torch.float64, generator=generator)
        root = u.sqrt()
        shares = torch.stack([1 - root, root * (1 - v), root * v], -1)
        ids = body.faces[face]
        spacing = float((doubled.sum() / 2 / _SURFELS).sqrt())
        return cls(
            template=torch.einsum("pk,pkx->px", shares, corners[face]),
            directions=torch.einsum("pk,pkxs->pxs", shares, body.shape_directions.double()[ids]),
            normals=torch.nn.functional.normalize(across[face], dim=-1),
            weights=torch.einsum("pk,pkm->pm", shares, _main_weights(body)[ids]),
            radius=_OVERLAP * spacing,
        )

    def place(self, bones: Bones, betas: Float[Tensor, " S"]) -> Float[Tensor, "B P 3"]:
        """Where they are in the world, metres."""
        rest = self.template + self.directions[..., : len(betas)] @ betas
        turns = torch.einsum("pm,bmxy->bpxy", self.weights, bones.turns)
        return (turns @ rest[..., None])[..., 0] + torch.einsum("pm,bmx->bpx", self.weights, bones.shifts)

    @torch.no_grad()
    def face_out(self, bones: Bones) -> Float[Tensor, "B P 4"]:
        """Quaternions wxyz that turn the third axis to the normals in the world."""
        turned = torch.einsum("pm,bmxy,py->bpx", self.weights, bones.turns, self.normals)
        x, y, z = torch.nn.functional.normalize(turned, dim=-1).unbind(-1)
        # A disk's two sides are alike: take the normal that points up, where the shortest turn is well defined.
        sign = torch.where(z < 0, -1.0, 1.0)
        return torch.nn.functional.normalize(
            torch.stack([1 + sign * z, -sign * y, sign * x, torch.zeros_like(z)], -1), dim=-1
        )


def _main_weights(body: BodyModel) -> Float[Tensor, "N M"]:
    weights = torch.zeros(body.num_vertices, NUM_MAIN_JOINTS, dtype=torch.float64)
    for joint in range(body.num_joints):
        main = joint
        while main >= NUM_MAIN_JOINTS:
            main = body.parents[main]
        weights[:, main] += body.weights[:, joint].double()
    return weights


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Silhouettes:
    """What masks show round the person in the windows of some frames."""

    frames: Int[Tensor, " B"]
    cameras: Sequence[Cameras]
    """Of each frame's windows."""
    coverage: UInt8[Tensor, "B V S S"]
    """Hundredths."""
    seen: Bool[Tensor, "B V S S"]
    trust: Float[Tensor, "B V"]
    """From 0, a mask of something else, to 1."""

    @classmethod
    def read(
        cls,
        masks: Sequence[Masks],
        windows: Sequence[Sequence[Window]],
        frames: Sequence[int],
        calibration: Calibration,
    ) -> "Silhouettes":
        """Read masks inside windows, one a camera in each of some frames."""
        rows = [
            [mask_in_window(masks[window.camera](frame), window, calibration, SIZE) for window in row]
            for frame, row in zip(frames, windows, strict=True)
        ]
        return cls(
            frames=torch.tensor(list(frames)),
            cameras=[window_cameras(list(row), calibration, SIZE) for row in windows],
            coverage=torch.from_numpy(np.stack([[coverage for coverage, _ in row] for row in rows])),
            seen=torch.from_numpy(np.stack([[seen for _, seen in row] for row in rows])),
            trust=torch.ones(len(rows), len(masks)),
        )

    def mismatch(
        self, row: int, points: Float[Tensor, "P 3"], quats: Float[Tensor, "P 4"], radius: float
    ) -> Float[Tensor, " V"]:
        """Squared differences between a frame's masks and the splatted body, over the person's area in each view."""
        rendered = splat(points, quats, radius, self.cameras[row])
        covered = self.coverage[row].float() / 100
        missed = (rendered - covered).square() * self.seen[row]
        return missed.sum((1, 2)) / (covered * self.seen[row]).sum((1, 2)).clamp(min=50.0)


def splat(
    points: Float[Tensor, "P 3"], quats: Float[Tensor, "P 4"], radius: float, cameras: Cameras
) -> Float[Tensor, "V S S"]:
    """How much of each pixel the surfels cover, differentiable with respect to where they are."""
    scales = points.new_tensor([radius, radius, _THICKNESS]).expand(len(points), 3).contiguous()
    height, width = cameras.image_size
    _, alpha, _ = rasterization(
        points,
        quats,
        scales,
        points.new_full((len(points),), _OPACITY),
        points.new_ones(len(points), 1),
        cameras.viewmats,
        cameras.K,
        width,
        height,
    )
    return alpha[..., 0]
