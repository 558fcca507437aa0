"""The rectifier's settings; the defaults are our method, ``paper()`` is the reference's."""

from dataclasses import dataclass
from typing import Literal

from rectifier3d.projection import VisibilityKind
from rectifier3d.splats.gaussians import DILATION
from rectifier3d.splats.rigged import FrameKind

MAX_LAYERS = 64
"""Hidden layers of a perceptron."""
MAX_LAMPS = 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class RectifierOptions:
    """Everything about a rectifier but the body it is made for."""

    num_gaussians: int = 30_000
    feature_channels: int = 32
    """Channels of the anchor views' feature maps: the first half moves the Gaussians, the rest dresses them."""
    hidden: int = 64
    """Width of the two perceptrons."""
    layers: int = 2
    """Hidden layers of the two perceptrons."""
    view_channels: int = 16
    """Width of the layer shared by the views (set pooling)."""
    bands: int = 5
    """Octaves of the positional encoding of the canonical points."""
    offsets: Literal["residual", "absolute"] = "residual"
    """``residual``: bounded moves from the sampled point; ``absolute``: barycentrics and height from scratch."""
    frame: FrameKind = "triangle"
    visibility: VisibilityKind = "depth"
    pooling: Literal["set", "concat"] = "set"
    num_anchors: int = 4
    """Anchor views of ``concat`` pooling; ``set`` takes any number."""
    colors: Literal["sigmoid", "linear"] = "sigmoid"
    light: Literal["none", "common", "lamps"] = "none"
    """``common``: one light for all Gaussians, learned with them, scales their colours as the body turns.
    ``lamps``: distant lamps all round, learned likewise, in whose light the body casts shadows on itself."""
    lamps: int = 64
    """How many, for that kind of light."""
    folds: Literal["none", "compression"] = "none"
    """``compression``: each Gaussian learns where it goes as the pose compresses the skin under it."""
    max_height: float = 0.05
    """Metres: the farthest a residual move leaves the skin."""
    height_edges: float = 5.0
    """The farthest a residual move leaves the skin, in edges of the triangle: fingers get less than the trunk."""
    max_slide: float = 1.0
    """The farthest a residual move changes a barycentric weight."""
    max_log_scale: float | None = 2.0
    """Bound on the learned change of log-scale; None for no bound."""
    dilation: float = DILATION
    """Variance that drawing adds to each splat, pixels². More blurs what is learned; less lets small ones flicker."""
    min_spacing: float = 1e-4
    """Metres to its neighbours below which a Gaussian does not start smaller."""
    attribute_start: Literal["zero", "random"] = "zero"
    """What the perceptron that dresses the Gaussians begins with in its last layer: nothing, or torch's own draw."""
    initial_opacity: float = 0.7
    initial_flatness: float = 0.5
    """Initial extent along the normal relative to that along the skin (``triangle`` frame only)."""
    pose_residual: Literal["none", "parts"] = "none"
    """``parts``: how the body's parts are turned against each other changes the learned Gaussians a little."""
    pose_code: int = 16
    """Numbers learned for each Gaussian that its change depends on."""
    pose_channels: int = 16
    """Numbers that each part's pose is summed up in."""
    pose_hidden: int = 32
    """Width of the perceptron that makes a change of both."""
    pose_color: float = 1.0
    """The farthest that a pose changes a colour, in units of its logit; 0 for none."""
    pose_offset: float = 0.3
    """The farthest that a pose moves a Gaussian, relative to how far it may be moved at all; 0 for not at all."""
    pose_log_scale: float = 0.3
    """The farthest that a pose changes a log-scale; 0 for none."""

    def __post_init__(self):
        positive = {
            "num_gaussians": self.num_gaussians,
            "feature_channels": self.feature_channels,
            "hidden": self.hidden,
            "layers": self.layers,
            "view_channels": self.view_channels,
            "num_anchors": self.num_anchors,
            "lamps": self.lamps,
            "max_height": self.max_height,
            "height_edges": self.height_edges,
            "max_slide": self.max_slide,
            "dilation": self.dilation,
            "min_spacing": self.min_spacing,
            "initial_flatness": self.initial_flatness,
            "pose_code": self.pose_code,
            "pose_channels": self.pose_channels,
            "pose_hidden": self.pose_hidden,
        }
        for name, value in positive.items():
            if not value > 0:
                raise ValueError(f"rectifier option {name} must be positive, got {value}")
        if self.num_gaussians < 4:
            raise ValueError(
                f"rectifier option num_gaussians must be at least 4 (each needs three neighbours), "
                f"got {self.num_gaussians}"
            )
        if self.layers > MAX_LAYERS:
            raise ValueError(f"rectifier option layers must be at most {MAX_LAYERS}, got {self.layers}")
        if self.feature_channels % 2:
            raise ValueError(f"rectifier option feature_channels must be even, got {self.feature_channels}")
        if self.lamps > MAX_LAMPS:
            raise ValueError(f"rectifier option lamps must be at most {MAX_LAMPS}, got {self.lamps}")
        if self.bands < 0:
            raise ValueError(f"rectifier option bands must not be negative, got {self.bands}")
        if not 0 < self.initial_opacity < 1:
            raise ValueError(
                f"rectifier option initial_opacity must lie between 0 and 1, got {self.initial_opacity}"
            )
        if self.max_log_scale is not None and not self.max_log_scale > 0:
            raise ValueError(
                f"rectifier option max_log_scale must be positive or none, got {self.max_log_scale}"
            )
        self._check_pose_residual()

    def _check_pose_residual(self) -> None:
        for name in ("pose_color", "pose_offset", "pose_log_scale"):
            if not getattr(self, name) >= 0:
                raise ValueError(f"rectifier option {name} must not be negative, got {getattr(self, name)}")
        if self.pose_residual != "none" and (self.offsets, self.colors) != ("residual", "sigmoid"):
            raise ValueError(
                'rectifier option pose_residual needs offsets "residual" and colors "sigmoid": what it changes is '
                f"bounded with them; got {self.offsets!r} and {self.colors!r}"
            )

    @classmethod
    def paper(cls, *, num_gaussians: int = 373_056) -> "RectifierOptions":
        """The reference implementation's choices (3D²-Actor §3.2)."""
        return cls(
            num_gaussians=num_gaussians,
            layers=3,
            offsets="absolute",
            frame="world",
            visibility="face",
            pooling="concat",
            colors="linear",
            max_log_scale=None,
            min_spacing=1e-7**0.5,
            attribute_start="random",
            initial_opacity=0.1,
            initial_flatness=1.0,
        )
