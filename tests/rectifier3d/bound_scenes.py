"""Small smooth bodies and cameras round them, for tests of what is bound to a surface."""

import math

import torch
import trimesh

from rectifier3d.geometry.cameras import Cameras, look_at
from rectifier3d.geometry.rotations import quats_to_matrices
from rectifier3d.geometry.surface import BodySurface


def ball(radius: float = 0.5, subdivisions: int = 2) -> BodySurface:
    mesh = trimesh.creation.icosphere(subdivisions=subdivisions, radius=radius)
    return surface_of(torch.tensor(mesh.vertices).float(), torch.tensor(mesh.faces))


def surface_of(vertices: torch.Tensor, faces: torch.Tensor) -> BodySurface:
    parts = torch.zeros(len(faces), dtype=torch.int64)
    return BodySurface(rest_vertices=vertices, faces=faces.long(), face_parts=parts, num_parts=1)


def ring(count: int = 4, size: int = 64, radius: float = 2.5) -> Cameras:
    angles = torch.arange(count) * (2 * math.pi / count)
    eye = torch.stack([radius * angles.sin(), torch.zeros(count), radius * angles.cos()], -1)
    R, t = look_at(eye, torch.zeros(3), torch.tensor([0.0, 1.0, 0.0]))
    K = torch.tensor([[1.6 * size, 0, size / 2], [0, 1.6 * size, size / 2], [0, 0, 1]])
    return Cameras(R=R, t=t, K=K.repeat(count, 1, 1), image_size=(size, size))


def random_rotations(count: int, generator: torch.Generator) -> torch.Tensor:
    return quats_to_matrices(torch.randn(count, 4, generator=generator))


def wobbled(vertices: torch.Tensor, amount: float = 0.15) -> torch.Tensor:
    """A smooth deformation that bends, stretches and turns."""
    x, y, z = vertices.unbind(-1)
    return torch.stack([x + amount * torch.sin(3 * y), y * (1 + amount * x), z + amount * x * y], -1)
