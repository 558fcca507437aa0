"""`actor3d doctor`: what this machine has, and what follows from it."""

import platform
import shutil
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version

import torch

from actor3d.bodies.files import find_body_model
from actor3d.config import preset_names
from actor3d.devices import cuda_fault, has_nvidia_driver
from actor3d.imaging.perceptual import load_perceptual
from actor3d.training.precision import has_fast_bf16
from rectifier3d.native import NativeBuildError, load_library
from rectifier3d.native.prebuilt import prebuilt_library
from rectifier3d.splats.raster import gsplat_fault, toolkit_fault

_PACKAGES = ("actor3d", "torch", "diffusers", "numpy", "opencv-python", "gsplat")
_NOT_INSTALLED = "not installed"
EXTRAS = {
    "footage": ("ai-edge-litert",),
    "export": ("gsply", "pygltflib", "usd-core"),
    "multi": ("accelerate",),
    "anny": ("anny",),
}
"""What more can be installed, by its name in `pip install 'actor3d[...]'`; what measures is looked at below."""


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
    yield "CUDA", _cuda_state()
    if has_nvidia_driver():
        yield "CUDA compiler", toolkit_fault() or f"nvcc for torch's CUDA {torch.version.cuda}"
    yield "gsplat backend", _gsplat_state()
    for extra, packages in EXTRAS.items():
        yield f"extra {extra}", _extra_state(extra, packages)
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
        return _NOT_INSTALLED


def _extra_state(extra: str, packages: Sequence[str]) -> str:
    missing = [package for package in packages if _package_version(package) == _NOT_INSTALLED]
    return (
        f"{', '.join(missing)} {_NOT_INSTALLED}: pip install 'actor3d[{extra}]'" if missing else "available"
    )


def _native_state() -> str:
    try:
        load_library()
    except NativeBuildError as error:
        return f"not built ({' '.join(str(error).split())[:200]}): the slower torch version is used"
    ahead = prebuilt_library()
    return "built" if ahead is None else f"came with the package: {ahead.name}; no compiler is needed"


def _cuda_state() -> str:
    if fault := cuda_fault():
        return fault
    if torch.cuda.is_available():
        names = [torch.cuda.get_device_name(index) for index in range(torch.cuda.device_count())]
        bfloat16 = "native" if has_fast_bf16("cuda") else "no native"
        return f"{', '.join(names)}; torch for CUDA {torch.version.cuda}, {bfloat16} bfloat16"
    return "none (no NVIDIA driver): everything runs on the CPU"


def _gsplat_state() -> str:
    """What one Gaussian shows, drawn and differentiated; the first time, that compiles gsplat's kernels."""
    if not torch.cuda.is_available():
        return "not tried: it needs CUDA"
    fault = gsplat_fault(torch.device("cuda"))
    return "draws" if fault is None else f"{fault}; until then the slower torch version is used"


def _body_state(kind: str) -> str:
    try:
        body = find_body_model(kind, "neutral")
    except FileNotFoundError as error:
        return " ".join(str(error).split())
    return f"found, {body.template.shape[0]} vertices"
