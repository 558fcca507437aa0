"""What the pose changes of each Gaussian: small, bounded, and told by how the parts near it are turned."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float, Int
from scipy.spatial import KDTree
from torch import Tensor, nn

from rectifier3d.geometry.part_rotations import part_rotations
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.heads import perceptron
from rectifier3d.options import RectifierOptions

NEIGHBOURS = 8
"""Parts that each part's pose is seen against: those next to it, and those next to them."""
_ROTATION = 6
"""Numbers of a rotation: its first two columns (Zhou et al. 2019)."""
_BLEND = 0.03
"""Metres over which what one part is told goes over into what the next one is told."""
_LEAST_EXTENT = 0.05
"""Entries of rotations whose range in training is smaller than twice this say next to nothing."""
_LAYERS = 2


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PoseChange:
    """Changes in the units of the learned Gaussians' parameters."""

    offsets: Float[Tensor, "G 3"]
    log_scales: Float[Tensor, "G 3"]
    colors: Float[Tensor, "G 3"]
    size: Float[Tensor, ""]
    """Mean square relative to what is allowed; in [0, 1]."""


class PoseResidual(nn.Module):
    """A code of each Gaussian and the pose seen from its part, through one small perceptron, to bounded changes.

    Only how parts are turned against each other counts: a body that turns as a whole stays as it is. What training has
    not seen of a rotation is taken as the nearest that it has.

    Args:
        options: Settings.
        num_parts: Parts of the body.
    """

    nearness: Tensor
    neighbours: Tensor
    low: Tensor
    high: Tensor

    def __init__(self, options: RectifierOptions, num_parts: int):
        super().__init__()
        count, told = options.num_gaussians, NEIGHBOURS * _ROTATION
        self._options = options
        self.register_buffer("nearness", torch.zeros(count, num_parts))
        self.register_buffer("neighbours", torch.zeros(num_parts, NEIGHBOURS, dtype=torch.int64))
        self.register_buffer("low", -torch.ones(num_parts, told))
        self.register_buffer("high", torch.ones(num_parts, told))
        self.codes = nn.Parameter(torch.zeros(count, options.pose_code))
        self.readings = nn.Parameter(torch.zeros(num_parts, told, options.pose_channels))
        self.network = perceptron(
            options.pose_channels + options.pose_code,
            options.pose_hidden,
            9,
            _LAYERS,
            zero_last=True,
            activation=nn.SiLU,  # half as dear as GELU on a CPU, forward and backward
        )

    @torch.no_grad()
    def spread_over(
        self,
        surface: BodySurface,
        points: Float[Tensor, "G 3"],
        face: Int[Tensor, " G"],
        generator: torch.Generator,
    ) -> None:
        """Start anew, with Gaussians at these points of the rest surface, each on its face."""
        distances = _distances_to_parts(surface, points)
        self.nearness.copy_(torch.softmax(-0.5 * (distances / _BLEND).square(), dim=1))
        self.neighbours.copy_(_nearest_parts(distances, surface.face_parts[face], surface.num_parts))
        bound = self.readings.shape[1] ** -0.5
        nn.init.uniform_(self.readings, -bound, bound, generator=generator)

    @torch.no_grad()
    def learn_range(self, surface: BodySurface, poses: Iterable[Float[Tensor, "N 3"]]) -> None:
        """Take in the poses of training (posed vertices), at least one: how far each part turns in them."""
        turns = torch.stack([self._turns(surface, vertices) for vertices in poses])
        self.low.copy_(turns.amin(0))
        self.high.copy_(turns.amax(0))

    def forward(self, surface: BodySurface, vertices: Float[Tensor, "N 3"]) -> PoseChange:
        """What a pose (posed vertices, world metres) changes."""
        turns = self._turns(surface, vertices).clamp(self.low, self.high) - (self.low + self.high) / 2
        turns = turns / ((self.high - self.low) / 2).clamp(min=_LEAST_EXTENT)
        told = torch.einsum("pt,ptc->pc", turns, self.readings)
        changes = torch.tanh(self.network(torch.cat([self.nearness @ told, self.codes], dim=-1)))
        offsets, log_scales, colors = changes.split(3, dim=-1)
        return PoseChange(
            offsets=self._options.pose_offset * offsets,
            log_scales=self._options.pose_log_scale * log_scales,
            colors=self._options.pose_color * colors,
            size=changes.square().mean(),
        )

    def _turns(self, surface: BodySurface, vertices: Float[Tensor, "N 3"]) -> Float[Tensor, "P T"]:
        """How the neighbours of each part are turned against it; zeros at rest."""
        rotations = part_rotations(surface, vertices)
        relative = rotations.mT[:, None] @ rotations[self.neighbours]
        identity = torch.eye(3, dtype=relative.dtype, device=relative.device)
        return (relative - identity)[..., :2].flatten(1)


def _distances_to_parts(surface: BodySurface, points: Float[Tensor, "G 3"]) -> Float[Tensor, "G P"]:
    """Of points to the nearest rest vertex of each part, metres; infinite where a part has no faces."""
    corners = surface.faces.flatten().cpu()
    parts = surface.face_parts.repeat_interleave(3).cpu()
    rest, places = surface.rest_vertices.cpu().double().numpy(), points.detach().cpu().double().numpy()
    columns = np.full((surface.num_parts, len(places)), np.inf)
    for part in parts.unique().tolist():
        columns[part] = KDTree(rest[corners[parts == part].unique().numpy()]).query(places)[0]
    return torch.from_numpy(columns.T.copy()).to(points)


def _nearest_parts(
    distances: Float[Tensor, "G P"], parts: Int[Tensor, " G"], num_parts: int
) -> Int[Tensor, "P K"]:
    """The parts that the points of each part are nearest to; itself in the place of those that there are not."""
    between = distances.new_full((num_parts, num_parts), torch.inf)
    for part in parts.unique().tolist():
        between[part] = distances[parts == part].amin(0)
    between.fill_diagonal_(torch.inf)
    between = nn.functional.pad(between, (0, NEIGHBOURS), value=torch.inf)
    nearest = between.topk(NEIGHBOURS, largest=False)
    own = torch.arange(num_parts, device=parts.device)[:, None]
    return torch.where(nearest.values.isfinite(), nearest.indices, own)
