"""Where torch computes."""

import logging

import torch

from actor3d.errors import UserError

logger = logging.getLogger(__name__)


def choose_device(name: str | torch.device = "auto") -> torch.device:
    """`auto` takes CUDA where there is one, and says so.

    Raises:
        UserError: if the device does not exist here.
    """
    if isinstance(name, torch.device):
        return name
    if name == "auto":
        if not torch.cuda.is_available():
            return torch.device("cpu")
        logger.info("computing on %s", torch.cuda.get_device_name())
        return torch.device("cuda")
    try:
        device = torch.device(name)
        if device.type not in ("cpu", "cuda"):
            raise RuntimeError(f"{device.type} is not supported")
        torch.zeros(1, device=device)
    except (RuntimeError, AssertionError) as error:
        raise UserError(f"--device {name}: not available here; use cpu or auto") from error
    return device
