"""Differentiable rasterization of 3D Gaussians on CPU and CUDA."""

from rectifier3d.splats.raster.api import (
    Backend,
    RenderMode,
    fastest_backend,
    rasterization,
    render_gaussians,
)
from rectifier3d.splats.raster.probing import gsplat_fault, toolkit_fault
from rectifier3d.splats.raster.projection import ScreenGaussians

__all__ = [
    "Backend",
    "RenderMode",
    "ScreenGaussians",
    "fastest_backend",
    "gsplat_fault",
    "rasterization",
    "render_gaussians",
    "toolkit_fault",
]
