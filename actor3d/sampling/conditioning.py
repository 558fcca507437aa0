"""A posed body seen by cameras: what the networks are told of it."""

from dataclasses import dataclass

from jaxtyping import Float
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.fragments import MeshFragments
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.pose_cue import PoseCue, pose_cue
from rectifier3d.geometry.surface import BodySurface


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Conditioning:
    """One posed body seen by V cameras."""

    vertices: Float[Tensor, "N 3"]
    """World metres."""
    cameras: Cameras
    fragments: MeshFragments
    cue: PoseCue


def rasterize_conditioning(
    surface: BodySurface,
    vertices: Float[Tensor, "N 3"],
    cameras: Cameras,
    fragments: MeshFragments | None = None,
) -> Conditioning:
    """Rasterize the posed body (unless `fragments` are at hand) and derive the pose cue."""
    if fragments is None:
        fragments = rasterize_mesh(vertices, surface.faces, cameras)
    cue = pose_cue(surface, vertices, fragments, with_geometry=True)
    return Conditioning(vertices=vertices, cameras=cameras, fragments=fragments, cue=cue)
