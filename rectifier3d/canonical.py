"""The Gaussians a person starts from: learned, the same in every frame, until the views say more."""

import math
from dataclasses import dataclass

import torch
from jaxtyping import Float
from scipy.spatial import KDTree
from torch import Tensor, nn

from rectifier3d.geometry.compression import DIRECTIONS as FOLD_DIRECTIONS
from rectifier3d.geometry.compression import compression_at
from rectifier3d.geometry.exposure import sphere_directions
from rectifier3d.geometry.local_coords import LocalCoords, face_edge_lengths, points_on, sample_surface
from rectifier3d.geometry.rotations import normalize_quats
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.options import RectifierOptions
from rectifier3d.pose_residual import PoseChange, PoseResidual
from rectifier3d.splats.folds import Folds
from rectifier3d.splats.lamps import Lamps
from rectifier3d.splats.light import DIRECTIONS
from rectifier3d.splats.rigged import RiggedGaussians
from rectifier3d.splats.skin_state import SkinState, skin_state

ATTRIBUTES = 11
"""Channels that change a Gaussian's looks: opacity 1, log-scale 3, quaternion 4, colour 3."""
_EVERYWHERE = 0.05
"""Of the light at first, what no body hides."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class OffsetPenalty:
    """How far the Gaussians were moved, relative to how far they may; both in [0, ~1], zero if unbounded."""

    slide: Float[Tensor, ""]
    """Mean squared change of the barycentric weights."""
    height: Float[Tensor, ""]
    """Mean squared height above the skin."""
    pose: Float[Tensor, ""] | None = None
    """Mean squared part of the change that the pose told; None where it tells nothing."""


class CanonicalGaussians(nn.Module):
    """Points on the rest surface, and learned attributes and offsets of a Gaussian at each.

    The networks' outputs are changes in the same, unbounded units as the parameters.
    """

    face: Tensor
    weights: Tensor
    canonical: Tensor
    base_log_scale: Tensor
    reach: Tensor
    lamp_directions: Tensor
    fold_most: Tensor
    fold_edges: Tensor

    def __init__(self, options: RectifierOptions, num_parts: int):
        super().__init__()
        self.options = options
        count = options.num_gaussians
        self.register_buffer("face", torch.zeros(count, dtype=torch.int64))
        self.register_buffer("weights", torch.zeros(count, 3))
        self.register_buffer("canonical", torch.zeros(count, 3))
        self.register_buffer("base_log_scale", torch.zeros(count))
        self.register_buffer("reach", torch.zeros(count))
        logit = torch.logit(torch.tensor(options.initial_opacity, dtype=torch.float64, device="cpu"))
        flatness = options.initial_flatness if options.frame == "triangle" else 1.0
        self.opacities = nn.Parameter(torch.full((count,), float(logit)))
        self.scales = nn.Parameter(torch.tensor([0.0, 0.0, math.log(flatness)]).repeat(count, 1))
        self.quats = nn.Parameter(torch.tensor([1.0, 0.0, 0.0, 0.0]).repeat(count, 1))
        self.colors = nn.Parameter(torch.zeros(count, 3))
        if options.light == "common":
            self.light = nn.Parameter(torch.zeros(DIRECTIONS, 3))
        if options.light == "lamps":
            self.register_buffer("lamp_directions", torch.zeros(options.lamps, 3))
            self.lamps = nn.Parameter(torch.zeros(options.lamps + 1, 3))
        if options.folds == "compression":
            self.register_buffer("fold_most", torch.zeros(count, FOLD_DIRECTIONS))
            self.register_buffer("fold_edges", torch.ones(count))
            self.folds = nn.Parameter(torch.zeros(count, FOLD_DIRECTIONS, 3))
        if options.offsets == "residual":
            self.offsets = nn.Parameter(torch.zeros(count, 3))
        self.pose = PoseResidual(options, num_parts) if options.pose_residual == "parts" else None

    @torch.no_grad()
    def spread_over(self, surface: BodySurface, generator: torch.Generator) -> None:
        """Start anew, evenly spread over a person's rest surface."""
        coords = sample_surface(surface, self.options.num_gaussians, generator)
        canonical = points_on(coords, surface.rest_vertices, surface.faces)
        reach = self.options.height_edges * face_edge_lengths(surface)[coords.face]
        self.face.copy_(coords.face)
        self.weights.copy_(coords.weights)
        self.canonical.copy_(canonical)
        if self.options.light == "lamps":
            self.lamp_directions.copy_(sphere_directions(self.options.lamps))
        self.base_log_scale.copy_(neighbour_spacing(canonical, self.options.min_spacing).log())
        self.reach.copy_(reach.clamp(max=self.options.max_height))
        if self.options.folds == "compression":
            self.fold_edges.copy_(face_edge_lengths(surface)[coords.face])
        if self.options.colors == "linear":
            self.colors.copy_(torch.rand(self.colors.shape, generator=generator))
        if self.pose is not None:
            self.pose.spread_over(surface, canonical, coords.face, generator)

    def told_by_pose(self, surface: BodySurface, vertices: Float[Tensor, "N 3"]) -> PoseChange | None:
        """What the pose (posed vertices, world metres) changes; None where it tells nothing."""
        return None if self.pose is None else self.pose(surface, vertices)

    @property
    def asks_the_skin(self) -> bool:
        """Whether a pose's effects on the skin matter."""
        return self.options.light == "lamps" or self.options.folds == "compression"

    def skin_state(self, surface: BodySurface, vertices: Float[Tensor, "N 3"]) -> SkinState:
        """What matters of a pose's effects on the skin.

        Args:
            surface: The person's body.
            vertices: The posed vertices, world metres.
        """
        lamps = self._lit_by()
        return skin_state(
            surface,
            vertices,
            lamps=None if lamps is None else lamps.detach().to(vertices.device),
            folds=self.options.folds == "compression",
        )

    @torch.no_grad()
    def meet(self, surface: BodySurface, skin: SkinState) -> None:
        """Take notice of a training pose: in poses that compress the skin more, folds grow no further."""
        if skin.compression is not None:
            found = compression_at(self.start, surface, skin.compression)
            self.fold_most.copy_(torch.maximum(self.fold_most, found))

    def _lit_by(self) -> Lamps | None:
        if self.options.light != "lamps":
            return None
        each = self.lamps.exp()
        # The cosines of evenly spread lamps sum to a quarter of their number.
        return Lamps(
            directions=self.lamp_directions,
            intensities=each[:-1] * (4 / self.options.lamps),
            everywhere=_EVERYWHERE * each[-1],
        )

    def _folded_by(self) -> Folds | None:
        if self.options.folds != "compression":
            return None
        return Folds(moves=self.folds, most=self.fold_most, edges=self.fold_edges)

    @property
    def start(self) -> LocalCoords:
        """The points on the skin."""
        return LocalCoords(face=self.face, weights=self.weights, height=torch.zeros_like(self.reach))

    def move(
        self, change: Float[Tensor, "G 3"] | None, told: PoseChange | None = None
    ) -> tuple[LocalCoords, OffsetPenalty]:
        """Local coordinates from the offset network's output and the pose; None for the learned ones alone."""
        if self.options.offsets == "absolute":
            none = self.weights.new_zeros(())
            penalty = OffsetPenalty(slide=none, height=none)
            return (self.start if change is None else self._absolute(change)), penalty
        moved = self.offsets if change is None else self.offsets + change
        moved = torch.tanh(moved if told is None else moved + told.offsets)
        slide = self.options.max_slide * moved[:, :2]
        weights = self.weights + torch.cat([slide, -slide.sum(-1, keepdim=True)], dim=-1)
        coords = LocalCoords(face=self.face, weights=weights, height=self.reach * moved[:, 2])
        penalty = OffsetPenalty(
            slide=moved[:, :2].square().sum(-1).mean(),
            height=moved[:, 2].square().mean(),
            pose=None if told is None else told.size,
        )
        return coords, penalty

    def _absolute(self, change: Float[Tensor, "G 3"]) -> LocalCoords:
        first, second, height = change.unbind(-1)
        weights = torch.stack([first, second, 1 - first - second], dim=-1)
        return LocalCoords(face=self.face, weights=weights, height=height)

    def decode(
        self, coords: LocalCoords, change: Float[Tensor, "G 11"] | None, told: PoseChange | None = None
    ) -> RiggedGaussians:
        """Attributes from the attribute network's output and the pose; None for the learned ones alone."""
        opacity, log_scale, quat, color = self.opacities, self.scales, self.quats, self.colors
        if told is not None:
            log_scale, color = log_scale + told.log_scales, color + told.colors
        if change is not None:
            opacity = opacity + change[:, 0]
            log_scale = log_scale + change[:, 1:4]
            quat = quat + change[:, 4:8]
            color = color + change[:, 8:11]
        limit = self.options.max_log_scale
        if limit is not None:
            log_scale = limit * torch.tanh(log_scale / limit)
        return RiggedGaussians(
            coords=coords,
            quats=normalize_quats(quat),
            scales=torch.exp(self.base_log_scale[:, None] + log_scale),
            opacities=torch.sigmoid(opacity),
            colors=torch.sigmoid(color) if self.options.colors == "sigmoid" else color,
            light=self.light if self.options.light == "common" else None,
            lamps=self._lit_by(),
            folds=self._folded_by(),
            dilation=self.options.dilation,
        )


def neighbour_spacing(points: Float[Tensor, "G 3"], least: float) -> Float[Tensor, " G"]:
    """Root mean squared distance of each point to its three nearest neighbours, metres; at least `least`."""
    on_cpu = points.detach().cpu().double().numpy()
    distances, _ = KDTree(on_cpu).query(on_cpu, k=4)
    spacing = torch.from_numpy((distances[:, 1:] ** 2).mean(-1) ** 0.5)
    return spacing.clamp(min=least).to(points)
