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


def texture_png(texture: MeshTexture) -> bytes:
    """The picture as a PNG file."""
    done, content = cv2.imencode(".png", np.ascontiguousarray(texture.colors.colors[..., ::-1]))
    assert done
    return content.tobytes()
