"""A body's mesh as files of meshes hold it, bare or in the avatar's texture."""

from dataclasses import dataclass

import cv2
import numpy as np
from jaxtyping import Float, Int
from numpy import ndarray

from actor3d.export.clothed_surface import clothed_vertices
from actor3d.export.lighting import in_its_light, without_light
from actor3d.export.scene import ExportScene
from actor3d.export.texture_atlas import lay_out
from actor3d.export.texture_painting import SurfaceTexture, paint_texture
from rectifier3d.geometry.surface import vertex_normals


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class MeshTexture:
    """What is laid over a mesh."""

    uv: Float[ndarray, "M 2"]
    """In [0, 1], v down."""
    colors: SurfaceTexture


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class RestMesh:
    """A mesh in the body's rest pose."""

    vertices: Float[ndarray, "M 3"]
    """Metres."""
    normals: Float[ndarray, "M 3"]
    source: Int[ndarray, " M"]
    """The body's vertex that each is a copy of: it moves as that does."""
    faces: Int[ndarray, "F 3"]
    texture: MeshTexture | None


def bare_mesh(scene: ExportScene) -> RestMesh:
    """The person's body as the body model has it."""
    surface = scene.subject.surface
    return RestMesh(
        vertices=surface.rest_vertices.numpy(),
        normals=vertex_normals(surface.rest_vertices, surface.faces).numpy(),
        source=np.arange(len(surface.rest_vertices)),
        faces=surface.faces.numpy(),
        texture=None,
    )


def textured_mesh(scene: ExportScene, size: int, *, lit: bool) -> RestMesh:
    """The person's body as the avatar shows it: with its colours, and as thick as its clothes.

    Args:
        scene: Whose; the light is that of its motion.
        size: Texels of the texture's side.
        lit: Leave the light out of the colours, as far as the avatar knows it: where the mesh is shown, there is one.

    Raises:
        UserError: if the size is out of range.
    """
    surface = scene.subject.surface
    atlas = lay_out(surface.rest_vertices.double().numpy(), surface.faces.numpy(), size)
    pixels = scene.networks.config.data.render_resolution
    metres = float((surface.rest_vertices.amax(0) - surface.rest_vertices.amin(0)).max())
    shown = without_light(scene) if lit else in_its_light(scene)
    painted = paint_texture(atlas, surface, shown, atlas.texels_per_metre * metres / pixels)
    vertices = clothed_vertices(surface, atlas, painted.heights)
    return RestMesh(
        vertices=vertices.numpy()[atlas.source],
        normals=vertex_normals(vertices, surface.faces).numpy()[atlas.source],
        source=atlas.source,
        faces=atlas.faces,
        texture=MeshTexture(uv=atlas.uv, colors=painted),
    )


def vertex_colors(mesh: RestMesh, count: int) -> Float[ndarray, "N 3"]:
    """The colours of the body's vertices, so many, in [0, 1], sRGB; grey without a texture."""
    if mesh.texture is None:
        return np.full((count, 3), 0.6)
    picture = mesh.texture.colors.colors
    at = (mesh.texture.uv * len(picture) - 0.5).astype(np.float32)
    found = cv2.remap(picture, at[:, :1], at[:, 1:], cv2.INTER_LINEAR)[:, 0] / 255.0
    copies = np.maximum(np.bincount(mesh.source, minlength=count), 1)
    return np.stack([np.bincount(mesh.source, column, count) for column in found.T], axis=1) / copies[:, None]


def texture_png(texture: MeshTexture) -> bytes:
    """The picture as a PNG file."""
    done, content = cv2.imencode(".png", np.ascontiguousarray(texture.colors.colors[..., ::-1]))
    assert done
    return content.tobytes()
