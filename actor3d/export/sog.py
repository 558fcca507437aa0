"""PlayCanvas' SOG, version 2: lossless pictures of numbers, a pixel a Gaussian, in a zip.

Written here rather than by PlayCanvas' splat-transform because that rounds down, and shares its 256 colours out by
k-means, so that rare colours err by more than a step of a screen's. The format:
https://developer.playcanvas.com/user-manual/gaussian-splatting/formats/sog
"""

import io
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from jaxtyping import Float, UInt8
from numpy import ndarray
from PIL import Image

from actor3d.export.packed_splats import compact_order, reordered
from actor3d.export.ply_formats import first_splats
from actor3d.export.scene import ExportFormat, ExportOptions, ExportScene
from actor3d.export.splats import Splats

_LEVELS = 256
"""Of a codebook, and of a byte."""
_PLACES = 65535
"""Steps of a coordinate, over two bytes."""
_NEIGHBOURS = 16
"""Gaussians that are kept together: what lies close looks alike, and compresses well."""
_LARGEST_IS = 252
"""In a rotation's last byte: which component is left out, counted from here."""


def write_sog(splats: Splats, out: Path, notes: Sequence[str] = ()) -> None:
    """Write Gaussians as SOG; their order is not kept.

    Colours and the logarithms of scales lie on even steps from the least to the greatest that occur, so that a colour
    within [0, 1] errs by at most half of 1/255.
    """
    ordered = reordered(splats, compact_order(splats.means, _NEIGHBOURS))
    logs = np.sign(ordered.means) * np.log1p(np.abs(ordered.means.astype(np.float64)))
    low, high = logs.min(0), logs.max(0)
    places = np.rint((logs - low) / np.maximum(high - low, np.finfo(np.float64).tiny) * _PLACES).astype(
        np.uint16
    )
    scales, scale_codebook = _on_even_steps(ordered.log_scales)
    colors, color_codebook = _on_even_steps(ordered.harmonics)
    opacities = np.rint((_LEVELS - 1) / (1 + np.exp(-ordered.opacity_logits.astype(np.float64))))
    meta = {
        "version": 2,
        "asset": {"generator": "actor3d", **({"comments": list(notes)} if notes else {})},
        "count": len(ordered),
        "antialias": False,
        "means": {"mins": low.tolist(), "maxs": high.tolist(), "files": ["means_l.webp", "means_u.webp"]},
        "scales": {"codebook": scale_codebook, "files": ["scales.webp"]},
        "quats": {"files": ["quats.webp"]},
        "sh0": {"codebook": color_codebook, "files": ["sh0.webp"]},
    }
    pictures = {
        "means_l.webp": (places & 0xFF).astype(np.uint8),
        "means_u.webp": (places >> 8).astype(np.uint8),
        "scales.webp": scales,
        "quats.webp": _smallest_three(ordered.quats),
        "sh0.webp": np.column_stack([colors, opacities.astype(np.uint8)]),
    }
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo("meta.json"), json.dumps(meta))
        for name, columns in pictures.items():
            archive.writestr(zipfile.ZipInfo(name), _webp(columns))


def _on_even_steps(values: Float[ndarray, "G 3"]) -> tuple[UInt8[ndarray, "G 3"], list[float]]:
    """Indices into a codebook, and the codebook."""
    codebook = np.linspace(values.min(), values.max(), _LEVELS)
    step = max(codebook[1] - codebook[0], np.finfo(np.float64).tiny)
    return np.rint((values - codebook[0]) / step).astype(np.uint8), codebook.tolist()


def _smallest_three(quats: Float[ndarray, "G 4"]) -> UInt8[ndarray, "G 4"]:
    """The three smallest components of each rotation in steps of √2 / 255, and which is left out, being positive."""
    unit = quats / np.linalg.norm(quats, axis=1, keepdims=True)
    largest = np.abs(unit).argmax(1)
    rows = np.arange(len(unit))
    unit = unit * np.where(unit[rows, largest] < 0, -1, 1)[:, None]
    others = unit[np.arange(4) != largest[:, None]].reshape(-1, 3)
    steps = np.rint((others / np.sqrt(2) + 0.5) * (_LEVELS - 1)).clip(0, _LEVELS - 1)
    return np.column_stack([steps, _LARGEST_IS + largest]).astype(np.uint8)


def _webp(columns: UInt8[ndarray, "G channels"]) -> bytes:
    """A lossless picture of three or four channels, a pixel a Gaussian, row after row; sides are multiples of 4."""
    width = -(-int(np.ceil(np.sqrt(len(columns)))) // 4) * 4
    height = -(-len(columns) // (4 * width)) * 4
    pixels = np.full((height * width, 4), _LEVELS - 1, np.uint8)
    pixels[: len(columns), : columns.shape[1]] = columns
    file = io.BytesIO()
    # Exact: colours of pixels with an alpha of 0 are numbers like any other.
    Image.fromarray(pixels.reshape(height, width, 4)).save(file, "WEBP", lossless=True, exact=True)
    return file.getvalue()


def _write_sog(scene: ExportScene, out: Path, options: ExportOptions) -> None:
    write_sog(first_splats(scene, options), out, scene.shown_pose(0, options.up).lines())


SOG = ExportFormat(
    name="sog",
    suffix=".sog",
    description="PlayCanvas' SOG, about 14 bytes a Gaussian",
    write=_write_sog,
    frames="one",
)
