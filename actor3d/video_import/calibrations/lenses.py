"""Fisheye lenses in terms of the rational lens model, which is the one that captures know."""

import numpy as np
from jaxtyping import Float

_WIDEST = np.radians(80.0)
"""From the axis. Rays near 90 degrees have no place in the picture of a pinhole camera."""
_MAX_ERROR = 0.5
"""Pixels by which the two models may differ inside the picture."""
_SAMPLES = 400


def rational_of_fisheye(
    K: Float[np.ndarray, "3 3"], D: Float[np.ndarray, " 4"], image_size: tuple[int, int]
) -> Float[np.ndarray, " 8"]:
    """Coefficients k1 k2 p1 p2 k3 k4 k5 k6 that map rays to the pixels to which a fisheye lens maps them.

    Args:
        K: OpenCV's, pixel centres on whole numbers.
        D: OpenCV's coefficients of a fisheye lens.
        image_size: (height, width) of the pictures.

    Raises:
        ValueError: if no coefficients do, as with lenses that see farther than 80 degrees from their axis.
    """
    height, width = image_size
    corners = np.array([(x, y) for x in (0.0, width - 1.0) for y in (0.0, height - 1.0)])
    reach = float(np.linalg.norm((corners - K[:2, 2]) / (K[0, 0], K[1, 1]), axis=1).max())
    angles = np.linspace(0, _WIDEST, 4 * _SAMPLES)[1:]
    bent = angles * np.polynomial.polynomial.polyval(angles**2, [1.0, *D])
    beyond = np.flatnonzero(bent >= reach)
    if not len(beyond) or (np.diff(bent[: beyond[0] + 1]) <= 0).any():
        raise ValueError(
            f"its fisheye lens sees farther than {np.degrees(_WIDEST):.0f} degrees from its axis"
        )
    widest = angles[beyond[0]]
    angles = np.linspace(0, widest, _SAMPLES)[1:]
    bent = angles * np.polynomial.polynomial.polyval(angles**2, [1.0, *D])
    straight = np.tan(angles)
    coefficients = _fit(straight, bent)
    error = float(np.abs(_bend(straight, coefficients) - bent).max() * max(K[0, 0], K[1, 1]))
    if not error <= _MAX_ERROR:
        raise ValueError(f"its fisheye lens differs from every rational model, by {error:.1f} pixels or more")
    return coefficients


def _fit(straight: Float[np.ndarray, " n"], bent: Float[np.ndarray, " n"]) -> Float[np.ndarray, " 8"]:
    """Least squares of the polynomials, and again with each sample weighed as in the quotient."""
    powers = straight[:, None] ** (2, 4, 6)
    columns = np.concatenate((straight[:, None] * powers, -bent[:, None] * powers), axis=1)
    weights = np.ones_like(straight)
    found = np.zeros(6)
    for _ in range(5):
        rows = weights[:, None] * columns
        scales = np.linalg.norm(rows, axis=0)
        found = np.linalg.lstsq(rows / scales, weights * (bent - straight), rcond=None)[0] / scales
        weights = 1 / (1 + powers @ found[3:])
    k1, k2, k3, k4, k5, k6 = found
    return np.array([k1, k2, 0, 0, k3, k4, k5, k6])


def _bend(straight: Float[np.ndarray, " n"], D: Float[np.ndarray, " 8"]) -> Float[np.ndarray, " n"]:
    k1, k2, _, _, k3, k4, k5, k6 = D
    square = straight**2
    over = 1 + square * (k1 + square * (k2 + square * k3))
    under = 1 + square * (k4 + square * (k5 + square * k6))
    return straight * over / under
