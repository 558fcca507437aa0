"""The 3D stage: from a few views of a person to Gaussians bound to the body mesh, and back to pictures; usable alone.

It knows cameras, surfaces and Gaussians; no captures and no files. Cameras are OpenCV's, lengths metres, images [0, 1].

Example:
    >>> import torch
    >>> from rectifier3d import BodySurface, Cameras, Rectifier, RectifierLossWeights, RectifierOptions
    >>> from rectifier3d import look_at, pose_cue, rasterize_mesh, rectifier_loss, render_gaussians

    Geometry: any closed mesh will do for a body. Two cameras look at an octahedron.

    >>> vertices = torch.cat([torch.eye(3), -torch.eye(3)])
    >>> faces = torch.tensor(
    ...     [[0, 1, 2], [1, 3, 2], [3, 4, 2], [4, 0, 2], [1, 0, 5], [3, 1, 5], [4, 3, 5], [0, 4, 5]]
    ... )
    >>> body = BodySurface(rest_vertices=vertices, faces=faces, face_parts=torch.arange(8) // 4, num_parts=2)
    >>> eyes, up = torch.tensor([[0.0, 0.5, 4.0], [4.0, 0.5, 0.0]]), torch.tensor([0.0, 1.0, 0.0])
    >>> R, t = look_at(eyes, torch.zeros(3), up)
    >>> K = torch.tensor([[60.0, 0.0, 24.0], [0.0, 60.0, 24.0], [0.0, 0.0, 1.0]]).expand(2, 3, 3)
    >>> cameras = Cameras(R=R, t=t, K=K, image_size=(48, 48))
    >>> fragments = rasterize_mesh(vertices, faces, cameras)
    >>> pose_cue(body, vertices, fragments, with_geometry=False).labels.unique().tolist()
    [0, 1, 2]

    The rectifier: what feature maps of the views show becomes Gaussians on the body, in whatever pose.

    >>> options = RectifierOptions(num_gaussians=200, feature_channels=8, hidden=16, view_channels=8)
    >>> rectifier = Rectifier.for_surface(body, options, torch.Generator().manual_seed(0))
    >>> features = torch.rand(2, 8, 48, 48)
    >>> rigged, penalty = rectifier(features, cameras, fragments, body, vertices)
    >>> gaussians = rectifier.to_world(rigged, body, vertices)

    The rasterizer: a picture of them, and how far it is from another.

    >>> render = render_gaussians(gaussians, cameras)
    >>> render.rgb.shape
    torch.Size([2, 3, 48, 48])
    >>> mask = (fragments.face >= 0).to(torch.uint8)
    >>> loss = rectifier_loss(render, torch.rand(2, 3, 48, 48), mask, RectifierLossWeights(), penalty=penalty)
    >>> sorted(loss.terms)
    ['alpha', 'barycentric_reg', 'l1', 'offset_reg', 'ssim']
    >>> loss.total.backward()

    A rectifier carries its settings: it is saved and loaded like any model of diffusers.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     rectifier.save_pretrained(folder)
    ...     again = Rectifier.from_pretrained(folder)
    >>> again.options == options
    True
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rectifier3d.geometry.body import BodyModel, SmplParams
    from rectifier3d.geometry.cameras import Cameras, look_at
    from rectifier3d.geometry.fragments import MeshFragments
    from rectifier3d.geometry.mesh_raster import rasterize_mesh
    from rectifier3d.geometry.pose_cue import PoseCue, pose_cue
    from rectifier3d.geometry.surface import BodySurface
    from rectifier3d.losses import RectifierLossWeights, rectifier_loss
    from rectifier3d.model import Rectifier
    from rectifier3d.options import RectifierOptions
    from rectifier3d.splats.gaussians import Gaussians, Render
    from rectifier3d.splats.lifting import LiftOptions, Photographs, lift_colors
    from rectifier3d.splats.raster import rasterization, render_gaussians
    from rectifier3d.splats.rigged import RiggedGaussians, to_world

__all__ = [
    "BodyModel",
    "BodySurface",
    "Cameras",
    "Gaussians",
    "LiftOptions",
    "MeshFragments",
    "Photographs",
    "PoseCue",
    "Rectifier",
    "RectifierLossWeights",
    "RectifierOptions",
    "Render",
    "RiggedGaussians",
    "SmplParams",
    "lift_colors",
    "look_at",
    "pose_cue",
    "rasterization",
    "rasterize_mesh",
    "rectifier_loss",
    "render_gaussians",
    "to_world",
]

_HOMES = {
    "BodyModel": "geometry.body",
    "BodySurface": "geometry.surface",
    "Cameras": "geometry.cameras",
    "Gaussians": "splats.gaussians",
    "LiftOptions": "splats.lifting",
    "MeshFragments": "geometry.fragments",
    "Photographs": "splats.lifting",
    "PoseCue": "geometry.pose_cue",
    "Rectifier": "model",
    "RectifierLossWeights": "losses",
    "RectifierOptions": "options",
    "Render": "splats.gaussians",
    "RiggedGaussians": "splats.rigged",
    "SmplParams": "geometry.body",
    "lift_colors": "splats.lifting",
    "look_at": "geometry.cameras",
    "pose_cue": "geometry.pose_cue",
    "rasterization": "splats.raster",
    "rasterize_mesh": "geometry.mesh_raster",
    "rectifier_loss": "losses",
    "render_gaussians": "splats.raster",
    "to_world": "splats.rigged",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
