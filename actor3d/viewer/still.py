"""Still scenes for the viewer: Gaussians round the avatars that do not move, from a 3DGS PLY."""

from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np

from actor3d.errors import UserError
from actor3d.export.splat_ply import has_directions, read_splat_ply, splat_ply

MOST_GAUSSIANS = 3_000_000
"""More are hardly drawn in a browser."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class StillScene:
    """A still scene as the page reads it."""

    name: str
    """Of its file."""
    ply: bytes
    """Colours by harmonics of degree 0 alone."""
    plain: bool
    """Whether the file's colours do not change with the direction that one looks in: else that was left out."""


def read_still_scene(path: Path) -> StillScene:
    """Read a still scene.

    Raises:
        UserError: if the file is missing, no PLY of Gaussians, damaged, or larger than the page can draw.
    """
    splats = read_splat_ply(path)
    if len(splats) > MOST_GAUSSIANS:
        most = f"{MOST_GAUSSIANS / 1e6:g} million"
        raise UserError(
            f"{path}: {len(splats)} Gaussians, the viewer draws at most {most}: thin it out first"
        )
    for field in fields(splats):
        if not np.isfinite(getattr(splats, field.name)).all():
            raise UserError(
                f"{path}: not all of its {field.name.replace('_', ' ')} are finite: it is damaged"
            )
    if not np.abs(splats.quats).max(axis=1).min() > 0:
        raise UserError(f"{path}: a rotation is of length 0: it is damaged")
    return StillScene(name=path.name, ply=splat_ply(splats), plain=not has_directions(path))
