"""A cheap smooth noise: a fixed sum of waves in random directions. No state, the same everywhere."""

import numpy as np
from jaxtyping import Float

_WAVELENGTHS = ((8.0, 1.0), (15.0, 0.7), (30.0, 0.4), (60.0, 0.25))
"""(spatial frequency in rad/m, amplitude); four waves each."""


def _draw_waves() -> tuple[Float[np.ndarray, "3 n"], Float[np.ndarray, " n"], Float[np.ndarray, " n"]]:
    generator = np.random.default_rng(7)
    directions, phases, amplitudes = [], [], []
    for frequency, amplitude in _WAVELENGTHS:
        for _ in range(4):
            directions.append(generator.normal(size=3) * frequency)
            phases.append(generator.random() * 2 * np.pi)
            amplitudes.append(amplitude / 3.5)
    return np.array(directions).T, np.array(phases), np.array(amplitudes)


_DIRECTIONS, _PHASES, _AMPLITUDES = _draw_waves()


def cloth_noise(points: Float[np.ndarray, "n 3"]) -> Float[np.ndarray, " n"]:
    """Noise of about unit spread at points in metres; scale the points to change its grain."""
    dtype = points.dtype
    waves = points @ _DIRECTIONS.astype(dtype)
    waves += _PHASES.astype(dtype)
    return np.sin(waves, out=waves) @ _AMPLITUDES.astype(dtype)
