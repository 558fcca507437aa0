"""Projection of 3D Gaussians to the screen, in plain torch (EWA splatting with gsplat's rules)."""

from dataclasses import dataclass

import torch
from jaxtyping import Bool, Float
from torch import Tensor

MIN_ALPHA = 1 / 255
"""Contributions below are dropped."""
_TANGENT_MARGIN = 0.3
"""The perspective is linearised no farther than this share of half the picture outside of it."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class ScreenGaussians:
    """N Gaussians as C cameras see them."""

    means2d: Float[Tensor, "C N 2"]
    """Pixels, centres at +0.5."""
    conics: Float[Tensor, "C N 3"]
    """Inverse 2D covariance (xx, xy, yy), 1 / pixels²; zero where not drawn."""
    depths: Float[Tensor, "C N"]
    """Camera-space z, metres."""
    radii: Float[Tensor, "C N 2"]
    """Half extent in x and y of the pixels where alpha can reach 1/255; zero where not drawn."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class RasterView:
    """One camera of a call."""

    viewmat: Float[Tensor, "4 4"]
    """Camera from world."""
    K: Float[Tensor, "3 3"]
    width: int
    height: int
    near_plane: float
    far_plane: float
    eps2d: float
    """Variance added to each splat, pixels²."""


def rotation_matrices(quats: Float[Tensor, "N 4"]) -> Float[Tensor, "N 3 3"]:
    """Rotations of quaternions wxyz of any length but zero (which gives NaN)."""
    w, x, y, z = (quats / quats.norm(dim=-1, keepdim=True)).unbind(-1)
    rows = [
        *(1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)),
        *(2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)),
        *(2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)),
    ]
    return torch.stack(rows, dim=-1).unflatten(-1, (3, 3))


def project_means(
    means: Float[Tensor, "N 3"], view: RasterView
) -> tuple[Float[Tensor, "N 2"], Float[Tensor, " N"]]:
    """Pixel positions and camera-space depths of points."""
    points = means @ view.viewmat[:3, :3].T + view.viewmat[:3, 3]
    depths = points[:, 2]
    focal = torch.stack([view.K[0, 0], view.K[1, 1]])
    return points[:, :2] / depths[:, None] * focal + view.K[:2, 2], depths


def project_covariances(
    means: Float[Tensor, "N 3"], quats: Float[Tensor, "N 4"], scales: Float[Tensor, "N 3"], view: RasterView
) -> Float[Tensor, "N 3"]:
    """Blurred 2D covariances (xx, xy, yy) in pixels²."""
    R, K = view.viewmat[:3, :3], view.K
    x, y, z = (means @ R.T + view.viewmat[:3, 3]).unbind(-1)
    axes = R @ rotation_matrices(quats) * scales[:, None, :]  # N 3 3, camera space
    x_slope = _clamp_tangent(x / z, K[0, 2], K[0, 0], view.width)
    y_slope = _clamp_tangent(y / z, K[1, 2], K[1, 1], view.height)
    pixel_x = (K[0, 0] / z)[:, None] * (axes[:, 0] - x_slope[:, None] * axes[:, 2])  # N 3
    pixel_y = (K[1, 1] / z)[:, None] * (axes[:, 1] - y_slope[:, None] * axes[:, 2])
    return torch.stack(
        [
            (pixel_x * pixel_x).sum(-1) + view.eps2d,
            (pixel_x * pixel_y).sum(-1),
            (pixel_y * pixel_y).sum(-1) + view.eps2d,
        ],
        dim=-1,
    )


def _clamp_tangent(slope: Tensor, centre: Tensor, focal: Tensor, size: int) -> Tensor:
    margin = _TANGENT_MARGIN * 0.5 * size / focal
    return slope.clamp(-(centre / focal) - margin, (size - centre) / focal + margin)


def invert_covariances(covariances: Float[Tensor, "N 3"]) -> Float[Tensor, "N 3"]:
    """Conics (xx, xy, yy) of 2D covariances."""
    xx, xy, yy = covariances.unbind(-1)
    return torch.stack([yy, -xy, xx], dim=-1) / (xx * yy - xy * xy)[:, None]


@torch.no_grad()
def find_visible(
    means: Float[Tensor, "N 3"],
    quats: Float[Tensor, "N 4"],
    scales: Float[Tensor, "N 3"],
    opacities: Float[Tensor, " N"],
    view: RasterView,
) -> tuple[Bool[Tensor, " N"], Float[Tensor, "N 2"]]:
    """Which Gaussians are drawn, and the half extents of the pixels that they can reach.

    NaN in a Gaussian's geometry or opacity fails a comparison here, so it is not drawn.
    """
    means2d, depths = project_means(means, view)
    xx, xy, yy = project_covariances(means, quats, scales, view).unbind(-1)
    reach = (2 * torch.log(opacities / MIN_ALPHA)).clamp(min=0).sqrt()
    radii = torch.stack([reach * xx.sqrt(), reach * yy.sqrt()], dim=-1)
    size = means2d.new_tensor([view.width, view.height])
    determinant = xx * yy - xy * xy
    visible = (depths >= view.near_plane) & (depths <= view.far_plane) & (opacities >= MIN_ALPHA)
    visible &= (determinant > 0) & (determinant < torch.inf)
    visible &= ((means2d + radii > 0) & (means2d - radii < size)).all(-1)
    return visible, radii


def project_to_screens(
    means: Float[Tensor, "N 3"],
    quats: Float[Tensor, "N 4"],
    scales: Float[Tensor, "N 3"],
    opacities: Float[Tensor, " N"],
    views: list[RasterView],
) -> ScreenGaussians:
    """The Gaussians on every camera's screen; only ``means2d`` carries gradients on to the scene."""
    means2d, conics, depths, all_radii = [], [], [], []
    for view in views:
        means2d.append(project_means(means, view)[0])
        with torch.no_grad():
            visible, radii = find_visible(means, quats, scales, opacities, view)
            conic = invert_covariances(project_covariances(means, quats, scales, view))
            conics.append(conic.where(visible[:, None], 0))
            all_radii.append(radii.where(visible[:, None], 0))
            depths.append(project_means(means, view)[1])
    return ScreenGaussians(
        means2d=torch.stack(means2d),
        conics=torch.stack(conics),
        depths=torch.stack(depths),
        radii=torch.stack(all_radii),
    )
