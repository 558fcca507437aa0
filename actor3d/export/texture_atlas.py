"""A texture's layout: the charts of a surface side by side in one square picture."""

import itertools
import math
from dataclasses import dataclass

import cv2
import numpy as np
from jaxtyping import Float, Int
from numpy import ndarray
from scipy.ndimage import maximum_filter1d

from actor3d.errors import UserError
from actor3d.export.surface_charts import SurfaceCharts, cut_into_charts

GUTTER = 8
"""Texels round each chart that hold its own colours: three mip levels mix no others in."""
MIN_TEXTURE_SIZE, MAX_TEXTURE_SIZE = 256, 4096
"""Pixels of a texture's side."""
_STEP = 64
"""Texels between the sizes that are tried where a wish is too small."""
_HALVINGS = 16


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class ChartPlace:
    """Where a chart lies in the texture."""

    faces: Int[ndarray, " C"]
    turn: Float[ndarray, "3 3"]
    """Chart-from-mesh rotation: rows are right, down and into the surface."""
    corner: Float[ndarray, " 2"]
    """What of the turned mesh lies at the upper left of the rectangle, metres."""
    rectangle: tuple[int, int, int, int]
    """Left, top, width, height in texels, gutter included."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class TextureAtlas:
    """A mesh with texture coordinates; vertices at seams are there several times."""

    source: Int[ndarray, " M"]
    """Which of the mesh's vertices each is."""
    faces: Int[ndarray, "F 3"]
    """In the mesh's order, of these vertices."""
    uv: Float[ndarray, "M 2"]
    """In [0, 1]; v goes down, as in glTF."""
    places: tuple[ChartPlace, ...]
    size: int
    """Texels of the texture's side."""
    texels_per_metre: float


def check_texture_size(size: int) -> None:
    """Refuse sizes that no texture of ours has.

    Raises:
        UserError: if it is out of range.
    """
    if not MIN_TEXTURE_SIZE <= size <= MAX_TEXTURE_SIZE:
        raise UserError(
            f"--texture must be 0 for none, or {MIN_TEXTURE_SIZE} to {MAX_TEXTURE_SIZE} texels, found {size}"
        )


def lay_out(vertices: Float[ndarray, "N 3"], faces: Int[ndarray, "F 3"], size: int) -> TextureAtlas:
    """An atlas of a mesh in which every part is as fine as any other.

    Args:
        vertices: Metres.
        faces: Counter-clockwise seen from outside.
        size: Texels of the texture's side.

    Raises:
        UserError: if the size is out of range, or too small for so many charts.
    """
    check_texture_size(size)
    charts = cut_into_charts(vertices, faces)
    turns, corners, extents = _upright(vertices, faces, charts)
    fitting = _largest_scale(extents, size)
    if fitting is None:
        raise UserError(
            f"--texture {size}: too small for the body's {len(extents)} pieces; "
            f"name {_enough(extents, size)} or more"
        )
    scale, origins = fitting
    places = _places(charts, turns, corners, _rectangles(extents, scale), origins)
    return _unwrapped(vertices, faces, charts, places, size, scale)


def _upright(
    vertices: Float[ndarray, "N 3"], faces: Int[ndarray, "F 3"], charts: SurfaceCharts
) -> tuple[list[ndarray], list[ndarray], Float[ndarray, "C 2"]]:
    """Each chart turned so that it fills its rectangle, and is no wider than high; corner and extent in metres."""
    turns, corners, extents = [], [], []
    for chart, axes in enumerate(charts.axes):
        points = vertices[np.unique(faces[charts.labels == chart])]
        _, _, degrees = cv2.minAreaRect((points @ axes.T[:, :2]).astype(np.float32))
        turn = _about_axis(-degrees) @ axes
        span = np.ptp(points @ turn.T[:, :2], axis=0)
        if span[0] > span[1]:
            turn = _about_axis(90.0) @ turn
        flat = points @ turn.T[:, :2]
        turns.append(turn)
        corners.append(flat.min(0))
        extents.append(np.ptp(flat, axis=0))
    return turns, corners, np.array(extents)


def _about_axis(degrees: float) -> Float[ndarray, "3 3"]:
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return np.array([[cosine, -sine, 0], [sine, cosine, 0], [0, 0, 1]])


def _rectangles(extents: Float[ndarray, "C 2"], scale: float) -> Int[ndarray, "C 2"]:
    return np.ceil(extents * scale).astype(int) + 1 + 2 * GUTTER


def _packed(extents: Float[ndarray, "C 2"], scale: float, size: int) -> Int[ndarray, "C 2"] | None:
    """Upper left corners, or None if not all fit: highest rectangles first, each as far up as those before let it."""
    rectangles = _rectangles(extents, scale)
    if (rectangles > size).any():
        return None
    origins = np.zeros_like(rectangles)
    filled = np.zeros(size, int)
    for chart in np.argsort(-rectangles[:, 1], kind="stable"):
        width, height = rectangles[chart].tolist()
        tops = _window_maxima(filled, width)
        left = int(tops.argmin())
        if tops[left] + height > size:
            return None
        origins[chart] = left, tops[left]
        filled[left : left + width] = tops[left] + height
    return origins


def _window_maxima(values: Int[ndarray, " S"], width: int) -> Int[ndarray, " W"]:
    """The largest of each `width` neighbours."""
    count = len(values) - width + 1
    return maximum_filter1d(values, width, origin=-(width // 2))[:count]


def _largest_scale(extents: Float[ndarray, "C 2"], size: int) -> tuple[float, Int[ndarray, "C 2"]] | None:
    """The most texels a metre with which all charts fit, and their upper left corners; None if they never do."""
    low, high, best = 0.0, size / float(extents.max()), None
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        origins = _packed(extents, middle, size)
        if origins is None:
            high = middle
        else:
            low, best = middle, origins
    return None if best is None else (low, best)


def _enough(extents: Float[ndarray, "C 2"], size: int) -> int:
    """The next size in which all charts fit."""
    larger = itertools.count((size // _STEP + 1) * _STEP, _STEP)
    return next(tried for tried in larger if _largest_scale(extents, tried) is not None)


def _places(
    charts: SurfaceCharts,
    turns: list[ndarray],
    corners: list[ndarray],
    rectangles: Int[ndarray, "C 2"],
    origins: Int[ndarray, "C 2"],
) -> tuple[ChartPlace, ...]:
    return tuple(
        ChartPlace(
            faces=np.flatnonzero(charts.labels == chart),
            turn=turn,
            corner=corner,
            rectangle=(*origins[chart].tolist(), *rectangles[chart].tolist()),
        )
        for chart, (turn, corner) in enumerate(zip(turns, corners, strict=True))
    )


def _unwrapped(
    vertices: Float[ndarray, "N 3"],
    faces: Int[ndarray, "F 3"],
    charts: SurfaceCharts,
    places: tuple[ChartPlace, ...],
    size: int,
    scale: float,
) -> TextureAtlas:
    keys = faces + len(vertices) * charts.labels[:, None]
    unique, indices = np.unique(keys, return_inverse=True)
    source, owner = unique % len(vertices), unique // len(vertices)
    turns = np.stack([place.turn[:2] for place in places])
    corners = np.stack([place.corner for place in places])
    origins = np.array([place.rectangle[:2] for place in places])
    flat = np.einsum("mij,mj->mi", turns[owner], vertices[source]) - corners[owner]
    return TextureAtlas(
        source=source,
        faces=indices.reshape(faces.shape),
        uv=(flat * scale + origins[owner] + GUTTER + 0.5) / size,
        places=places,
        size=size,
        texels_per_metre=scale,
    )
