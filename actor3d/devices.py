"""Where torch computes."""

import logging
import shutil
from collections.abc import Sequence
from pathlib import Path

import torch

from actor3d.errors import UserError

logger = logging.getLogger(__name__)

_DRIVER = Path("/proc/driver/nvidia/version")


def choose_device(name: str | torch.device = "auto") -> torch.device:
    """`auto` takes CUDA where there is one that works, and says so; where one does not, it says why.

    Raises:
        UserError: if the device does not exist here.
    """
    if isinstance(name, torch.device):
        return name
    if name == "auto":
        return _best_device()
    try:
        device = torch.device(name)
        if device.type not in ("cpu", "cuda"):
            raise RuntimeError(f"{device.type} is not supported")
        torch.zeros(1, device=device)
    except (RuntimeError, AssertionError) as error:
        raise UserError(f"--device {name}: not available here; use cpu or auto") from error
    if device.type == "cuda" and (fault := cuda_fault(device)):
        raise UserError(f"--device {name}: {fault}; or use cpu")
    return device


def spread_devices(name: str, workers: int) -> Sequence[str]:
    """The device of each of several processes: all the GPUs in turn, unless one of them, or the CPU, is named."""
    count = (
        torch.cuda.device_count() if name == "cuda" or (name == "auto" and torch.cuda.is_available()) else 0
    )
    return [f"cuda:{worker % count}" if count > 1 else name for worker in range(workers)]


def cuda_fault(device: torch.device | str = "cuda") -> str | None:
    """What keeps torch from computing on a GPU whose driver is here; None if nothing does, or no driver is here."""
    if torch.cuda.is_available():
        return _fault_of_arithmetic(torch.device(device))
    if not has_nvidia_driver():
        return None
    if torch.version.cuda is None:
        return "there is an NVIDIA driver, but this torch is built without CUDA: install one of https://pytorch.org"
    try:
        torch.cuda.init()
    except (RuntimeError, AssertionError) as error:
        return f"torch finds no GPU: {_short(error)}"
    return "torch finds no GPU: look at nvidia-smi, and at CUDA_VISIBLE_DEVICES"


def has_nvidia_driver() -> bool:
    """Whether NVIDIA's driver is installed."""
    return _DRIVER.exists() or shutil.which("nvidia-smi") is not None


def _best_device() -> torch.device:
    if fault := cuda_fault():
        logger.warning("computing on the CPU: %s", fault)
        return torch.device("cpu")
    if not torch.cuda.is_available():
        return torch.device("cpu")
    logger.info("computing on %s", torch.cuda.get_device_name())
    return torch.device("cuda")


def _fault_of_arithmetic(device: torch.device) -> str | None:
    """A torch too old for its GPU finds it, and fails at the first kernel."""
    try:
        float((torch.ones(4, 4, device=device) @ torch.ones(4, 4, device=device)).sum())
    except RuntimeError as error:
        return (
            f"torch {torch.__version__} does not compute on this GPU ({_short(error)}): install a newer one"
        )
    return None


def _short(error: Exception) -> str:
    return str(error).split("\n")[0][:160]
