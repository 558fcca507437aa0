"""Small constant tensors on any device."""

from collections.abc import Sequence

import torch
from jaxtyping import Float
from torch import Tensor


def vector_like(tensor: Tensor, values: Sequence[float | int]) -> Float[Tensor, " n"]:
    """A vector of numbers with a tensor's dtype and device, made there: to copy it there would wait for the device."""
    return torch.stack([tensor.new_full((), value) for value in values])
