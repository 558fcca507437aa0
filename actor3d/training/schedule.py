"""How the learning rate goes over a stage's steps."""

import math

from actor3d.config import OptimizerConfig


def learning_rate_factor(step: int, settings: OptimizerConfig) -> float:
    """Linear warm-up, then a cosine decay to zero (or a constant); multiplies each group's own rate."""
    if step < settings.warmup_steps:
        return (step + 1) / settings.warmup_steps
    if settings.schedule == "constant":
        return 1.0
    done = (step - settings.warmup_steps) / max(1, settings.steps - settings.warmup_steps)
    return 0.5 * (1 + math.cos(math.pi * min(1.0, done)))
