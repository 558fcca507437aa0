"""Numbers in few bits: ranges cut into equal steps, and rotations as their smallest three components."""

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float, Int16, UInt32
from numpy import ndarray

ROTATION_BITS = 10
_HALF_ROOT = 0.5**0.5
"""No component of a unit quaternion but the largest exceeds this."""
_FULL_INT16 = 32767


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """The range that a quantity's integers stand for: 0 is ``low``, the largest is ``high``."""

    low: float
    high: float

    @classmethod
    def of(cls, values: Float[ndarray, "*shape"]) -> "Span":
        """The range of the values; never empty, so that it can be divided by."""
        if values.size == 0:
            return cls(low=0.0, high=1.0)
        low, high = float(values.min()), float(values.max())
        return cls(low=low, high=high if high > low else low + 1.0)

    def to_integers(self, values: Float[ndarray, "*shape"], bits: int) -> UInt32[ndarray, "*shape"]:
        """The nearest of 2^bits equal steps."""
        share = (values.astype(np.float64) - self.low) / (self.high - self.low)
        return np.rint(share.clip(0, 1) * (2**bits - 1)).astype(np.uint32)


def without_low_bits(integers: UInt32[ndarray, "*shape"], bits: int) -> UInt32[ndarray, "*shape"]:
    """Numbers of 16 bits rounded to those whose lowest bits are zero, or all ones at the end: they compress better."""
    step = 2**bits
    return np.minimum((integers + step // 2) // step * step, 2**16 - 1)


def pack_triples(triples: UInt32[ndarray, "G 3"]) -> UInt32[ndarray, " G"]:
    """Three integers of 10 bits in one word, the first in the lowest bits."""
    return triples[:, 0] | triples[:, 1] << 10 | triples[:, 2] << 20


def pack_rotations(quats: Float[ndarray, "G 4"]) -> UInt32[ndarray, " G"]:
    """Unit quaternions wxyz in 32 bits, to about .05 degrees.

    The two highest bits name the largest component; the others follow in order from the lowest bits, 10 bits each
    for -1/sqrt 2 to 1/sqrt 2, of the quaternion whose largest component is positive.
    """
    largest = np.abs(quats).argmax(-1)
    signs = np.sign(np.take_along_axis(quats, largest[:, None], -1))
    others = np.arange(3) + (np.arange(3) >= largest[:, None])
    small = np.take_along_axis(quats * signs, others, -1)
    span = Span(low=-_HALF_ROOT, high=_HALF_ROOT)
    return pack_triples(span.to_integers(small, ROTATION_BITS)) | largest.astype(np.uint32) << 30


def quats_to_int16(quats: Float[ndarray, "*batch 4"]) -> Int16[ndarray, "*batch 4"]:
    """Unit quaternions in units of 1/32767."""
    return np.rint(quats.astype(np.float64) * _FULL_INT16).astype("<i2")


def int16_to_quats(integers: Int16[ndarray, "*batch 4"]) -> Float[ndarray, "*batch 4"]:
    """The inverse of :func:`quats_to_int16`, of unit length again; zero stays zero."""
    quats = integers.astype(np.float64)
    return (quats / np.linalg.norm(quats, axis=-1, keepdims=True).clip(min=1e-12)).astype(np.float32)


def to_steps(values: Float[ndarray, "*shape"], step: float) -> tuple[Int16[ndarray, "*shape"], float]:
    """Values as multiples of a step, and the step: the given one, or a coarser one if they would not fit."""
    largest = float(np.abs(values).max()) if values.size else 0.0
    step = max(step, largest / _FULL_INT16)
    return np.rint(values.astype(np.float64) / step).astype("<i2"), step
