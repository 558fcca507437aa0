"""The rectifier: from a few views of a person and the posed body to Gaussians bound to that body.

Two projections, as in 3D²-Actor §3.2: what the views show at the body's surface moves the Gaussians off it,
and what they show at the moved points gives the Gaussians their looks. Both are changes to a learned base.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, Literal, TypeAlias

import torch
from diffusers.configuration_utils import ConfigMixin, register_to_config
from diffusers.models.modeling_utils import ModelMixin
from jaxtyping import Float
from torch import Tensor, nn

from rectifier3d.canonical import ATTRIBUTES, CanonicalGaussians, OffsetPenalty
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.fragments import MeshFragments
from rectifier3d.geometry.local_coords import LocalCoords, NormalKind, point_normals, surface_to_world
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.heads import ConcatenatedViews, MeanOfViews, SetPooling, perceptron, positional_encoding
from rectifier3d.options import RectifierOptions
from rectifier3d.projection import (
    VisibilityKind,
    depth_visibility,
    face_visibility,
    sample_features,
)
from rectifier3d.splats.gaussians import DILATION, Gaussians
from rectifier3d.splats.rigged import NORMAL_KINDS, FrameKind, RiggedGaussians, to_world
from rectifier3d.splats.skin_state import SkinState

LEARNING_RATES = {
    "heads": 1.0,
    "opacities": 15.0,
    "colors": 30.0,
    "scales": 10.0,
    "quats": 10.0,
    "offsets": 15.0,
    "light": 10.0,
    "lamps": 10.0,
    "folds": 15.0,
    "pose_codes": 5.0,
    "pose": 1.0,
}
"""Learning rate of each parameter group relative to the base rate."""


InParts: TypeAlias = Callable[[int, Callable[[slice], Tensor]], Tensor]
"""From a number of rows, and what computes a part of them, to all of them."""


def in_one_part(count: int, rows: Callable[[slice], Tensor]) -> Tensor:
    """All rows at once."""
    return rows(slice(0, count))


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Seen:
    """The anchors' side of a forward pass."""

    features: Float[Tensor, "A C h w"]
    cameras: Cameras
    fragments: MeshFragments


class Rectifier(ModelMixin, ConfigMixin):
    """Gaussians of one person from any number of anchor views; see :class:`RectifierOptions` for the settings.

    Make one with :meth:`for_surface`; load one with ``from_pretrained``.

    Args:
        num_faces: Faces of the body it is made for.
        num_parts: Parts of that body; asked where the pose tells a residual.
    """

    @register_to_config
    def __init__(
        self,
        num_faces: int,
        num_parts: int = 0,
        num_gaussians: int = 30_000,
        feature_channels: int = 32,
        hidden: int = 64,
        layers: int = 2,
        view_channels: int = 16,
        bands: int = 5,
        offsets: Literal["residual", "absolute"] = "residual",
        frame: FrameKind = "triangle",
        visibility: VisibilityKind = "depth",
        pooling: Literal["set", "concat"] = "set",
        num_anchors: int = 4,
        colors: Literal["sigmoid", "linear"] = "sigmoid",
        light: Literal["none", "common", "lamps"] = "none",
        lamps: int = 64,
        folds: Literal["none", "compression"] = "none",
        max_height: float = 0.05,
        height_edges: float = 5.0,
        max_slide: float = 1.0,
        max_log_scale: float | None = 2.0,
        dilation: float = DILATION,
        min_spacing: float = 1e-4,
        attribute_start: Literal["zero", "random"] = "zero",
        initial_opacity: float = 0.7,
        initial_flatness: float = 0.5,
        pose_residual: Literal["none", "parts"] = "none",
        pose_code: int = 16,
        pose_channels: int = 16,
        pose_hidden: int = 32,
        pose_color: float = 1.0,
        pose_offset: float = 0.3,
        pose_log_scale: float = 0.3,
    ):
        super().__init__()
        given = {
            name: value for name, value in locals().items() if name in RectifierOptions.__dataclass_fields__
        }
        self.options = RectifierOptions(**given)
        self.num_faces = num_faces
        self.base = CanonicalGaussians(self.options, num_parts)
        half = feature_channels // 2
        self.offset_pooling: nn.Module
        self.attribute_pooling: nn.Module
        if pooling == "set":
            self.offset_pooling = SetPooling(half, view_channels)
            self.attribute_pooling = SetPooling(half, view_channels)
        else:
            self.offset_pooling = ConcatenatedViews(half, num_anchors)
            self.attribute_pooling = MeanOfViews(half)
        encoded = 3 + 6 * bands
        self.offset_head = perceptron(
            encoded + self.offset_pooling.out_channels, hidden, 3, layers, zero_last=offsets == "residual"
        )
        self.attribute_head = perceptron(
            encoded + self.attribute_pooling.out_channels,
            hidden,
            ATTRIBUTES,
            layers,
            zero_last=attribute_start == "zero",
        )

    @classmethod
    def unfilled(cls, surface: BodySurface, options: RectifierOptions) -> "Rectifier":
        """One of the right shapes for a body, to be filled with saved weights."""
        parts = surface.num_parts if options.pose_residual == "parts" else 0
        return cls(num_faces=surface.faces.shape[0], num_parts=parts, **asdict(options))

    @classmethod
    def for_surface(
        cls, surface: BodySurface, options: RectifierOptions, generator: torch.Generator
    ) -> "Rectifier":
        """A new rectifier whose Gaussians start evenly spread over a person's rest surface.

        Args:
            surface: The person's body.
            options: Settings.
            generator: Source of all the randomness, on the CPU.
        """
        model = cls.unfilled(surface, options)
        model.base.spread_over(surface, generator)
        model._draw_weights(generator)
        return model

    @torch.no_grad()
    def _draw_weights(self, generator: torch.Generator) -> None:
        """Draw what is random at first from the generator, as torch's layers draw from the global one."""
        for module in self.modules():
            if isinstance(module, nn.Linear) and bool(module.weight.any()):
                bound = module.in_features**-0.5
                nn.init.uniform_(module.weight, -bound, bound, generator=generator)
                if module.bias is not None:
                    nn.init.uniform_(module.bias, -bound, bound, generator=generator)

    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path: Any, **kwargs: Any) -> "Rectifier":
        """Load a saved rectifier; strict.

        Raises:
            ValueError: if the file lacks a weight, or has one too many.
        """
        kwargs.setdefault("low_cpu_mem_usage", False)
        loaded: Any = super().from_pretrained(
            pretrained_model_name_or_path, output_loading_info=True, **kwargs
        )
        model, info = loaded
        faults = {kind: info[kind] for kind in ("missing_keys", "unexpected_keys") if info[kind]}
        if faults:
            raise ValueError(
                f"the weights in {pretrained_model_name_or_path} are not those of the rectifier its "
                f"config.json describes: {faults}"
            )
        return model

    @property
    def device(self) -> torch.device:
        """Where the weights are; diffusers would import torch's compilers to ask what else may hold them."""
        return next(self.parameters()).device

    @property
    def normal_kind(self) -> NormalKind:
        """Normals along which heights are measured."""
        return NORMAL_KINDS[self.options.frame]

    def forward(
        self,
        features: Float[Tensor, "A C h w"] | None,
        anchors: Cameras | None,
        fragments: MeshFragments | None,
        surface: BodySurface,
        vertices: Float[Tensor, "N 3"],
        in_parts: InParts = in_one_part,
    ) -> tuple[RiggedGaussians, OffsetPenalty]:
        """Rectify one frame.

        Args:
            features: Feature maps of the A anchor views, spanning their whole images at any resolution;
                None for the learned base alone, without the networks.
            anchors: Cameras of the anchor views.
            fragments: The posed body rasterized for the anchor views.
            surface: The person's body.
            vertices: The posed vertices, world metres.
            in_parts: Asks the networks about the Gaussians, where that shall not be done for all at once.

        Returns:
            The Gaussians, bound to the body, and how far they were moved.

        Raises:
            ValueError: if the body or the features are not of the kind the rectifier was made for.
        """
        self._check(features, anchors, fragments, surface)
        if features is None or anchors is None or fragments is None:
            told = self.base.told_by_pose(surface, vertices)
            coords, penalty = self.base.move(None, told)
            return self.base.decode(coords, None, told), penalty
        # Positions in bfloat16 would be centimetres off.
        with torch.autocast(vertices.device.type, enabled=False):
            seen = _Seen(features=features, cameras=anchors, fragments=fragments)
            return self._rectify(seen, surface, vertices, in_parts)

    def _rectify(
        self, seen: _Seen, surface: BodySurface, vertices: Float[Tensor, "N 3"], in_parts: InParts
    ) -> tuple[RiggedGaussians, OffsetPenalty]:
        """Both projections."""
        half = self.options.feature_channels // 2
        told = self.base.told_by_pose(surface, vertices)

        def change(
            coords: LocalCoords, channels: slice, pooling: nn.Module, head: nn.Module
        ) -> Float[Tensor, "G D"]:
            def rows(part: slice) -> Tensor:
                pooled = self._look(coords.part(part), seen, channels, pooling, surface, vertices)
                encoded = positional_encoding(self.base.canonical[part], self.options.bands)
                return head(torch.cat([pooled, encoded], dim=-1))

            return in_parts(len(coords), rows)

        offsets = change(self.base.start, slice(None, half), self.offset_pooling, self.offset_head)
        coords, penalty = self.base.move(offsets, told)
        looks = change(coords, slice(half, None), self.attribute_pooling, self.attribute_head)
        return self.base.decode(coords, looks, told), penalty

    def to_world(
        self,
        bound: RiggedGaussians,
        surface: BodySurface,
        vertices: Float[Tensor, "N 3"],
        skin: SkinState | None = None,
    ) -> Gaussians:
        """Put Gaussians of this rectifier on a posed body, in the kind of frame it was trained with."""
        return to_world(bound, surface, vertices, frame=self.options.frame, skin=skin)

    def parameter_groups(self, base_rate: float, *, uniform: bool = False) -> list[dict[str, Any]]:
        """Optimizer groups, each with its ``name`` and ``lr``.

        Per-Gaussian values see few pixels each and learn faster than the networks; ``uniform`` gives all
        the base rate, as 3D²-Actor does.
        """
        own = {name: [parameter] for name, parameter in self.base.named_parameters(recurse=False)}
        if self.base.pose is not None:
            own["pose_codes"] = [self.base.pose.codes]
            own["pose"] = [self.base.pose.readings, *self.base.pose.network.parameters()]
        networks = (self.offset_pooling, self.attribute_pooling, self.offset_head, self.attribute_head)
        heads = [parameter for network in networks for parameter in network.parameters()]
        groups = {"heads": heads, **own}
        return [
            {"name": name, "params": group, "lr": base_rate * (1.0 if uniform else LEARNING_RATES[name])}
            for name, group in groups.items()
        ]

    def _check(
        self,
        features: Tensor | None,
        anchors: Cameras | None,
        fragments: MeshFragments | None,
        surface: BodySurface,
    ) -> None:
        if surface.faces.shape[0] != self.num_faces:
            raise ValueError(
                f"this rectifier was made for a body of {self.num_faces} faces, got one of "
                f"{surface.faces.shape[0]}: use the capture, or the body model, that it was trained on"
            )
        if features is None:
            return
        if anchors is None or fragments is None:
            raise ValueError("features of anchor views need the views' cameras and mesh fragments too")
        if features.shape[1] != self.options.feature_channels:
            raise ValueError(
                f"expected {self.options.feature_channels} feature channels, got {features.shape[1]}"
            )
        counts = (features.shape[0], len(anchors), fragments.face.shape[0])
        if len(set(counts)) != 1 or counts[0] == 0:
            raise ValueError(
                f"features, cameras and fragments must be of the same views, at least one; got {counts} views"
            )

    def _look(
        self,
        coords: LocalCoords,
        seen: _Seen,
        channels: slice,
        pooling: nn.Module,
        surface: BodySurface,
        vertices: Float[Tensor, "N 3"],
    ) -> Float[Tensor, "G D"]:
        """Project points into the views, sample what they show there, and pool over the views."""
        normals = point_normals(coords, vertices, surface.faces, self.normal_kind)
        points = surface_to_world(coords, vertices, surface.faces, normals)
        samples = sample_features(seen.features[:, channels], seen.cameras, points)
        if self.options.visibility == "depth":
            visibility = depth_visibility(points, normals, seen.cameras, seen.fragments)
        else:
            visibility = face_visibility(coords.face, self.num_faces, seen.fragments)
        return pooling(samples, visibility.to(samples.dtype))
