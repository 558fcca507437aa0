"""Differentiable rasterization of 3D Gaussians on CPU and CUDA."""

from rectifier3d.splats.raster.api import Backend, RenderMode, rasterization, render_gaussians
from rectifier3d.splats.raster.projection import ScreenGaussians

__all__ = ["Backend", "RenderMode", "ScreenGaussians", "rasterization", "render_gaussians"]
