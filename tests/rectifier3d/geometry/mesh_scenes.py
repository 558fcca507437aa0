"""Small cameras and meshes for the tests of the mesh raster and of what builds on it."""

import torch
import trimesh

from rectifier3d.geometry.cameras import Cameras, look_at
from rectifier3d.geometry.fragments import MeshFragments


def ring_cameras(count, image_size, distance=3.0, focal=1.2, dtype=torch.float64):
    """Cameras around the y axis that look at the origin; the focal length is in image heights."""
    angle = torch.arange(count, dtype=dtype) * (2 * torch.pi / max(count, 1)) + 0.1
    eye = distance * torch.stack([angle.cos(), 0.2 + 0 * angle, angle.sin()], -1)
    R, t = look_at(eye, torch.zeros(3, dtype=dtype), torch.tensor([0, 1, 0], dtype=dtype))
    height, width = image_size
    K = torch.tensor(
        [[focal * height, 0, width / 2], [0, focal * height, height / 2], [0, 0, 1]], dtype=dtype
    )
    return Cameras(R=R, t=t, K=K.repeat(count, 1, 1), image_size=image_size)


def straight_camera(image_size, focal=10.0, dtype=torch.float64):
    """One camera at the world's origin that looks along +z, with its principal point in the middle."""
    height, width = image_size
    K = torch.tensor([[focal, 0, width / 2], [0, focal, height / 2], [0, 0, 1]], dtype=dtype)
    return Cameras(
        R=torch.eye(3, dtype=dtype)[None],
        t=torch.zeros(1, 3, dtype=dtype),
        K=K[None],
        image_size=image_size,
    )


def blob(subdivisions=2, dtype=torch.float64):
    """A closed surface about the size of a person's torso: vertices and faces."""
    sphere = trimesh.creation.icosphere(subdivisions=subdivisions)
    stretch = torch.tensor([0.5, 1.0, 0.35], dtype=dtype)
    return torch.tensor(sphere.vertices, dtype=dtype) * stretch, torch.tensor(sphere.faces)


def triangle_soup(count, seed, spread=2.0, dtype=torch.float64):
    """Faces that pierce each other and share no vertex: vertices and faces."""
    generator = torch.Generator().manual_seed(seed)
    vertices = (torch.rand(count * 3, 3, generator=generator, dtype=dtype) - 0.5) * spread
    return vertices, torch.arange(count * 3).view(count, 3)


def ray_traced(vertices, faces, cameras, near):
    """What a mesh raster should find, by intersecting each pixel's ray with each face (Möller-Trumbore).

    Also says for each pixel whether it is so close to an edge, the near plane or another face that rounding may
    decide.
    """
    height, width = cameras.image_size
    y, x = torch.meshgrid(torch.arange(height) + 0.5, torch.arange(width) + 0.5, indexing="ij")
    pixels = torch.stack([x, y, torch.ones_like(x)], -1).to(vertices.dtype)
    directions = torch.einsum("vij,hwj->vhwi", torch.linalg.inv(cameras.K), pixels)
    origins = cameras.centres[:, None, None, None]
    directions = torch.einsum("vji,vhwj->vhwi", cameras.R, directions)[:, :, :, None]
    a, b, c = vertices[faces].unbind(1)
    across = torch.linalg.cross(directions, (c - a).expand(*directions.shape[:3], -1, -1))
    volume = (across * (b - a)).sum(-1)
    second = ((origins - a) * across).sum(-1) / volume
    turned = torch.linalg.cross(origins - a, (b - a).expand(len(cameras), 1, 1, -1, -1))
    third = (directions * turned).sum(-1) / volume
    depth = ((c - a) * turned).sum(-1) / volume
    weights = torch.stack([1 - second - third, second, third], -1)

    hit = (weights >= 0).all(-1) & (depth >= near)
    depth = torch.where(hit, depth, torch.inf)
    nearest, face = depth.min(-1)
    face = torch.where(nearest < torch.inf, face, -1)
    barycentrics = weights.gather(3, face.clamp(min=0)[..., None, None].expand(*face.shape, 1, 3))[..., 0, :]
    fragments = MeshFragments(face=face, barycentrics=barycentrics * (face >= 0)[..., None], depth=nearest)
    margin = torch.minimum(weights.abs().amin(-1), ((weights * 0).sum(-1) + depth.nan_to_num(0) - near).abs())
    doubtful = (margin < 1e-7).any(-1) | (volume.abs() < 1e-9).any(-1)
    if len(faces) > 1:
        two = depth.topk(2, largest=False).values
        doubtful |= (two[..., 1] - two[..., 0]).nan_to_num(torch.inf) < 1e-7
    return fragments, doubtful
