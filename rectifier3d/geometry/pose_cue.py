"""What the image models are told of the body's pose: a part label, and a place on the body, per pixel."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from jaxtyping import Float, Int
from torch import Tensor
from torch.utils.weak import WeakTensorKeyDictionary

from rectifier3d.geometry.fragments import MeshFragments
from rectifier3d.geometry.surface import BodySurface, vertex_normals


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PoseCue:
    """The posed body as V cameras see it, unlit and without clothes."""

    labels: Int[Tensor, "V H W"]
    """0 in the background, body part p is p + 1; int64."""
    geometry: Float[Tensor, "V 6 H W"] | None
    """Canonical coordinates, then unit world-space normals; zero in the background. None if not asked for."""


def pose_cue(
    surface: BodySurface,
    vertices: Float[Tensor, "N 3"],
    fragments: MeshFragments,
    *,
    with_geometry: bool,
) -> PoseCue:
    """Describe what each pixel sees of the body.

    Part labels are the cue of 3D²-Actor. They do not tell the chest from the back, nor where in a part a pixel
    lies; the geometry channels do.

    Args:
        surface: The person's body.
        vertices: The same body posed, world metres.
        fragments: The posed body, rasterized.
        with_geometry: Whether to add the geometry channels.

    Raises:
        ValueError: if there are not as many vertices as the surface has, or the rest shape has no height.
    """
    if vertices.shape != surface.rest_vertices.shape:
        raise ValueError(
            f"the surface has {len(surface.rest_vertices)} vertices but {len(vertices)} posed ones were given: "
            "they must be of the same body"
        )
    labels = part_labels(surface.face_parts, fragments.face)
    geometry = _geometry(surface, vertices, fragments) if with_geometry else None
    return PoseCue(labels=labels, geometry=geometry)


def part_labels(face_parts: Int[Tensor, " F"], face: Int[Tensor, "V H W"]) -> Int[Tensor, "V H W"]:
    """Part p of the face seen at each pixel as p + 1, and 0 where ``face`` is -1; int64."""
    # The background's -1 picks the label appended last.
    labels = torch.cat([face_parts.long() + 1, face_parts.new_zeros(1, dtype=torch.long)])
    return labels[face.long()]


def canonical_coordinates(rest_vertices: Float[Tensor, "N 3"]) -> Float[Tensor, "N 3"]:
    """A place on the body that does not change with the pose, nor much with the person: about -1 to 1.

    The rest shape, standing along y, is centred on the middle of its bounding box and divided by half its height.

    Raises:
        ValueError: if the rest shape has no height.
    """
    low, high = rest_vertices.aminmax(dim=0)
    half_height = (high[1] - low[1]) / 2
    if not half_height > 0:
        raise ValueError(f"the rest shape must extend along y, but its height is {2 * float(half_height)} m")
    return (rest_vertices - (low + high) / 2) / half_height


_coordinates = WeakTensorKeyDictionary()
"""Of the rest shapes that were asked for and still exist: looking whether a shape has a height waits for the device."""


def _known_coordinates(rest_vertices: Float[Tensor, "N 3"]) -> Float[Tensor, "N 3"]:
    if rest_vertices.requires_grad:
        return canonical_coordinates(rest_vertices)
    if rest_vertices not in _coordinates:
        _coordinates[rest_vertices] = canonical_coordinates(rest_vertices)
    return _coordinates[rest_vertices]


def _geometry(
    surface: BodySurface, vertices: Float[Tensor, "N 3"], fragments: MeshFragments
) -> Float[Tensor, "V 6 H W"]:
    normals = vertex_normals(vertices, surface.faces)
    values = torch.cat([_known_coordinates(surface.rest_vertices), normals], 1)
    places, directions = fragments.interpolate(values, surface.faces).split(3, -1)
    # Interpolating between corners shortens the normals.
    directions = torch.nn.functional.normalize(directions, dim=-1)
    return torch.cat([places, directions], -1).movedim(-1, 1).contiguous()


def concatenate_cues(cues: Sequence[PoseCue]) -> PoseCue:
    """Cues of several frames as one batch; all must have the geometry channels, or none."""
    geometry = [cue.geometry for cue in cues if cue.geometry is not None]
    return PoseCue(
        labels=torch.cat([cue.labels for cue in cues]), geometry=torch.cat(geometry) if geometry else None
    )
