"""The silhouette term: where the body's outline and the mask's differ, seen by the mesh rasterizer.

Moving an outline outward by a distance changes the area by which two shapes differ by that distance times the outline's
length: more where the mask ends inside, less where it goes on. So the outline's pixels, and the points of the surface
that they see, give the slope, however far apart the outlines are.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from jaxtyping import Bool, Float, Int, UInt8
from torch import Tensor

from actor3d.body_fitting.problem import Masks
from actor3d.body_fitting.windows import Window, mask_in_window, window_cameras
from actor3d.captures.calibration import Calibration
from rectifier3d.geometry.body import NUM_MAIN_JOINTS, BodyModel
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.mesh_raster import rasterize_mesh

_SIZE = 128
"""Pixels of a window's side."""
_SMALLEST_AREA = 50.0
"""Pixels: what differs is taken relative to the person's area, or to this."""
_STEPS = ((0, 1), (0, -1), (1, 0), (-1, 0))
"""Rows and columns to a pixel's neighbours."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Skin:
    """A body's mesh on its main bones; fingers and face go with what they hang on. float32."""

    template: Float[Tensor, "N 3"]
    directions: Float[Tensor, "N 3 S"]
    weights: Float[Tensor, "N M"]
    faces: Int[Tensor, "T 3"]

    @classmethod
    def of(cls, body: BodyModel) -> "Skin":
        """The skin of a body of the SMPL family, without pose blend shapes: they move outlines by millimetres."""
        weights = torch.zeros(body.num_vertices, NUM_MAIN_JOINTS)
        for joint in range(body.num_joints):
            main = joint
            while main >= NUM_MAIN_JOINTS:
                main = body.parents[main]
            weights[:, main] += body.weights[:, joint]
        return cls(
            template=body.template, directions=body.shape_directions, weights=weights, faces=body.faces
        )

    def rest(self, betas: Float[Tensor, " S"]) -> Float[Tensor, "N 3"]:
        """The vertices of a shape in the rest pose, metres."""
        return self.template + self.directions[..., : len(betas)] @ betas.float()

    def dressed(self, clothing: Float[Tensor, "N 3"]) -> "Skin":
        """The skin with every vertex of the rest pose moved, metres."""
        return replace(self, template=self.template + clothing)

    def place(
        self, rest: Float[Tensor, "N 3"], turns: Float[Tensor, "M 3 3"], shifts: Float[Tensor, "M 3"]
    ) -> Float[Tensor, "N 3"]:
        """Rest vertices (metres) in the world, where a frame's bones take them."""
        blended = torch.einsum("nm,mxy->nxy", self.weights, turns.float())
        return (blended @ rest[..., None])[..., 0] + self.weights @ shifts.float()


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
            [mask_in_window(masks[window.camera](frame), window, calibration, _SIZE) for window in row]
            for frame, row in zip(frames, windows, strict=True)
        ]
        return cls(
            frames=torch.tensor(list(frames)),
            cameras=[window_cameras(list(row), calibration, _SIZE) for row in windows],
            coverage=torch.from_numpy(np.stack([[coverage for coverage, _ in row] for row in rows])),
            seen=torch.from_numpy(np.stack([[seen for _, seen in row] for row in rows])),
            trust=torch.ones(len(rows), len(masks)),
        )


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Outline:
    """Where a body's outline pulls in one frame, and by how much its area and the masks' differ."""

    missed: Float[Tensor, " V"]
    """The differing area over the person's in each view."""
    faces: Int[Tensor, " Q"]
    """Faces seen along the outline."""
    shares: Float[Tensor, "Q 3"]
    """Barycentrics."""
    slopes: Float[Tensor, "Q 3"]
    """Of the trusted views' differing areas by where that point of the surface is, per metre."""


def outline(
    vertices: Float[Tensor, "N 3"], faces: Int[Tensor, "T 3"], silhouettes: Silhouettes, row: int
) -> Outline:
    """Compare a posed mesh (world metres) with the masks of one frame."""
    cameras, seen = silhouettes.cameras[row], silhouettes.seen[row]
    fragments = rasterize_mesh(vertices, faces, cameras)
    body = fragments.face >= 0
    mask = silhouettes.coverage[row].float() / 100
    area = (mask * seen).sum((1, 2)).clamp(min=_SMALLEST_AREA)
    missed = ((body.float() - mask).abs() * seen).sum((1, 2)) / area
    view, y, x, across, gain = _edges(body, mask, seen)
    gain = gain * (silhouettes.trust[row] / area)[view]
    focal = cameras.K[view, 0, 0] / fragments.depth[view, y, x]
    # Pixels a metre along the picture's axes; along the line of sight an outline pulls at nothing.
    slopes = (gain * focal)[:, None] * torch.einsum("qa,qax->qx", across, cameras.R[view, :2])
    return Outline(
        missed=missed,
        faces=fragments.face[view, y, x],
        shares=fragments.barycentrics[view, y, x],
        slopes=slopes,
    )


def _edges(
    body: Bool[Tensor, "V S S"], mask: Float[Tensor, "V S S"], seen: Bool[Tensor, "V S S"]
) -> tuple[Tensor, Tensor, Tensor, Float[Tensor, "Q 2"], Float[Tensor, " Q"]]:
    """View, row and column of body pixels beside others, the way out (x, y), and the area gained by a pixel's move."""
    found = []
    for down, right in _STEPS:
        shift = {"shifts": (-down, -right), "dims": (1, 2)}
        beside, outside_mask, outside_seen = (torch.roll(values, **shift) for values in (body, mask, seen))
        view, y, x = (body & ~beside & seen & outside_seen).nonzero(as_tuple=True)
        across = mask.new_tensor([right, down]).expand(len(view), 2)
        gain = 1 - (mask[view, y, x] + outside_mask[view, y, x])
        found.append((view, y, x, across, gain))
    view, y, x, across, gain = (torch.cat(parts) for parts in zip(*found, strict=True))
    return view, y, x, across, gain


class Mismatch(torch.autograd.Function):
    """The sum over frames of what trusted masks and the body differ by, relative to the person's area."""

    @staticmethod
    def forward(
        ctx: Any,
        turns: Float[Tensor, "B M 3 3"],
        shifts: Float[Tensor, "B M 3"],
        betas: Float[Tensor, " S"],
        skin: Skin,
        silhouettes: Silhouettes,
    ) -> Float[Tensor, ""]:
        """Of bones in the frames of the silhouettes."""
        rest = skin.rest(betas)
        total = turns.new_zeros(())
        by_turns, by_shifts, by_betas = (torch.zeros_like(values) for values in (turns, shifts, betas))
        for row in range(len(turns)):
            line = outline(skin.place(rest, turns[row], shifts[row]), skin.faces, silhouettes, row)
            total += (silhouettes.trust[row] * line.missed).sum()
            corners = skin.faces[line.faces]
            weights = torch.einsum("qk,qkm->qm", line.shares, skin.weights[corners])
            points = torch.einsum("qk,qkx->qx", line.shares, rest[corners])
            by_shifts[row] = weights.T @ line.slopes
            by_turns[row] = torch.einsum("qm,qx,qy->mxy", weights, line.slopes, points)
            at_rest = torch.einsum("qm,mxy,qx->qy", weights, turns[row].float(), line.slopes)
            directions = skin.directions[..., : len(betas)][corners]
            by_betas += torch.einsum("qy,qk,qkys->s", at_rest, line.shares, directions)
        ctx.save_for_backward(by_turns, by_shifts, by_betas)
        return total

    @staticmethod
    def backward(ctx: Any, *slopes: Tensor) -> tuple[Tensor, Tensor, Tensor, None, None]:
        """Slopes by turns, shifts and betas."""
        by_turns, by_shifts, by_betas = ctx.saved_tensors
        return slopes[0] * by_turns, slopes[0] * by_shifts, slopes[0] * by_betas, None, None
