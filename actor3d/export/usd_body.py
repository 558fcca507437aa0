"""The body's mesh as an animated USD cache: every frame's vertices, for film pipelines."""

from pathlib import Path
from typing import Any

import numpy as np
import torch
from jaxtyping import Float
from numpy import ndarray
from torch import Tensor

from actor3d.errors import UserError
from actor3d.export.scene import ExportFormat, ExportOptions, ExportScene, file_from_world
from actor3d.export.textured_body import RestMesh, bare_mesh, textured_mesh, vertex_colors
from rectifier3d.geometry.surface import BodySurface


def write_usd_body(scene: ExportScene, out: Path, options: ExportOptions) -> None:
    """Write a .usdc file whose mesh moves as posed by the body model, blend shapes of poses included.

    It has the avatar's colours at its vertices, and its clothes' shape.

    Raises:
        UserError: if usd-core is not installed, or the texture from which the colours come is out of range.
    """
    Usd, UsdGeom, Vt = _require_usd()
    up = "y" if options.up == "world" else options.up
    if up == "-y":
        raise UserError("--up=-y: USD files are y-up or z-up")
    stage = Usd.Stage.CreateInMemory()
    UsdGeom.SetStageUpAxis(stage, up.upper())
    UsdGeom.SetStageMetersPerUnit(stage, 1.0)
    motion, body, surface = scene.motion, scene.subject.body, scene.subject.surface
    stage.SetFramesPerSecond(motion.fps)
    stage.SetTimeCodesPerSecond(motion.fps)
    stage.SetStartTimeCode(0)
    stage.SetEndTimeCode(len(motion) - 1)
    root = UsdGeom.Xform.Define(stage, "/avatar")
    stage.SetDefaultPrim(root.GetPrim())
    mesh = UsdGeom.Mesh.Define(stage, "/avatar/body")
    mesh.CreateSubdivisionSchemeAttr("none")
    mesh.CreateFaceVertexCountsAttr(Vt.IntArray([3] * len(surface.faces)))
    mesh.CreateFaceVertexIndicesAttr(Vt.IntArray.FromNumpy(surface.faces.int().numpy().reshape(-1)))
    shown = textured_mesh(scene, options.texture, lit=options.lit) if options.texture else bare_mesh(scene)
    colors = mesh.CreateDisplayColorPrimvar(UsdGeom.Tokens.vertex)
    colors.Set(
        Vt.Vec3fArray.FromNumpy(_linear(vertex_colors(shown, len(surface.rest_vertices))).astype("f4"))
    )
    points, extent = mesh.CreatePointsAttr(), mesh.CreateExtentAttr()
    rotation = file_from_world(scene.up, up)
    params = motion.params(scene.subject.betas)
    worn = _clothing(shown, surface)
    for frame in range(len(motion)):
        with torch.no_grad():
            posed = body(params.select([frame]), surface.rest_vertices)
            blended = torch.einsum("nj,jxy->nxy", body.weights, posed.bone_transforms[0, :, :3, :3])
            vertices = (posed.vertices[0] + (blended @ worn[..., None])[..., 0]) @ rotation.T
        array = Vt.Vec3fArray.FromNumpy(vertices.contiguous().numpy())
        points.Set(array, frame)
        extent.Set(UsdGeom.PointBased.ComputeExtent(array), frame)
        options.report(frame + 1, len(motion))
    stage.Export(str(out))


def _clothing(shown: RestMesh, surface: BodySurface) -> Float[Tensor, "N 3"]:
    """How far each vertex of the rest pose stands off the body, metres."""
    worn = torch.zeros_like(surface.rest_vertices)
    source = torch.from_numpy(shown.source)
    worn[source] = torch.from_numpy(shown.vertices) - surface.rest_vertices[source]
    return worn


def _linear(colors: Float[ndarray, "N 3"]) -> Float[ndarray, "N 3"]:
    """What USD's colours are, of sRGB."""
    return np.where(colors <= 0.04045, colors / 12.92, ((colors + 0.055) / 1.055) ** 2.4)


def _require_usd() -> tuple[Any, Any, Any]:
    try:
        from pxr import Usd, UsdGeom, Vt
    except ImportError as error:
        raise UserError(f"USD needs usd-core ({error}): pip install 'actor3d[export]'") from error
    return Usd, UsdGeom, Vt


USD_BODY = ExportFormat(
    name="body-usd",
    suffix=".usdc",
    description="the body's coloured mesh as a USD cache of every frame: Houdini, Maya, Blender, Omniverse",
    write=write_usd_body,
    frames="none",
    carries_body=True,
    follows_body=True,
)
