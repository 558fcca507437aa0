"""A clothed person whose pose is driven by a free body, from which skin and clothes deviate."""

from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float, Int
from scipy import sparse

from actor3d.bodies.files import free_body
from actor3d.synthetic import meshes
from actor3d.synthetic.garments import GarmentMeasures, SubjectPart, sew
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

    def pose(self, bone_transforms: Float[np.ndarray, "24 4 4"]) -> PosedSubject:
        """Skin, then wrinkle; the transforms lead from the T-pose to the world, metres."""
        flat = bone_transforms[:, :3].astype(np.float32).reshape(24, 12)
        blended = (self._weights @ flat).reshape(-1, 3, 4)
        posed = np.einsum("vab,vb->va", blended, self._skinned)
        num_vertices = len(self.material_points)
        vertices, coarse = posed[:num_vertices], posed[num_vertices:]
        normals = meshes.vertex_normals(vertices, self.faces, self._corners)
        start = coarse_start = 0
        for index, part in enumerate(self.parts):
            end = start + len(part.vertices)
            if part.cloth is not None:
                coarse_end = coarse_start + len(part.cloth.coarse_vertices)
                vertices[start:end] = self._wrinklers[index].displace(
                    vertices[start:end], normals[start:end], coarse[coarse_start:coarse_end]
                )
                coarse_start = coarse_end
            start = end
        return PosedSubject(
            vertices=vertices, normals=meshes.vertex_normals(vertices, self.faces, self._corners)
        )


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
