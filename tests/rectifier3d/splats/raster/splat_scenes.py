"""Scenes, and a rasterizer by the book, for the tests of the rasterizer."""

import math
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from rectifier3d.splats.raster import rasterization

LEARNED = ("means", "quats", "scales", "opacities", "colors")


@dataclass(frozen=True, eq=False, kw_only=True)
class Scene:
    """Arguments of `rasterization`."""

    means: Tensor
    quats: Tensor
    scales: Tensor
    opacities: Tensor
    colors: Tensor
    viewmats: Tensor
    Ks: Tensor
    width: int
    height: int

    def learned(self) -> list[Tensor]:
        return [getattr(self, name) for name in LEARNED]

    def arguments(self) -> list:
        return [*self.learned(), self.viewmats, self.Ks, self.width, self.height]

    def to(self, dtype: torch.dtype) -> "Scene":
        names = (*LEARNED, "viewmats", "Ks")
        return replace(self, **{name: getattr(self, name).to(dtype) for name in names})

    def with_gradients(self) -> "Scene":
        return replace(self, **{name: getattr(self, name).detach().requires_grad_() for name in LEARNED})

    def with_first(self, name: str, value: float) -> "Scene":
        """The first Gaussian's property filled with a value."""
        changed = getattr(self, name).clone()
        changed[0] = value
        return replace(self, **{name: changed})


def make_scene(
    count: int = 300,
    *,
    seed: int = 0,
    size: tuple[int, int] = (53, 70),
    cameras: int = 2,
    channels: int = 3,
    spread: float = 0.5,
    scale: float = 0.05,
) -> Scene:
    """A cloud of Gaussians at the origin, seen by a ring of cameras two metres away; size = (height, width)."""
    generator = torch.Generator().manual_seed(seed)

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=generator)

    height, width = size
    viewmats, Ks = [], []
    for index in range(cameras):
        angle = 0.3 + 2 * math.pi * index / cameras
        cosine, sine = math.cos(angle), math.sin(angle)
        viewmats.append([[cosine, 0, sine, 0.05], [0, 1, 0, -0.03], [-sine, 0, cosine, 2], [0, 0, 0, 1]])
        Ks.append([[1.1 * width, 0, 0.47 * width], [0, 1.2 * width, 0.55 * height], [0, 0, 1]])
    return Scene(
        means=spread * normal(count, 3),
        quats=normal(count, 4),
        scales=scale * torch.exp(0.5 * normal(count, 3)),
        opacities=torch.sigmoid(1.5 * normal(count)),
        colors=torch.rand(count, channels, generator=generator),
        viewmats=torch.tensor(viewmats),
        Ks=torch.tensor(Ks),
        width=width,
        height=height,
    )


def loss_of(picture: Tensor, alphas: Tensor) -> Tensor:
    """A random but fixed linear form of both outputs."""
    generator = torch.Generator().manual_seed(1)
    weights = [torch.randn(x.shape, generator=generator, dtype=torch.float64) for x in (picture, alphas)]
    return (picture * weights[0]).sum() + (alphas * weights[1]).sum()


def render_with_gradients(scene: Scene, **options) -> tuple[Tensor, Tensor, dict[str, Tensor]]:
    scene = scene.with_gradients()
    picture, alphas, _ = rasterization(*scene.arguments(), **options)
    loss_of(picture, alphas).backward()
    return picture.detach(), alphas.detach(), {name: getattr(scene, name).grad for name in LEARNED}


def render_by_the_book(scene: Scene) -> tuple[Tensor, Tensor]:
    """Every Gaussian against every pixel, one after the other, from the formulas of the 3DGS paper."""
    pictures, alphas = [], []
    ys, xs = torch.meshgrid(
        torch.arange(scene.height, dtype=scene.means.dtype) + 0.5,
        torch.arange(scene.width, dtype=scene.means.dtype) + 0.5,
        indexing="ij",
    )
    for viewmat, K in zip(scene.viewmats, scene.Ks, strict=True):
        R, t = viewmat[:3, :3], viewmat[:3, 3]
        depths = scene.means @ R[2] + t[2]
        picture = scene.means.new_zeros(scene.height, scene.width, scene.colors.shape[1])
        left = torch.ones_like(xs)
        open_ = torch.ones_like(xs, dtype=torch.bool)
        for i in depths.argsort().tolist():
            if depths[i] <= 0.01:
                continue
            x, y, z = (R @ scene.means[i] + t).tolist()
            limit_x = [-K[0, 2] / K[0, 0], (scene.width - K[0, 2]) / K[0, 0]]
            limit_y = [-K[1, 2] / K[1, 1], (scene.height - K[1, 2]) / K[1, 1]]
            margin_x, margin_y = 0.15 * scene.width / K[0, 0], 0.15 * scene.height / K[1, 1]
            u = min(max(x / z, limit_x[0] - margin_x), limit_x[1] + margin_x)
            v = min(max(y / z, limit_y[0] - margin_y), limit_y[1] + margin_y)
            J = torch.stack([K[0] / z, K[1] / z])
            J[:, 2] = -torch.stack([K[0, 0] * u, K[1, 1] * v]) / z
            world = rotation_matrix(scene.quats[i]) @ scene.scales[i].square().diag()
            world = world @ rotation_matrix(scene.quats[i]).T
            covariance = J @ R @ world @ R.T @ J.T + 0.3 * torch.eye(2, dtype=xs.dtype)
            offsets = torch.stack(
                [xs - (K[0, 0] * x / z + K[0, 2]), ys - (K[1, 1] * y / z + K[1, 2])], dim=-1
            )
            power = torch.einsum("hwi,ij,hwj->hw", offsets, covariance.inverse(), offsets)
            alpha = (scene.opacities[i] * torch.exp(-power / 2)).clamp(max=0.999)
            hit = (alpha >= 1 / 255) & open_
            open_ &= ~(hit & (left * (1 - alpha) <= 1e-4))
            alpha = alpha.where(hit & open_, 0)
            picture = picture + (left * alpha)[..., None] * scene.colors[i]
            left = left * (1 - alpha)
        pictures.append(picture)
        alphas.append(1 - left[..., None])
    return torch.stack(pictures), torch.stack(alphas)


def rotation_matrix(quat: Tensor) -> Tensor:
    """Rodrigues' formula for the rotation of a quaternion wxyz."""
    w, axis = quat[0] / quat.norm(), quat[1:] / quat.norm()
    cross = torch.linalg.cross(axis.expand(3, 3), torch.eye(3, dtype=quat.dtype), dim=-1).T
    return torch.eye(3, dtype=quat.dtype) + 2 * w * cross + 2 * cross @ cross


def relative_error(value: Tensor, expected: Tensor) -> float:
    """Norm of the difference over the norm of what is expected."""
    return ((value - expected).norm() / expected.norm().clamp(min=1e-30)).item()
