"""`actor3d doctor`: what this machine has, and what follows from it."""

import importlib.util
import platform
import shutil
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

import torch

from actor3d.bodies.files import find_body_model
from actor3d.config import preset_names
from actor3d.imaging.perceptual import load_perceptual
from actor3d.training.precision import has_fast_bf16
from rectifier3d.native import NativeBuildError, load_library

_PACKAGES = ("actor3d", "torch", "diffusers", "numpy", "opencv-python", "gsplat", "smplx", "trimesh")


def run_doctor() -> None:
    """Print the report, a line a finding."""
    for name, finding in _findings():
        print(f"{name:<16} {finding}")


def _findings() -> Iterator[tuple[str, str]]:
    yield "python", platform.python_version()
    for package in _PACKAGES:
        yield package, _package_version(package)
    yield "threads", f"{torch.get_num_threads()} (torch), {torch.backends.cpu.get_cpu_capability()}"
    yield (
        "bfloat16",
        "native on this CPU" if has_fast_bf16("cpu") else "not native on this CPU: float32 is used",
    )
    yield "C++ compiler", shutil.which("g++") or shutil.which("clang++") or "none: install g++"
    yield "CPU rasterizer", _native_state()
    yield (
        "CUDA",
        torch.cuda.get_device_name() if torch.cuda.is_available() else "none: everything runs on the CPU",
    )
    yield "gsplat backend", _gsplat_state()
    yield "presets", ", ".join(preset_names())
    for kind in ("free", "smpl", "smplx"):
        yield f"body {kind}", _body_state(kind)
    missing = {metric.label: metric.reason for metric in load_perceptual().missing}
    for label in ("LPIPS", "ST-LPIPS", "FLIP"):
        yield label, missing.get(label, "available")


def _package_version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _native_state() -> str:
    try:
        load_library()
    except NativeBuildError as error:
        return f"not built ({' '.join(str(error).split())[:200]}): the slower torch version is used"
    return "built"


def _gsplat_state() -> str:
    if importlib.util.find_spec("gsplat") is None:
        return "gsplat is not installed (pip install actor3d[gpu])"
    return "usable" if torch.cuda.is_available() else "installed, but it needs CUDA"


def _body_state(kind: str) -> str:
    try:
        body = find_body_model(kind, "neutral")
    except FileNotFoundError as error:
        return " ".join(str(error).split())
    return f"found, {body.template.shape[0]} vertices"
