"""A step's data: drawn on the CPU, ahead of the step where the CPU has time for it, and brought to the device."""

from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

import torch
from torch import Tensor

Batch = TypeVar("Batch")

_AHEAD = 2
"""Steps whose data are drawn before they are asked for."""


def each_tensor(value: Any, change: Callable[[Tensor], Tensor]) -> Any:
    """The same value with its tensors changed, those in the fields of dataclasses and in tuples, too."""
    if isinstance(value, Tensor):
        return change(value)
    if isinstance(value, tuple):
        return tuple(each_tensor(item, change) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {field.name: each_tensor(getattr(value, field.name), change) for field in fields(value)}
        return replace(value, **changed)
    return value


def brought_to(device: torch.device, batch: Batch) -> Batch:
    """The batch on the device, without waiting for the device where its memory is pinned."""
    return each_tensor(batch, lambda tensor: tensor.to(device, non_blocking=True))


def drawn_ahead(
    draw: Callable[[int], Batch], steps: range, device: torch.device
) -> Generator[Batch, None, None]:
    """The steps' data in their order; they are drawn by another thread while an accelerator computes.

    On the CPU they are drawn when they are asked for: what would draw them ahead is what computes.

    Args:
        draw: Gives a step's data, which depend on nothing but the step.
        steps: Which.
        device: Where they will be used.
    """
    if device.type == "cpu":
        yield from map(draw, steps)
        return
    pin = device.type == "cuda"
    with ThreadPoolExecutor(1, thread_name_prefix="draw") as pool:
        waiting = deque(pool.submit(_drawn, draw, step, pin) for step in steps[:_AHEAD])
        for step in steps:
            batch = waiting.popleft().result()
            if step + _AHEAD <= steps[-1]:
                waiting.append(pool.submit(_drawn, draw, step + _AHEAD, pin))
            yield batch


def _drawn(draw: Callable[[int], Batch], step: int, pin: bool) -> Batch:
    batch = draw(step)
    return each_tensor(batch, Tensor.pin_memory) if pin else batch
