"""Reads SOG as its specification says, one Gaussian after another, to check what the exporter writes."""

import json
import math
import zipfile
from pathlib import Path

import numpy as np
from PIL import Image

from actor3d.export.splats import Splats


def read_sog(path: Path) -> Splats:
    """What a SOG file holds, in the file's order."""
    with zipfile.ZipFile(path) as archive:
        meta = json.loads(archive.read("meta.json"))

        def pixels(name: str, index: int = 0) -> list[list[int]]:
            with archive.open(meta[name]["files"][index]) as file, Image.open(file) as picture:
                assert picture.format == "WEBP"
                return np.asarray(picture.convert("RGBA")).reshape(-1, 4)[: meta["count"]].tolist()

        assert meta["version"] == 2
        assert len(meta["scales"]["codebook"]) == len(meta["sh0"]["codebook"]) == 256
        lows, highs = pixels("means", 0), pixels("means", 1)
        colours = pixels("sh0")
        return Splats(
            means=_array([_place(meta["means"], *both) for both in zip(lows, highs, strict=True)]),
            harmonics=_array([[meta["sh0"]["codebook"][i] for i in pixel[:3]] for pixel in colours]),
            opacity_logits=_array([_logit(pixel[3] / 255) for pixel in colours]),
            log_scales=_array(
                [[meta["scales"]["codebook"][i] for i in pixel[:3]] for pixel in pixels("scales")]
            ),
            quats=_array([_rotation(*pixel) for pixel in pixels("quats")]),
        )


def _place(means: dict, low: list[int], high: list[int]) -> list[float]:
    place = []
    for axis in range(3):
        share = (high[axis] << 8 | low[axis]) / 65535
        log = means["mins"][axis] * (1 - share) + means["maxs"][axis] * share
        place.append(math.copysign(math.exp(abs(log)) - 1, log))
    return place


def _rotation(r: int, g: int, b: int, a: int) -> list[float]:
    assert 252 <= a <= 255
    kept = [(value / 255 - 0.5) * 2 / math.sqrt(2) for value in (r, g, b)]
    kept.insert(a - 252, math.sqrt(max(0.0, 1 - sum(value * value for value in kept))))
    return kept


def _logit(opacity: float) -> float:
    return math.log(opacity / (1 - opacity)) if 0 < opacity < 1 else math.copysign(math.inf, opacity - 0.5)


def _array(rows: list) -> np.ndarray:
    return np.array(rows, np.float32)
