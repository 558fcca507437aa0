"""Whether gsplat can draw here: it compiles or loads its kernels at the first call, which may fail hours into a run."""

import importlib.util
import re
import shutil
import subprocess
from functools import cache

import torch
from torch import Tensor

from rectifier3d.splats.raster import gsplat_backend, reference
from rectifier3d.splats.raster.projection import RasterView

_SIDE = 16
"""Pixels of the picture that is tried."""
_TOLERANCE = 1e-3
_SECONDS = 20
"""That `nvcc --version` may take."""
_LONGEST = 160


@cache
def gsplat_fault(device: torch.device) -> str | None:
    """Why gsplat cannot draw on a device; None where it draws one Gaussian, and its gradients, as plain torch does.

    The first call may take minutes, while gsplat compiles its kernels.

    Args:
        device: Where the tensors are.

    Returns:
        What is missing and what to do, in one line.

    Raises:
        torch.OutOfMemoryError: if the device has no memory left, which says nothing of gsplat.
    """
    if importlib.util.find_spec("gsplat") is None:
        return "gsplat is not installed: pip install 'actor3d[gpu]'"
    try:
        drawn = _drawn_by_gsplat(device)
    except torch.OutOfMemoryError:
        raise
    # Whatever a compiler, a loader or a driver raises.
    except Exception as error:
        lacking = toolkit_fault()
        cause = f"gsplat's kernels do not run ({_short(error)})"
        return f"{cause}: {lacking or 'reinstall gsplat for this torch and its CUDA'}"
    alike = _alike(drawn, _drawn_by_torch(device))
    return None if alike else "gsplat draws otherwise than plain torch: reinstall it"


@cache
def toolkit_fault() -> str | None:
    """What compiling CUDA kernels for this torch lacks, in words; None if nothing does."""
    cuda = torch.version.cuda
    if cuda is None:
        return "this torch is built without CUDA: install one that is built for it"
    nvcc = shutil.which("nvcc")
    if nvcc is None:
        return f"nvcc is not on the PATH: install the CUDA toolkit {cuda}, torch's own version"
    found = nvcc_version(nvcc)
    if found is None or found.split(".")[0] != cuda.split(".")[0]:
        return (
            f"nvcc is of CUDA {found or '(unknown)'}, torch of {cuda}: install the toolkit of torch's version"
        )
    if shutil.which("ninja") is None:
        return "ninja is not on the PATH: pip install ninja, and activate the environment that it is in"
    return None


def nvcc_version(nvcc: str) -> str | None:
    """The version of CUDA that a compiler is of, for example ``12.8``; None if it does not tell."""
    try:
        told = subprocess.run([nvcc, "--version"], capture_output=True, text=True, timeout=_SECONDS)
    except (OSError, subprocess.SubprocessError):
        return None
    match = re.search(r"release (\d+\.\d+)", told.stdout)
    return match[1] if match else None


def _drawn_by_gsplat(device: torch.device) -> list[Tensor]:
    with torch.enable_grad():
        scene, view = _one_gaussian(device)
        means, quats, scales, opacities, colors = scene
        camera = view.viewmat[None], view.K[None]
        picture, alpha, _ = gsplat_backend.rasterize_views(
            means, quats, scales, opacities, colors, *camera, view
        )
        return _with_gradients(picture, alpha, scene)


def _drawn_by_torch(device: torch.device) -> list[Tensor]:
    with torch.enable_grad():
        scene, view = _one_gaussian(device)
        means, quats, scales, opacities, colors = scene
        picture, alpha = reference.rasterize_views(means, quats, scales, opacities, colors, None, [view])
        return _with_gradients(picture, alpha, scene)


def _one_gaussian(device: torch.device) -> tuple[list[Tensor], RasterView]:
    """Means, quats, scales, opacities and colours, and a camera two metres before them."""
    rows = ([0.02, -0.01, 2.0], [0.9, 0.1, -0.2, 0.3], [0.1, 0.2, 0.15], 0.8, [0.9, 0.5, 0.2])
    scene = [torch.tensor([row], dtype=torch.float32, device=device).requires_grad_() for row in rows]
    K = [[20.0, 0.0, _SIDE / 2], [0.0, 20.0, _SIDE / 2], [0.0, 0.0, 1.0]]
    view = RasterView(
        viewmat=torch.eye(4, dtype=torch.float32, device=device),
        K=torch.tensor(K, dtype=torch.float32, device=device),
        width=_SIDE,
        height=_SIDE,
        near_plane=0.01,
        far_plane=1e10,
        eps2d=0.3,
    )
    return scene, view


def _with_gradients(picture: Tensor, alpha: Tensor, scene: list[Tensor]) -> list[Tensor]:
    gradients = torch.autograd.grad(picture.square().sum() + alpha.sum(), scene)
    return [picture.detach(), alpha.detach(), *gradients]


def _alike(found: list[Tensor], expected: list[Tensor]) -> bool:
    """Up to a share of the largest value, as sums run in another order."""
    return all(
        bool(((one - other).abs() <= _TOLERANCE * other.abs().amax().clamp(min=1)).all())
        for one, other in zip(found, expected, strict=True)
    )


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:_LONGEST] or type(error).__name__
