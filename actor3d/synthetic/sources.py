"""What garments and faces are cut from: a subject's T-posed body, eyes and helper meshes.

The data come from MakeHuman's CC0 base mesh; `tools.bake_subjects` writes the file read here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import numpy as np
from jaxtyping import Float, Int

GROUPS = ("body", "left-eye", "right-eye", "tights")
MASKS = ("lips", "eyelids", "nails")
QUANTUM = 3.2 / 65535
"""Metres per step of the stored coordinates, which lie in [-1.6, 1.6]."""
ASSET = "subjects.npz"


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class SubjectSource:
    """A subject's naked body and helper meshes in the T-pose."""

    vertices: Float[np.ndarray, "V 3"]
    """Metres; y up, z out of the chest, x to the body's left. The body's 13,380 vertices come first."""
    weights: Float[np.ndarray, "V 24"]
    """Skinning weights; rows sum to 1."""
    faces: Mapping[str, Int[np.ndarray, "_ 3"]]
    """By group, see `GROUPS`; counter-clockwise seen from outside."""
    masks: Mapping[str, Float[np.ndarray, " V"]]
    """Painted regions of the skin by name, see `MASKS`; in [0, 1]."""

    def eye_centre(self, side: str) -> Float[np.ndarray, " 3"]:
        """Centre of the eyeball, ``side`` "left" or "right"; metres."""
        ball = self.vertices[np.unique(self.faces[f"{side}-eye"])]
        return (ball.min(0) + ball.max(0)) / 2


@lru_cache(maxsize=1)
def _read_asset() -> dict[str, np.ndarray]:
    with (
        resources.as_file(resources.files("actor3d.synthetic") / "assets" / ASSET) as path,
        np.load(path, allow_pickle=False) as stored,
    ):
        return dict(stored)


def load_source(subject: str) -> SubjectSource:
    """Read the baked meshes of a subject.

    Raises:
        ValueError: if that subject was not baked.
    """
    stored = _read_asset()
    key = f"vertices_{subject}"
    if key not in stored:
        baked = [name.removeprefix("vertices_") for name in stored if name.startswith("vertices_")]
        raise ValueError(f"no meshes for subject {subject!r} in {ASSET}, only for {', '.join(baked)}")
    vertices = (stored[key].astype(np.float64) - 32767) * QUANTUM
    weights = np.zeros((len(vertices), 24))
    np.put_along_axis(weights, stored["weight_joints"].astype(int), stored["weights"].astype(np.float64), 1)
    masks = {}
    for name in MASKS:
        masks[name] = np.zeros(len(vertices))
        painted = stored[f"mask_{name}"]
        masks[name][: len(painted)] = painted / 255
    return SubjectSource(
        vertices=vertices,
        weights=weights / weights.sum(1, keepdims=True),
        faces={group: stored[f"faces_{group}"].astype(np.int64) for group in GROUPS},
        masks=masks,
    )
