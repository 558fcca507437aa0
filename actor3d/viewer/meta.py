"""What a pack's header says beside its arrays, as values; ``viewer/src/format.ts`` declares the same."""

from dataclasses import dataclass

from actor3d.bodies.hanging import HangingConstants
from actor3d.viewer.quantise import Span
from rectifier3d.splats.gaussians import DILATION


@dataclass(frozen=True, kw_only=True, slots=True)
class LevelMeta:
    """A level of detail: the first so many Gaussians show the whole person, though coarsely."""

    count: int
    growth: float
    """How many times as large these are drawn, so that they close the gaps that the others leave."""


@dataclass(frozen=True, kw_only=True, slots=True)
class LampsMeta:
    """Distant lamps, see :class:`rectifier3d.splats.lamps.Lamps`; three numbers of each."""

    directions: tuple[float, ...]
    """Unit vectors towards them, world axes."""
    intensities: tuple[float, ...]
    """Of red, green and blue."""
    everywhere: tuple[float, ...]
    """Light that nothing hides."""
    mean: tuple[float, ...]
    """What colours are scaled by on average over all directions: where the lamps are off."""
    inside: tuple[int, ...] = ()
    """Pairs: a vertex that lies inside the body, and the vertex whose light it has."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FoldsMeta:
    """How the arrays of folds are to be read, see :class:`rectifier3d.splats.folds.Folds`."""

    step: float
    """What an integer of the moves stands for."""
    most: float
    """What 255 of the strongest compression stands for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class GaussiansMeta:
    """How the integers of Gaussians are to be read."""

    count: int
    frame: str
    """"triangle" or "world"; see :func:`rectifier3d.splats.rigged.to_world`."""
    weights: Span
    """Of the first two barycentric weights, 16 bits each; the third is what is missing to 1."""
    height: Span
    """Metres, 16 bits."""
    log_scale: Span
    """Natural logarithm of metres, 10 bits an axis."""
    color: Span
    """8 bits a channel; 0 to 1 unless colours leave that range."""
    shading_step: float | None
    """What an integer of the shading stands for; None if the colours stay the same in every pose."""
    light: tuple[float, ...] | None = None
    """The light that the shading has in common: eight functions, red, green and blue of each; None if colours stay
    the same in every pose, and in packs of earlier versions."""
    dilation: float = DILATION
    """Variance that drawing adds to each splat, pixels²."""
    pixels_per_metre: float = 0.0
    """Of the pictures that they were learned from, in finer ones than which dilation grows; 0 where that is not known,
    and in packs of earlier versions."""
    levels: tuple[LevelMeta, ...] = ()
    """Ascending, the last with all Gaussians; none in packs of earlier versions."""
    lamps: LampsMeta | None = None
    """Whose shadows a pose casts; None if there are none, and in packs of earlier versions."""
    folds: FoldsMeta | None = None
    """How a pose moves Gaussians on their triangles; likewise."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ShapeMeta:
    """The shape directions, if the pack has them."""

    betas: tuple[float, ...]
    """The person's own coefficients, which the rest vertices hold already."""
    step: float
    """Metres that an integer of the directions stands for."""
    names: tuple[str, ...] = ()
    """What each coefficient changes; empty where that has no name, none at all in packs of earlier versions."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetMeta:
    """A surface that hangs, see :class:`actor3d.bodies.sheets.SheetForm`."""

    first: int
    """Its first vertex; the others follow, row by row."""
    rows: int
    columns: int
    closed: bool
    bends: bool
    particle_rows: tuple[int, ...]
    particle_columns: tuple[int, ...]
    stiffness: float
    drag: float
    clearance: float
    settling: int
    pushing: tuple[int, ...]
    """Joints: skin that follows one of these more than any other pushes the surface out."""
    obstacles: int
    """One in so many of its vertices does."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ClothesMeta:
    """Loose clothes and long hair that hang, see :class:`actor3d.bodies.hanging.HangingClothes`."""

    sheets: tuple[SheetMeta, ...]
    """The body's last vertices, one after another."""
    constants: HangingConstants


@dataclass(frozen=True, kw_only=True, slots=True)
class BodyMeta:
    """What the body's arrays do not say."""

    kind: str
    gender: str
    joint_names: tuple[str, ...]
    parents: tuple[int, ...]
    rest_vertices: tuple[Span, ...]
    """Metres, one for each axis, 16 bits."""
    shape: ShapeMeta | None
    pose_step: float | None
    """Metres that an integer of the pose directions stands for; None if the body has none."""
    clothes: ClothesMeta | None = None
    """Loose clothes and long hair that hang; not in the header where nothing does."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ClipMeta:
    """A motion among the clips' arrays."""

    name: str
    fps: float
    first: int
    """Its first row in the arrays."""
    count: int
    """Frames."""
    start: int | None
    """Frame of the capture that the first row belongs to, if there are photographs of it."""
    held_out: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class CameraMeta:
    """A camera of the capture, OpenCV axes, pixel centres at +0.5."""

    name: str
    R: tuple[float, ...]
    """9 numbers, by rows."""
    t: tuple[float, ...]
    """Metres."""
    K: tuple[float, ...]
    """9 numbers, by rows, pixels."""
    width: int
    height: int
    held_out: bool
    anchor: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class AvatarMeta:
    """All of a pack but its arrays."""

    name: str
    up: tuple[float, ...]
    floor: float
    """Height along ``up``, metres."""
    body: BodyMeta
    gaussians: GaussiansMeta
    clips: tuple[ClipMeta, ...]
    cameras: tuple[CameraMeta, ...]
