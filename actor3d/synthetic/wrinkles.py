"""Folds that a garment throws where the pose compresses it.

Skinning shrinks the coarse cloth along some directions; each direction has its own ripple pattern, fixed to the
cloth, that rises where the cloth is shortened along it.
"""

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float, Int
from scipy import sparse

from actor3d.synthetic import meshes
from actor3d.synthetic.garments import GarmentMeasures, SubjectPart
from actor3d.synthetic.noise import cloth_noise

_DIAGONAL = 0.5**0.5
_FOLDS = (
    # along the limb, round it, wavelength (m), height (m)
    (1.0, 0.0, 0.038, 0.017),
    (_DIAGONAL, _DIAGONAL, 0.050, 0.017),
    (_DIAGONAL, -_DIAGONAL, 0.050, 0.017),
    (0.0, 1.0, 0.060, 0.010),
)
_GIRTH_PER_RADIAN = 0.11
"""Metres; turns the angle about a limb into a distance, the radius of a loose garment."""
_FULL_FOLD = 0.25
"""Compression at which a fold has its full height."""
_FULL_SWING = 3.0
"""Metres a second at which motion alone throws a fold of full height."""
_SWUNG = np.array([0.3, 1.0, 0.6, 0.0], dtype=np.float32)
"""How much of that each fold gets."""
_RELIEF = 0.0045
"""Metres; lumps that cloth has in every pose."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Wrinkler:
    """What does not change with the pose in the wrinkles of one garment with V vertices; single precision."""

    edges_from_vertices: sparse.csr_matrix
    """(2 D, C): the first two edges of the D coarse faces from the C coarse vertices."""
    coarse_faces: Int[np.ndarray, "D 3"]
    stretch: Float[np.ndarray, "4 2 D"]
    """Weights of those edges that give the image of each fold's unit direction."""
    vertex_from_face: sparse.csr_matrix
    """(V, D): spreads and smooths coarse per-face values."""
    ripples: Float[np.ndarray, "V 4"]
    """Displacement in metres of each fold at its full height."""
    relief: Float[np.ndarray, " V"]
    """Displacement in metres in every pose."""
    settle: sparse.csr_matrix
    """(V, V): a last step of smoothing."""

    @classmethod
    def of(cls, part: SubjectPart, marks: GarmentMeasures) -> "Wrinkler":
        """Prepare a garment.

        Raises:
            ValueError: if the part is no cloth.
        """
        if part.cloth is None:
            raise ValueError(f"the part {part.material!r} is no cloth and cannot wrinkle")
        cloth = part.cloth
        coarse, faces = cloth.coarse_vertices, cloth.coarse_faces
        num_coarse, num_faces = len(coarse), len(faces)
        first, second = (coarse[faces[:, k]] - coarse[faces[:, 0]] for k in (1, 2))
        along, around = _limb_directions(coarse[faces].mean(1), np.cross(first, second), part, marks)
        edges = np.stack([first, second], axis=2)
        to_edges = np.linalg.pinv(edges)
        stretch = np.stack(
            [np.einsum("fka,fa->kf", to_edges, cx * along + cy * around) for cx, cy, _, _ in _FOLDS]
        )
        corner_mean = meshes.normalize_rows(meshes.corner_sum(faces, num_coarse))
        mean = meshes.neighbour_mean(faces, num_coarse)
        blur = 0.5 * (sparse.identity(num_coarse) + mean)
        ripples, relief = _patterns(part, marks)
        fine_mean = meshes.neighbour_mean(part.faces, len(part.vertices))
        settle = 0.65 * sparse.identity(len(part.vertices)) + 0.35 * fine_mean
        return cls(
            edges_from_vertices=_edge_matrix(faces, num_coarse),
            coarse_faces=faces,
            stretch=stretch.astype(np.float32),
            vertex_from_face=sparse.csr_matrix(
                cloth.fine_from_coarse @ blur @ blur @ corner_mean,
                dtype=np.float32,
                shape=(len(relief), num_faces),
            ),
            ripples=ripples.astype(np.float32),
            relief=relief.astype(np.float32),
            settle=sparse.csr_matrix(settle, dtype=np.float32),
        )

    def displace(
        self,
        vertices: Float[np.ndarray, "V 3"],
        normals: Float[np.ndarray, "V 3"],
        coarse_vertices: Float[np.ndarray, "C 3"],
        coarse_speed: Float[np.ndarray, " C"] | None = None,
    ) -> Float[np.ndarray, "V 3"]:
        """Wrinkle the posed garment, given the posed coarse cloth; world metres.

        Args:
            vertices: Of the garment.
            normals: Likewise, of unit length.
            coarse_vertices: What is compressed throws folds.
            coarse_speed: Metres a second against the pelvis: what is swung throws folds across, too.
        """
        edges = (self.edges_from_vertices @ coarse_vertices).reshape(2, -1, 3)
        images = np.einsum("dkf,kfa->dfa", self.stretch, edges)
        compression = np.clip(1 - np.linalg.norm(images, axis=2), 0, 0.6).T
        amount = np.clip((self.vertex_from_face @ compression) / _FULL_FOLD, 0, 1)
        if coarse_speed is not None:
            swung = self.vertex_from_face @ coarse_speed[self.coarse_faces].mean(1)
            amount = np.clip(amount + np.outer(swung / _FULL_SWING, _SWUNG), 0, 1)
        height = np.einsum("vd,vd->v", amount, self.ripples) + self.relief
        return self.settle @ (vertices + normals * height[:, None])


def _edge_matrix(faces: np.ndarray, num_vertices: int) -> sparse.csr_matrix:
    count = len(faces)
    rows = np.arange(2 * count)
    columns = np.concatenate([faces[:, 1], faces[:, 2]])
    start = np.concatenate([faces[:, 0], faces[:, 0]])
    shape = (2 * count, num_vertices)
    ones = np.ones(2 * count, dtype=np.float32)
    return sparse.csr_matrix((ones, (rows, columns)), shape=shape) - sparse.csr_matrix(
        (ones, (rows, start)), shape=shape
    )


def _sleeve_share(
    points: Float[np.ndarray, "n 3"], part: SubjectPart, marks: GarmentMeasures
) -> Float[np.ndarray, " n"]:
    """1 where the cloth goes round an arm, 0 where it goes round the trunk or a leg."""
    if part.material not in ("shirt", "coat"):
        return np.zeros(len(points))
    return np.clip((np.abs(points[:, 0]) - marks.joint("left_shoulder")[0] + 0.03) / 0.06, 0, 1)


def _limb_directions(
    centres: Float[np.ndarray, "n 3"],
    normals: Float[np.ndarray, "n 3"],
    part: SubjectPart,
    marks: GarmentMeasures,
) -> tuple[Float[np.ndarray, "n 3"], Float[np.ndarray, "n 3"]]:
    """Unit tangents along the limb that the cloth goes round, and round it."""
    normals = normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
    share = _sleeve_share(centres, part, marks)[:, None]
    axis = (1 - share) * np.array([0.0, 1.0, 0.0]) + share * np.array([1.0, 0.0, 0.0])
    along = axis - normals * np.sum(axis * normals, axis=1, keepdims=True)
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    return along, np.cross(normals, along)


def _patterns(
    part: SubjectPart, marks: GarmentMeasures
) -> tuple[Float[np.ndarray, "V 4"], Float[np.ndarray, " V"]]:
    points = part.material_points
    on_sleeve = _sleeve_share(points, part, marks) > 0.5
    shoulder, hip = marks.joint("left_shoulder"), marks.joint("left_hip")
    side = np.sign(points[:, 0])
    lengthwise = np.where(on_sleeve, np.abs(points[:, 0]), points[:, 1])
    centre_x = side * hip[0] if part.material == "trousers" else np.zeros(len(points))
    angle = np.where(
        on_sleeve,
        np.arctan2(points[:, 1] - shoulder[1], points[:, 2] - shoulder[2]),
        np.arctan2(points[:, 0] - centre_x, points[:, 2]),
    )
    coarse_noise, fine_noise = cloth_noise(points * 0.8), cloth_noise(points * 1.7 + 3)
    warp = 0.020 * coarse_noise + 0.008 * fine_noise
    fade = _rim_fade(part)
    ripples = []
    for along, around, wavelength, height in _FOLDS:
        wave = np.sin(
            2 * np.pi / wavelength * (along * lengthwise + around * angle * _GIRTH_PER_RADIAN + warp)
        )
        # Folds stand outward more than they sink inward, where the body is.
        ripples.append(height * fade * (0.5 * np.sign(wave) * np.abs(wave) ** 0.8 + 0.35))
    relief = _RELIEF * fade * (0.7 * coarse_noise + 0.6 * fine_noise)
    return np.stack(ripples, axis=1), relief


def _rim_fade(part: SubjectPart) -> Float[np.ndarray, " V"]:
    """Less than 1 near the garment's edges, where a hem holds the cloth."""
    mean = meshes.neighbour_mean(part.faces, len(part.vertices))
    rim = meshes.boundary_vertices(part.faces, len(part.vertices)).astype(float)
    for _ in range(4):
        rim = np.maximum(rim, 0.6 * (mean @ rim))
    return 1 - 0.6 * np.clip(rim, 0, 1)
