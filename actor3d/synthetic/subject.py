"""A clothed person whose pose is driven by a free body, from which skin and clothes deviate."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float, Int
from scipy import sparse

from actor3d.bodies.files import free_body
from actor3d.synthetic import meshes
from actor3d.synthetic.drapes import Drape, drawn_sheet, hang
from actor3d.synthetic.garments import GarmentMeasures, SubjectPart, sew
from actor3d.synthetic.loose_parts import loose_parts
from actor3d.synthetic.presets import SubjectPreset
from actor3d.synthetic.sources import SubjectSource, load_source
from actor3d.synthetic.wrinkles import Wrinkler
from rectifier3d.geometry.body import BodyModel


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PosedSubject:
    """The subject's surface in one frame; world metres, single precision."""

    vertices: Float[np.ndarray, "V 3"]
    normals: Float[np.ndarray, "V 3"]


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class ClothedSubject:
    """All parts of one person joined into one mesh of V vertices and F faces."""

    preset: SubjectPreset
    body: BodyModel
    betas: Float[np.ndarray, " S"]
    """Shape of the free body nearest to the person's own."""
    marks: GarmentMeasures
    eyes: Float[np.ndarray, "2 3"]
    """Centres of the left and the right eye in the T-pose, metres."""
    floor: float
    """Height of the soles in the T-pose, metres."""
    parts: tuple[SubjectPart, ...]
    faces: Int[np.ndarray, "F 3"]
    face_part: Int[np.ndarray, " F"]
    """Index into ``parts``."""
    material_points: Float[np.ndarray, "V 3"]
    masks: Float[np.ndarray, "V M"]
    _skinned: Float[np.ndarray, "W 4"]
    """Homogeneous T-pose positions of the V vertices, then of the coarse cloths."""
    _weights: Float[np.ndarray, "W 24"]
    _corners: sparse.csr_matrix
    _wrinklers: dict[int, Wrinkler]

    @classmethod
    def dress(cls, preset: SubjectPreset) -> "ClothedSubject":
        """Build a person: fit the free body to them, then sew their clothes."""
        source = load_source(preset.name)
        body = free_body(preset.body_gender)
        betas = fit_betas(body, source)
        _, joints = body.rest(torch.from_numpy(betas)[None])
        joints = joints[0].detach().numpy().astype(np.float64)
        marks = GarmentMeasures.measure(preset, source, joints)
        parts = sew(preset, source, joints)
        parts += loose_parts(preset, source, marks, parts)
        starts = np.cumsum([0] + [len(part.vertices) for part in parts])
        cloths = [part.cloth for part in parts if part.cloth is not None]
        positions = np.concatenate([p.vertices for p in parts] + [c.coarse_vertices for c in cloths])
        weights = np.concatenate([p.weights for p in parts] + [c.coarse_weights for c in cloths])
        faces = np.concatenate([part.faces + start for part, start in zip(parts, starts, strict=False)])
        return cls(
            preset=preset,
            body=body,
            betas=betas,
            marks=marks,
            eyes=np.stack([source.eye_centre("left"), source.eye_centre("right")]),
            floor=float(min(part.vertices[:, 1].min() for part in parts)),
            parts=parts,
            faces=faces,
            face_part=np.repeat(np.arange(len(parts)), [len(part.faces) for part in parts]),
            material_points=np.concatenate([p.material_points for p in parts]).astype(np.float32),
            masks=np.concatenate([p.masks for p in parts]).astype(np.float32),
            _skinned=np.concatenate([positions, np.ones((len(positions), 1))], axis=1).astype(np.float32),
            _weights=weights.astype(np.float32),
            _corners=meshes.corner_sum(faces, int(starts[-1])),
            _wrinklers={k: Wrinkler.of(p, marks) for k, p in enumerate(parts) if p.cloth is not None},
        )

    @property
    def height(self) -> float:
        """From the soles to the crown, metres."""
        return self.marks.crown - self.floor

    @property
    def is_loose(self) -> bool:
        """Whether anything hangs free, so that a pose alone does not say how the person looks."""
        return any(part.hanging is not None for part in self.parts)

    def drapes(
        self, bones: Float[np.ndarray, "T 24 4 4"], clip_lengths: Sequence[int], fps: float
    ) -> Sequence[Drape | None]:
        """What hangs free in each of T frames, whose clips each begin at rest; None where nothing does."""
        return hang(self.parts, bones, clip_lengths, fps) if self.is_loose else [None] * len(bones)

    def pose(self, bone_transforms: Float[np.ndarray, "24 4 4"], drape: Drape | None = None) -> PosedSubject:
        """Skin, hang what is loose, then wrinkle.

        Args:
            bone_transforms: From the T-pose to the world, metres.
            drape: Where loose parts have got to; without it they have come to rest in this pose.
        """
        if drape is None and self.is_loose:
            drape = hang(self.parts, bone_transforms[None], (1,), fps=1.0)[0]
        posed = np.einsum("vab,vb->va", self._blended(bone_transforms[:, :3]), self._skinned)
        num_vertices = len(self.material_points)
        vertices, coarse = posed[:num_vertices], posed[num_vertices:]
        speed = None if drape is None else self._speed(drape)[num_vertices:]
        normals = meshes.vertex_normals(vertices, self.faces, self._corners)
        start = coarse_start = 0
        for index, part in enumerate(self.parts):
            own = slice(start, start + len(part.vertices))
            if part.cloth is not None:
                below = slice(coarse_start, coarse_start + len(part.cloth.coarse_vertices))
                vertices[own] = self._wrinklers[index].displace(
                    vertices[own], normals[own], coarse[below], None if speed is None else speed[below]
                )
                coarse_start = below.stop
            elif part.hanging is not None and drape is not None:
                vertices[own] = drawn_sheet(part.hanging, drape.sheets[index], part.faces)
            start = own.stop
        return PosedSubject(
            vertices=vertices, normals=meshes.vertex_normals(vertices, self.faces, self._corners)
        )

    def _blended(self, bones: Float[np.ndarray, "24 3 4"]) -> Float[np.ndarray, "W 3 4"]:
        """What skinning applies to each vertex, single precision."""
        return (self._weights @ bones.astype(np.float32).reshape(24, 12)).reshape(-1, 3, 4)

    def _speed(self, drape: Drape) -> Float[np.ndarray, " W"]:
        """Of everything that is skinned, against the pelvis that carries it; m/s."""
        change = self._blended(drape.bone_velocities - drape.bone_velocities[0])
        return np.linalg.norm(np.einsum("vab,vb->va", change, self._skinned), axis=1)


def fit_betas(body: BodyModel, source: SubjectSource) -> Float[np.ndarray, " S"]:
    """Shape coefficients of the free body nearest to a subject's naked body, single precision."""
    units = torch.cat([torch.zeros(1, body.num_betas), torch.eye(body.num_betas)])
    rest, _ = body.rest(units)
    rest = rest.detach().double().flatten(1).numpy()
    directions = (rest[1:] - rest[0]).T
    target = source.vertices[: rest.shape[1] // 3].ravel() - rest[0]
    # A light ridge: the last directions are millimetres and would otherwise chase noise.
    gram = directions.T @ directions + 1e-3 * np.eye(directions.shape[1])
    return np.linalg.solve(gram, directions.T @ target).astype(np.float32)
