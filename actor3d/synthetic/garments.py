"""Cuts and sews a subject's skin, hair and clothes from the body and its helper meshes, in the T-pose."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool, Float, Int
from scipy import sparse
from scipy.spatial import KDTree

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES
from actor3d.synthetic import meshes
from actor3d.synthetic.noise import cloth_noise
from actor3d.synthetic.presets import SubjectPreset
from actor3d.synthetic.sheets import Sheet
from actor3d.synthetic.sources import MASKS, SubjectSource

Points = Float[np.ndarray, "n 3"]
_SKIN_UNDER_CLOTH = 0.055
"""Metres of skin kept beneath the edge of a garment, so that no gap opens when it moves."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Cloth:
    """What the wrinkles of a garment are computed from: the coarse mesh that it was cut from."""

    coarse_vertices: Float[np.ndarray, "C 3"]
    """T-pose, metres."""
    coarse_weights: Float[np.ndarray, "C 24"]
    coarse_faces: Int[np.ndarray, "D 3"]
    fine_from_coarse: sparse.csr_matrix
    """(V, C): interpolates coarse per-vertex values on the garment."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Hanging:
    """How a part hangs, and the folds in it: displacements in metres along its normals."""

    sheet: Sheet
    still: Float[np.ndarray, " V"]
    crumpled: Float[np.ndarray, " V"]
    """Where it moves fast or is pushed together."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class SubjectPart:
    """One piece of the subject: skin, an eye pair, hair or a garment."""

    material: str
    vertices: Float[np.ndarray, "V 3"]
    """T-pose, metres; garments stand off the body."""
    faces: Int[np.ndarray, "F 3"]
    weights: Float[np.ndarray, "V 24"]
    material_points: Float[np.ndarray, "V 3"]
    """Where on the naked T-posed body each vertex belongs, metres; what patterns are painted by."""
    masks: Float[np.ndarray, "V 3"]
    """Of the skin: painted regions, see `actor3d.synthetic.sources.MASKS`. Of cloth: the distance to its nearest edge
    in metres, at most 1, then zeros. Of what hangs: that distance, then the metres round the body and down."""
    cloth: Cloth | None = None
    hanging: Hanging | None = None
    """Of what hangs free: skinning does not say where it is."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class GarmentMeasures:
    """Heights and reaches that garments are cut by, metres in the T-pose."""

    joints: Float[np.ndarray, "24 3"]
    sleeve_end: float
    """|x| of the sleeve's edge."""
    waist: float
    """Height of the trousers' upper edge; the shirt is tucked in."""
    trouser_end: float
    """Height of the trousers' lower edge."""
    eye: Float[np.ndarray, " 3"]
    """Midway between the eyes."""
    crown: float
    """Height of the top of the head."""

    def joint(self, name: str) -> Float[np.ndarray, " 3"]:
        """Position of a joint by its SMPL name."""
        return self.joints[SMPL_JOINT_NAMES.index(name)]

    @classmethod
    def measure(
        cls, preset: SubjectPreset, source: SubjectSource, joints: Float[np.ndarray, "24 3"]
    ) -> "GarmentMeasures":
        """Take a subject's measures."""
        arm = np.abs([joints[SMPL_JOINT_NAMES.index(f"left_{j}")][0] for j in ("shoulder", "elbow", "wrist")])
        knee, ankle = (joints[SMPL_JOINT_NAMES.index(f"left_{j}")][1] for j in ("knee", "ankle"))
        eyes = np.stack([source.eye_centre("left"), source.eye_centre("right")])
        return cls(
            joints=joints,
            sleeve_end=float(np.interp(preset.sleeve, [0, 1, 2], arm)),
            waist=float(joints[SMPL_JOINT_NAMES.index("spine1")][1]) + 0.03,
            trouser_end=float(np.interp(preset.trouser_leg, [0, 1], [knee, ankle])),
            eye=eyes.mean(0),
            crown=float(source.vertices[np.unique(source.faces["body"])][:, 1].max()),
        )


def sew(
    preset: SubjectPreset, source: SubjectSource, joints: Float[np.ndarray, "24 3"]
) -> tuple[SubjectPart, ...]:
    """All parts of a subject.

    Args:
        preset: What they wear.
        source: Their naked body and helper meshes.
        joints: Of the body that drives them, T-pose, metres.
    """
    marks = GarmentMeasures.measure(preset, source, joints)
    return (
        _skin(source, marks),
        _eyes(source),
        _shirt(source, marks, preset.looseness, preset.outfit),
        _trousers(source, marks, preset.looseness),
        _shoes(source, marks),
        _hair(preset, source, marks),
    )


def _hair(preset: SubjectPreset, source: SubjectSource, marks: GarmentMeasures) -> SubjectPart:
    if preset.hair == "short":
        return _short_hair(source, marks)
    # Long hair is cut below the ears: what is longer hangs free.
    ends = marks.joint("neck")[1] + 0.005 if preset.hair == "bob" else marks.eye[1] - 0.045
    return _bob(source, marks, ends)


def _bare_part(source: SubjectSource, faces: Int[np.ndarray, "F 3"], material: str) -> SubjectPart:
    used, renumbered = meshes.compact(faces)
    return SubjectPart(
        material=material,
        vertices=source.vertices[used],
        faces=renumbered,
        weights=source.weights[used],
        material_points=source.vertices[used],
        masks=np.stack([source.masks[name][used] for name in MASKS], axis=1),
    )


def _skin(source: SubjectSource, marks: GarmentMeasures) -> SubjectPart:
    faces = source.faces["body"]
    x, y, z = source.vertices[faces].mean(1).T
    neck = marks.joint("neck")
    under_collar = y < neck[1] - 0.03 - _SKIN_UNDER_CLOTH - 0.55 * np.clip(z - neck[2], 0, None)
    under_shirt = (np.abs(x) < marks.sleeve_end - _SKIN_UNDER_CLOTH) & under_collar
    under_trousers = y > marks.trouser_end + _SKIN_UNDER_CLOTH
    under_shoes = y < marks.joint("left_ankle")[1] - 0.005
    return _bare_part(source, faces[~((under_shirt & under_trousers) | under_shoes)], "skin")


def _eyes(source: SubjectSource) -> SubjectPart:
    return _bare_part(source, np.concatenate([source.faces["left-eye"], source.faces["right-eye"]]), "eye")


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Cut:
    """A piece of cloth while it is being sewn."""

    points: Points
    """On the body."""
    shape: Points
    """Smoothed and drawn outward."""
    normals: Points
    faces: Int[np.ndarray, "F 3"]
    weights: Float[np.ndarray, "V 24"]
    rim: Bool[np.ndarray, " V"]
    cloth: Cloth

    def edge_distance(self) -> Float[np.ndarray, " V"]:
        """Metres from each vertex to the nearest edge of the cloth, at most 1."""
        if not self.rim.any():
            return np.ones(len(self.points))
        distance, _ = KDTree(self.points[self.rim]).query(self.points)
        return np.minimum(distance, 1)

    def part(self, material: str, shape: Points, *, wrinkles: bool = False) -> SubjectPart:
        """The finished part with vertices at ``shape``."""
        return SubjectPart(
            material=material,
            vertices=shape,
            faces=self.faces,
            weights=self.weights,
            material_points=self.points,
            masks=np.stack([self.edge_distance(), *np.zeros((2, len(shape)))], axis=1),
            cloth=self.cloth if wrinkles else None,
        )


def _cut(
    source: SubjectSource,
    faces: Int[np.ndarray, "F 3"],
    *,
    levels: int,
    keep: Callable[[Points], Bool[np.ndarray, " n"]],
    smoothing: int,
) -> _Cut:
    """Subdivide some faces, keep those whose centres pass ``keep``, round the rim, bridge the hollows."""
    used, coarse_faces = meshes.compact(faces)
    fine_from_coarse = sparse.csr_matrix(sparse.identity(len(used)))
    points, fine_faces = source.vertices[used], coarse_faces
    for _ in range(levels):
        step, fine_faces = meshes.subdivide(fine_faces, len(points))
        fine_from_coarse = sparse.csr_matrix(step @ fine_from_coarse)
        points = step @ points
    kept, fine_faces = meshes.compact(fine_faces[keep(points[fine_faces].mean(1))])
    fine_from_coarse = sparse.csr_matrix(fine_from_coarse[kept])
    points = points[kept]
    weights = np.asarray(fine_from_coarse @ source.weights[used])
    rim = meshes.boundary_vertices(fine_faces, len(points))
    mean = meshes.neighbour_mean(fine_faces, len(points))
    along_rim = meshes.boundary_mean(fine_faces, len(points))

    # The cut runs along triangles' edges: draw it smooth.
    for _ in range(20):
        points = np.where(rim[:, None], (points + along_rim @ points) / 2, points)
    shape = points
    for _ in range(6):
        shape = np.where(rim[:, None], shape + along_rim @ shape, shape + mean @ shape) / 2
    normals = meshes.vertex_normals(shape, fine_faces)
    smooth = shape
    for _ in range(4 * smoothing):
        smooth = np.where(rim[:, None], smooth + along_rim @ smooth, smooth + mean @ smooth) / 2
    # Cloth spans hollows and never cuts into the body: only move outward.
    outward = np.maximum(np.sum((smooth - shape) * normals, axis=1), 0)
    for _ in range(6):
        weights = (weights + mean @ weights) / 2
        outward = (outward + mean @ outward) / 2
    return _Cut(
        points=points,
        shape=shape + normals * outward[:, None],
        normals=normals,
        faces=fine_faces,
        weights=weights / weights.sum(1, keepdims=True),
        rim=rim,
        cloth=Cloth(
            coarse_vertices=source.vertices[used],
            coarse_weights=source.weights[used],
            coarse_faces=coarse_faces,
            fine_from_coarse=fine_from_coarse,
        ),
    )


def _ramp(values: Float[np.ndarray, " n"], start: float, end: float) -> Float[np.ndarray, " n"]:
    """0 at ``start``, 1 at ``end``, linear between and constant outside."""
    return np.clip((values - start) / (end - start), 0, 1)


def _tights(source: SubjectSource, lowest: float, highest: float) -> Int[np.ndarray, "F 3"]:
    faces = source.faces["tights"]
    height = source.vertices[faces].mean(1)[:, 1]
    return faces[(height > lowest) & (height < highest)]


def _shirt(source: SubjectSource, marks: GarmentMeasures, looseness: float, material: str) -> SubjectPart:
    hem = marks.waist - 0.05
    neck = marks.joint("neck")

    def keep(points: Points) -> Bool[np.ndarray, " n"]:
        x, y, z = points.T
        # The neckline drops towards the chest, rises a little at the nape and leaves the shoulders covered.
        front = z - neck[2]
        collar = neck[1] - 0.03 + np.where(front > 0, -0.55 * front, 0.012)
        collar += 2.5 * np.clip(np.abs(x) - 0.07, 0, None)
        return (y > hem) & (y < collar) & (np.abs(x) < marks.sleeve_end)

    cut = _cut(source, _tights(source, hem - 0.06, neck[1] + 0.06), levels=2, keep=keep, smoothing=14)
    x, y, _ = cut.points.T
    shoulder = marks.joint("left_shoulder")[0]
    on_sleeve = _ramp(np.abs(x), shoulder, shoulder + 0.15)
    # The cloth hangs over the belt a little, and is tight beneath it.
    blouse = _ramp(y, marks.waist + 0.16, marks.waist + 0.04) * _ramp(
        y, marks.waist - 0.015, marks.waist + 0.02
    )
    offset = 0.012 + looseness * (0.014 * blouse + 0.010 * on_sleeve)
    offset *= 0.5 + 0.5 * _ramp(y, marks.waist - 0.03, marks.waist + 0.005)
    # Close to the skin at the neck, or the collar gapes.
    offset *= 1 - 0.5 * _ramp(y, neck[1] - 0.1, neck[1] - 0.03)
    return cut.part(material, cut.shape + cut.normals * offset[:, None], wrinkles=True)


def _trousers(source: SubjectSource, marks: GarmentMeasures, looseness: float) -> SubjectPart:
    ankle, knee = marks.joint("left_ankle"), marks.joint("left_knee")

    def keep(points: Points) -> Bool[np.ndarray, " n"]:
        return (points[:, 1] < marks.waist) & (points[:, 1] > marks.trouser_end)

    cut = _cut(
        source,
        _tights(source, marks.trouser_end - 0.06, marks.waist + 0.06),
        levels=2,
        keep=keep,
        smoothing=8,
    )
    offset = 0.011 + 0.006 * _ramp(cut.points[:, 1], marks.waist - 0.08, marks.waist - 0.01)
    shape = cut.shape + cut.normals * offset[:, None]
    # Below the knee the legs widen about the shin's own axis.
    side = np.sign(cut.points[:, 0])
    axis = np.stack([side * ankle[0], shape[:, 1], np.full(len(side), ankle[2])], axis=1)
    flare = 0.22 * looseness * _ramp(cut.points[:, 1], knee[1] + 0.1, knee[1] - 0.35)
    return cut.part("trousers", shape + (shape - axis) * flare[:, None], wrinkles=True)


def _shoes(source: SubjectSource, marks: GarmentMeasures) -> SubjectPart:
    top = marks.joint("left_ankle")[1] + 0.035
    cut = _cut(
        source, _tights(source, -np.inf, top + 0.04), levels=1, keep=lambda p: p[:, 1] < top, smoothing=2
    )
    shape = cut.shape + cut.normals * 0.010
    shape[:, 1] = np.maximum(shape[:, 1], shape[:, 1].min() + 0.012)
    return cut.part("shoe", shape)


def scalp_depth(points: Points, marks: GarmentMeasures) -> Float[np.ndarray, " n"]:
    """How far points on the head lie inside the hairline, metres; negative outside it."""
    head = marks.crown - marks.eye[1]
    front = points[:, 2] - marks.eye[2]
    # From the forehead back over the temples, behind the ears and down to the nape.
    line = np.interp(
        front, [-0.135, -0.115, -0.085, -0.072, -0.045, -0.02], [-0.62, -0.45, -0.12, 0.15, 0.42, 0.54]
    )
    depth = points[:, 1] - (marks.eye[1] + head * line)
    ear = (np.abs(points[:, 0]) > 0.064) & (points[:, 1] < marks.eye[1] + 0.06 * head) & (front > -0.115)
    return np.where(ear, -1.0, depth)


def _short_hair(source: SubjectSource, marks: GarmentMeasures) -> SubjectPart:
    faces = source.faces["body"]
    head = faces[source.vertices[faces].mean(1)[:, 1] > marks.joint("neck")[1]]
    cut = _cut(source, head, levels=1, keep=lambda p: scalp_depth(p, marks) > 0, smoothing=3)
    tousle = cloth_noise(cut.points * 2.2)
    strands = np.sin(cut.points[:, 2] * 260 + 8 * cloth_noise(cut.points))
    offset = 0.015 + 0.006 * tousle + 0.003 * strands
    # Thin at the hairline, or it would be a cap.
    offset *= 0.15 + 0.85 * _ramp(cut.edge_distance(), 0.0, 0.03)
    return cut.part("hair", cut.shape + cut.normals * offset[:, None])


def _bob(source: SubjectSource, marks: GarmentMeasures, ends: float) -> SubjectPart:
    """Hair to the height ``ends``: a shell round the head and the neck's back that hangs from the skull."""
    faces = source.faces["body"]
    head = faces[source.vertices[faces].mean(1)[:, 1] > ends - 0.03]

    def keep(points: Points) -> Bool[np.ndarray, " n"]:
        behind = (points[:, 2] < marks.eye[2] - 0.088) & (points[:, 1] > ends)
        return (scalp_depth(points, marks) > 0) | behind

    cut = _cut(source, head, levels=1, keep=keep, smoothing=3)
    tousle = cloth_noise(cut.points * 1.5)
    centre_z = marks.eye[2] - 0.085
    angle = np.arctan2(cut.points[:, 0], cut.points[:, 2] - centre_z)
    offset = 0.014 + 0.003 * tousle + 0.002 * np.sin(angle * 22 + 3 * tousle)
    offset *= 0.15 + 0.85 * _ramp(cut.edge_distance(), 0.0, 0.025)
    shape = cut.shape + cut.normals * offset[:, None]
    # Below the widest part of the skull hair hangs straight down, away from the neck.
    hanging = _ramp(cut.points[:, 1], marks.eye[1] + 0.05, marks.eye[1] - 0.02)
    direction = np.stack([np.sin(angle), np.zeros(len(angle)), np.cos(angle)], axis=1)
    fullness = 0.088 + 0.008 * np.cos(angle) ** 2 + 0.004 * np.sin(angle * 22 + 3 * tousle)
    radius = np.hypot(shape[:, 0], shape[:, 2] - centre_z)
    shape += direction * (hanging * np.maximum(fullness - radius, 0))[:, None]
    return cut.part("hair", shape)
