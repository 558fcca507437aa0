"""Pictures of the clothed subject: z-buffer, deferred shading of covered pixels, supersampling."""

from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Bool, Float, Int, UInt8

from actor3d.synthetic.lighting import KEY_DIRECTION, light
from actor3d.synthetic.materials import GLOSS, albedo
from actor3d.synthetic.stage import Lenses
from actor3d.synthetic.subject import ClothedSubject, PosedSubject
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.mesh_raster import rasterize_mesh

_SUPERSAMPLING = 2
_SHOULDER = 0.18
"""How early bright light is compressed: c / (1 + shoulder c)."""
_SHEEN = 0.35
"""Share of a material's gloss that shows at grazing angles under any light."""
_INSIDE = 0.35
"""Share of its light that the inside of a garment gets: the irradiance is known for the outside only."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Picture:
    """What one camera saw."""

    image: UInt8[np.ndarray, "H W 3"]
    """sRGB, red first."""
    mask: UInt8[np.ndarray, "H W"]
    """255 where the person covers at least half of the pixel, else 0."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Seen:
    """The person before a camera, without what is behind, in linear light."""

    box: tuple[slice, slice]
    """Rows and columns of the picture that hold all of the person."""
    light: Float[np.ndarray, "h w 3"]
    """Scaled by the coverage."""
    coverage: Float[np.ndarray, "h w"]


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class LitSubject:
    """A posed subject with everything that does not depend on the camera."""

    subject: ClothedSubject
    posed: PosedSubject
    irradiance: Float[np.ndarray, "V 3"]

    @classmethod
    def of(cls, subject: ClothedSubject, posed: PosedSubject) -> "LitSubject":
        """Light a posed subject."""
        return cls(subject=subject, posed=posed, irradiance=light(posed, torch.from_numpy(subject.faces)))


class Renderer:
    """Renders one subject through the lenses of one stage."""

    def __init__(self, subject: ClothedSubject, lenses: Lenses):
        self._subject = subject
        self._lenses = lenses
        self._faces = torch.from_numpy(subject.faces)
        self._gloss, self._exponent = _vertex_gloss(subject)
        self._backdrops = [_backdrop(lenses, view) for view in range(len(lenses.cameras))]
        self._backdrops_srgb = [_srgb(backdrop) for backdrop in self._backdrops]

    def render(self, lit: LitSubject, view: int) -> Picture:
        """The picture that camera ``view`` takes, lens distortion included."""
        image = self._backdrops_srgb[view].copy()
        mask = np.zeros(image.shape[:2], dtype=np.uint8)
        seen = self._see(lit, view)
        if seen is None:
            return Picture(image=image, mask=mask)
        linear = seen.light + (1 - seen.coverage)[..., None] * self._backdrops[view][seen.box]
        image[seen.box] = _srgb(linear)
        mask[seen.box] = np.where(seen.coverage >= 0.5, 255, 0)
        return Picture(image=image, mask=mask)

    def over_black(self, lit: LitSubject, view: int) -> UInt8[np.ndarray, "H W 3"]:
        """The same person without the wall, sRGB scaled by the coverage: what a perfect avatar would draw."""
        image = np.zeros_like(self._backdrops_srgb[view])
        seen = self._see(lit, view)
        if seen is not None:
            coverage = seen.coverage[..., None]
            own = _srgb(seen.light / np.maximum(coverage, 1e-6)).astype(np.float32)
            image[seen.box] = np.round(own * coverage)
        return image

    def _see(self, lit: LitSubject, view: int) -> _Seen | None:
        """The person as a camera sees her; None where it does not."""
        pixels, face, barycentrics = self._visible(lit.posed, view)
        if len(pixels) == 0:
            return None
        rows, columns = np.divmod(pixels, self._lenses.cameras.image_size[1] * _SUPERSAMPLING)
        box = _bounding_box(rows // _SUPERSAMPLING, columns // _SUPERSAMPLING)
        rows, columns = rows - box[0].start * _SUPERSAMPLING, columns - box[1].start * _SUPERSAMPLING
        shape = tuple(_SUPERSAMPLING * (side.stop - side.start) for side in box)
        seen = np.zeros((*shape, 4), dtype=np.float32)
        seen[rows, columns, :3] = self._shade(lit, view, face, barycentrics)
        seen[rows, columns, 3] = 1
        seen = _shrink(seen)
        return _Seen(box=box, light=seen[..., :3], coverage=seen[..., 3])

    def _visible(
        self, posed: PosedSubject, view: int
    ) -> tuple[Int[np.ndarray, " P"], Int[np.ndarray, " P"], Float[np.ndarray, "P 3"]]:
        """Flat index, face and barycentrics of the covered pixels of the supersampled image.

        The mesh is bent instead of the picture: its triangles are so small that their edges stay straight.
        """
        camera = self._lenses.cameras.select([view])
        height, width = camera.image_size
        R, t = camera.R[0].numpy(), camera.t[0].numpy()
        bent = self._lenses.bend(view, posed.vertices @ R.T + t)
        own = Cameras(R=torch.eye(3)[None], t=torch.zeros(1, 3), K=camera.K, image_size=camera.image_size)
        fine = own.resized((height * _SUPERSAMPLING, width * _SUPERSAMPLING))
        fragments = rasterize_mesh(torch.from_numpy(bent), self._faces, fine)
        face = fragments.face[0].flatten()
        pixels = torch.nonzero(face >= 0).flatten()
        barycentrics = fragments.barycentrics[0].reshape(-1, 3)[pixels]
        return pixels.numpy(), face[pixels].numpy(), barycentrics.numpy()

    def _shade(
        self, lit: LitSubject, view: int, face: Int[np.ndarray, " P"], barycentrics: Float[np.ndarray, "P 3"]
    ) -> Float[np.ndarray, "P 3"]:
        """Linear light that leaves each covered pixel, compressed."""
        subject = self._subject
        vertex_values = np.concatenate(
            [subject.material_points, subject.masks, lit.irradiance, self._highlights(lit, view)], axis=1
        )
        corners = subject.faces[face]
        values = barycentrics[:, :1] * vertex_values[corners[:, 0]]
        values += barycentrics[:, 1:2] * vertex_values[corners[:, 1]]
        values += barycentrics[:, 2:] * vertex_values[corners[:, 2]]
        points, masks, irradiance, highlight = values[:, :3], values[:, 3:6], values[:, 6:9], values[:, 9:]
        reflectance = np.empty_like(points)
        part_of = subject.face_part[face]
        for index, part in enumerate(subject.parts):
            here = np.flatnonzero(part_of == index)
            if len(here):
                reflectance[here] = albedo(part.material, points[here], masks[here], subject)
        inside = self._seen_from_inside(lit.posed, view)[face]
        reflectance[inside] *= _INSIDE
        highlight[inside] = 0
        colours = reflectance * irradiance + highlight
        return colours / (1 + _SHOULDER * colours)

    def _seen_from_inside(self, posed: PosedSubject, view: int) -> Bool[np.ndarray, " F"]:
        """Faces that turn their back to the camera: the inside of a sleeve or a collar."""
        a, b, c = (posed.vertices[corner] for corner in self._subject.faces.T)
        away = a - self._lenses.cameras.centres[view].numpy()
        return np.einsum("fa,fa->f", np.cross(b - a, c - a), away) > 0

    def _highlights(self, lit: LitSubject, view: int) -> Float[np.ndarray, "V 3"]:
        """Glossy reflection at each vertex: the key light's, and a sheen at grazing angles."""
        normals = lit.posed.normals
        towards = self._lenses.cameras.centres[view].numpy() - lit.posed.vertices
        towards /= np.linalg.norm(towards, axis=1, keepdims=True)
        halfway = towards + KEY_DIRECTION.astype(np.float32)
        halfway /= np.linalg.norm(halfway, axis=1, keepdims=True)
        lobe = np.clip(np.einsum("va,va->v", normals, halfway), 0, 1) ** self._exponent
        grazing = 0.04 + 0.96 * (1 - np.clip(np.einsum("va,va->v", normals, towards), 0, 1)) ** 5
        glint = (self._gloss * lobe * lit.irradiance.mean(1))[:, None]
        return glint + (self._gloss * _SHEEN * grazing)[:, None] * lit.irradiance


def _vertex_gloss(subject: ClothedSubject) -> tuple[Float[np.ndarray, " V"], Float[np.ndarray, " V"]]:
    counts = [len(part.vertices) for part in subject.parts]
    looks = [GLOSS[part.material] for part in subject.parts]
    strength = np.repeat([look.strength for look in looks], counts)
    exponent = np.repeat([look.exponent for look in looks], counts)
    return strength.astype(np.float32), exponent.astype(np.float32)


def _backdrop(lenses: Lenses, view: int) -> Float[np.ndarray, "H W 3"]:
    """A grey studio: a floor that darkens towards the wall, a wall that darkens upwards; linear light."""
    camera = lenses.cameras
    height, width = camera.image_size
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    K, R = camera.K[view].numpy(), camera.R[view].numpy()
    rays = np.stack(
        [(columns - K[0, 2]) / K[0, 0], (rows - K[1, 2]) / K[1, 1], np.ones_like(columns)], axis=-1
    )
    upward = (rays / np.linalg.norm(rays, axis=-1, keepdims=True)) @ R[:, 1]
    wall = 0.20 - 0.10 * np.clip(upward, -0.3, 1)
    floor = 0.13 + 0.20 * np.clip(-upward - 0.15, 0, 1)
    share = 1 / (1 + np.exp((upward + 0.17) * 60))
    grey = share * floor + (1 - share) * wall
    return (grey[..., None] * np.array([0.98, 1.0, 1.03])).astype(np.float32)


def _bounding_box(rows: Int[np.ndarray, " P"], columns: Int[np.ndarray, " P"]) -> tuple[slice, slice]:
    return (
        slice(int(rows.min()), int(rows.max()) + 1),
        slice(int(columns.min()), int(columns.max()) + 1),
    )


def _shrink(image: Float[np.ndarray, "H2 W2 C"]) -> Float[np.ndarray, "H W C"]:
    """The mean over each block of supersamples."""
    step = _SUPERSAMPLING
    # Sums of strided views: numpy's mean over two axes of small blocks takes five times as long.
    total = sum(image[row::step, column::step] for row in range(step) for column in range(step))
    return np.asarray(total) / np.float32(step**2)


def _srgb(linear: Float[np.ndarray, "H W 3"]) -> UInt8[np.ndarray, "H W 3"]:
    linear = np.clip(linear, 0, 1)
    curve = np.where(
        linear <= 0.0031308, 12.92 * linear, 1.055 * np.maximum(linear, 1e-6) ** (1 / 2.4) - 0.055
    )
    return (curve * 255 + 0.5).astype(np.uint8)
