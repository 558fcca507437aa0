"""The body's mesh as an animated USD cache: every frame's vertices, for film pipelines."""

from pathlib import Path
from typing import Any

import torch

from actor3d.errors import UserError
from actor3d.export.scene import ExportFormat, ExportOptions, ExportScene, file_from_world


def write_usd_body(scene: ExportScene, out: Path, options: ExportOptions) -> None:
    """Write a .usdc file whose mesh moves as posed by the body model, blend shapes of poses included.

    Raises:
        UserError: if usd-core is not installed.
    """
    Gf, Usd, UsdGeom, Vt = _require_usd()
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
    mesh.CreateDisplayColorAttr([Gf.Vec3f(0.6, 0.6, 0.62)])
    points, extent = mesh.CreatePointsAttr(), mesh.CreateExtentAttr()
    rotation = file_from_world(scene.up, up)
    params = motion.params(scene.subject.betas)
    for frame in range(len(motion)):
        with torch.no_grad():
            vertices = body(params.select([frame]), surface.rest_vertices).vertices[0] @ rotation.T
        array = Vt.Vec3fArray.FromNumpy(vertices.contiguous().numpy())
        points.Set(array, frame)
        extent.Set(UsdGeom.PointBased.ComputeExtent(array), frame)
        options.report(frame + 1, len(motion))
    stage.Export(str(out))


def _require_usd() -> tuple[Any, Any, Any, Any]:
    try:
        from pxr import Gf, Usd, UsdGeom, Vt
    except ImportError as error:
        raise UserError(f"USD needs usd-core ({error}): pip install 'actor3d[export]'") from error
    return Gf, Usd, UsdGeom, Vt


USD_BODY = ExportFormat(
    name="body-usd",
    suffix=".usdc",
    description="the body's mesh as a USD cache of every frame: Houdini, Maya, Blender, Omniverse",
    write=write_usd_body,
    frames="none",
    shows_gaussians=False,
    carries_body=True,
)
