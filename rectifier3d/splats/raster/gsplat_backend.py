"""The CUDA backend: gsplat, imported when first used."""

from jaxtyping import Float
from torch import Tensor

from rectifier3d.splats.raster.projection import RasterView, ScreenGaussians


def rasterize_views(
    means: Float[Tensor, "N 3"],
    quats: Float[Tensor, "N 4"],
    scales: Float[Tensor, "N 3"],
    opacities: Float[Tensor, " N"],
    colors: Float[Tensor, "N D"] | Float[Tensor, "C N D"],
    viewmats: Float[Tensor, "C 4 4"],
    Ks: Float[Tensor, "C 3 3"],
    view: RasterView,
) -> tuple[Float[Tensor, "C H W D"], Float[Tensor, "C H W 1"], ScreenGaussians]:
    """Render every camera; float32 on CUDA.

    Args:
        view: Any of the cameras: they share all but ``viewmats`` and ``Ks``.

    Raises:
        RuntimeError: if gsplat cannot be imported. Its kernels are compiled or loaded by the call: what that raises
            depends on what is missing; see :func:`rectifier3d.splats.raster.gsplat_fault`.
    """
    try:
        import gsplat  # Not a dependency.  # pyright: ignore[reportMissingImports]
    except Exception as error:
        raise RuntimeError(
            f"gsplat is installed but cannot be imported ({error}); reinstall it for this torch and CUDA, "
            "or choose backend 'torch'"
        ) from error
    picture, alphas, info = gsplat.rasterization(
        means,
        quats,
        scales,
        opacities,
        colors,
        viewmats,
        Ks,
        view.width,
        view.height,
        near_plane=view.near_plane,
        far_plane=view.far_plane,
        eps2d=view.eps2d,
        packed=False,
    )
    screen = ScreenGaussians(
        means2d=info["means2d"],
        conics=info["conics"],
        depths=info["depths"],
        radii=info["radii"].to(means.dtype),
    )
    return picture, alphas, screen
