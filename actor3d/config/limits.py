"""How large a setting may be: a run's configuration travels with it, and what it asks for is allocated."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rectifier3d.splats.gaussians import MAX_DILATION

MAX_SEED = 2**32 - 1
"""Steps derive seeds of their own from them, in 64 bits."""
MIN_RESOLUTION, MAX_RESOLUTION = 8, 4096
"""Pixels on the side of a crop."""
_MAX_STEPS = 100_000_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """The values that a setting may take; of a list, each of its values."""

    low: int | float
    high: int | float
    open_low: bool = False
    """Whether the lowest value itself is too low."""
    open_high: bool = False
    max_length: int = 16
    """Values in a list."""
    min_length: int = 0

    def fault(self, value: object) -> str | None:
        """What is wrong with a value, as "must …"; None if nothing is. NaN lies within no limits."""
        if isinstance(value, tuple):
            if not self.min_length <= len(value) <= self.max_length:
                return f"must hold from {self.min_length} to {self.max_length} values, found {len(value)}"
            return next((fault for item in value if (fault := self.fault(item))), None)
        if not isinstance(value, int | float):
            return None
        above = value > self.low if self.open_low else value >= self.low
        below = value < self.high if self.open_high else value <= self.high
        return None if above and below else f"must {self._words()}, found {shown(value)}"

    def _words(self) -> str:
        low, high = (f"{bound:,.15g}".replace(",", " ") for bound in (self.low, self.high))
        if not (self.open_low or self.open_high):
            return f"lie between {low} and {high}"
        return f"lie {'above' if self.open_low else 'from'} {low} {'and below' if self.open_high else 'up to'} {high}"


def _between(low: int | float, high: int | float, *, min_length: int = 0) -> Limits:
    return Limits(low=low, high=high, min_length=min_length)


_RESOLUTION = _between(MIN_RESOLUTION, MAX_RESOLUTION)
_SHARE = _between(0, 1)
_SHARE_BELOW_ONE = Limits(low=0, high=1, open_high=True)
_STEPS = _between(1, _MAX_STEPS)
_TIME = _between(0, 1000)
_WEIGHT = _between(0, 1e6)
_UNET = {
    "base_channels": _between(1, 1024),
    "channel_multipliers": _between(1, 64, min_length=1),
    "geometry_bands": _between(0, 32),
}
_OPTIMIZER = {
    "steps": _STEPS,
    "learning_rate": Limits(low=0, high=100, open_low=True),
    "warmup_steps": _between(0, _MAX_STEPS),
    "betas": _SHARE_BELOW_ONE,
    "gradient_clip": _between(0, 1e6),
    "ema_decay": _SHARE_BELOW_ONE,
}
_RECTIFIER = {
    "num_gaussians": _between(4, 10_000_000),
    "feature_channels": _between(2, 1024),
    "hidden": _between(1, 4096),
    "layers": _between(1, 64),
    "view_channels": _between(1, 1024),
    "bands": _between(0, 32),
    "num_anchors": _between(1, 64),
    "lamps": _between(1, 1024),
    "min_spacing": Limits(low=0, high=1, open_low=True),
    "max_height": Limits(low=0, high=10, open_low=True),
    "height_edges": Limits(low=0, high=1e4, open_low=True),
    "max_slide": Limits(low=0, high=1e3, open_low=True),
    "max_log_scale": Limits(low=0, high=50, open_low=True),
    "dilation": Limits(low=0, high=MAX_DILATION, open_low=True),
    "initial_opacity": Limits(low=0, high=1, open_low=True, open_high=True),
    "initial_flatness": Limits(low=0, high=1e3, open_low=True),
    "pose_code": _between(1, 1024),
    "pose_channels": _between(1, 1024),
    "pose_hidden": _between(1, 4096),
    "pose_color": _between(0, 50),
    "pose_offset": _between(0, 50),
    "pose_log_scale": _between(0, 50),
}


def _under(prefix: str, limits: Mapping[str, Limits]) -> dict[str, Limits]:
    return {f"{prefix}.{key}": value for key, value in limits.items()}


LIMITS: Mapping[str, Limits] = {
    "data.input_resolution": _RESOLUTION,
    "data.render_resolution": _RESOLUTION,
    **_under("denoiser.unet", _UNET),
    "denoiser.time_embedding": _between(4, 4096),
    **_under("denoiser.optimizer", {**_OPTIMIZER, "steps": _between(0, _MAX_STEPS)}),
    "denoiser.batch_size": _between(1, 4096),
    "denoiser.frames_per_step": _between(1, 4096),
    **_under("rectifier.unet", _UNET),
    **_under("rectifier.model", _RECTIFIER),
    **_under("rectifier.optimizer", _OPTIMIZER),
    "rectifier.canonical_steps": _between(0, _MAX_STEPS),
    "rectifier.views_per_step": _between(1, 1024),
    "rectifier.corruption.denoised": _SHARE,
    "rectifier.corruption.dropped": _SHARE,
    "rectifier.corruption.jitter": _between(0, 10),
    "sampling.steps": _between(0, 1000),
    "sampling.min_timestep_3d": _TIME,
    "sampling.rectify_at": Limits(low=0, high=1000, max_length=1000),
    "sampling.refine_timestep": _TIME,
    "sampling.renoise_timestep": _TIME,
    "sampling.video_steps": _between(1, 1000),
    "sampling.video_rectify_at": Limits(low=0, high=1000, max_length=1000),
    "sampling.video_refine_timestep": _TIME,
    "sampling.restart_jump": _between(0, 1e6),
    "training.seed": _between(0, MAX_SEED),
    "training.checkpoint_every": _STEPS,
    "training.validate_every": _STEPS,
    "training.validation_frames": _between(1, 1_000_000),
    "training.bake_poses": _between(0, 1_000_000),
}
"""Of every setting with a number but the weights of the rectifier's loss, whose names others may add to."""


def first_fault(settings: Iterable[tuple[str, object]]) -> str | None:
    """What is wrong with the first of these settings that lies beyond its limits, naming it; None if none does.

    Args:
        settings: Each setting by its whole name, for example ``("denoiser.batch_size", 8)``.
    """
    for name, value in settings:
        if name.startswith("rectifier.loss."):
            limits = _WEIGHT
        elif name in LIMITS:
            limits = LIMITS[name]
        else:
            continue
        if fault := limits.fault(value):
            return f"'{name}' {fault}"
    return None


def shown(value: object) -> str:
    """A value of unknown origin for a message: no longer than a line takes."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 10**30:
        return f"a number of {math.ceil(value.bit_length() * math.log10(2))} digits"
    text = f"{value!r}"
    return text if len(text) <= 80 else f"{text[:80]}…"
