"""The body as a USD cache."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from actor3d.errors import UserError
from actor3d.export.scene import ExportOptions, ExportScene, PosedGaussians
from actor3d.export.usd_body import write_usd_body
from actor3d.motion.motion import Motion
from rectifier3d.geometry.local_coords import sample_surface
from rectifier3d.splats.rigged import RiggedGaussians, to_world

Usd = pytest.importorskip("pxr.Usd")


@pytest.mark.parametrize("up", ["world", "y", "z"])
def test_every_frame_is_there(run, opened_run, tmp_path, up):
    from pxr import UsdGeom

    networks, capture, _ = opened_run
    frames = list(capture.clip("reach").frames)
    params = capture.params.select(frames)
    scene = ExportScene(
        subject=run.subject,
        networks=networks,
        motion=Motion.of_params("reach", capture.fps, params),
        up=torch.tensor([0.0, 0.0, 1.0]),
        sample=lambda: iter(()),
    )
    path = tmp_path / "a.usdc"
    write_usd_body(scene, path, ExportOptions(up=up, texture=0))
    stage = Usd.Stage.Open(str(path))
    assert UsdGeom.GetStageUpAxis(stage) == ("Z" if up == "z" else "Y")
    assert stage.GetEndTimeCode() == len(frames) - 1
    assert stage.GetTimeCodesPerSecond() == capture.fps
    mesh = UsdGeom.Mesh(stage.GetPrimAtPath("/avatar/body"))
    expected = capture.posed_vertices(frames).numpy()
    if up != "z":
        expected = expected[..., [0, 2, 1]] * np.array([1, 1, -1])
    for frame in range(len(frames)):
        assert np.abs(np.array(mesh.GetPointsAttr().Get(frame)) - expected[frame]).max() < 1e-4


def test_upside_down_is_refused(run, opened_run, tmp_path):
    motion = Motion(name="m", fps=30.0, poses=np.zeros((1, 24, 3)), trans=np.zeros((1, 3)))
    scene = ExportScene(
        subject=run.subject,
        networks=opened_run[0],
        motion=motion,
        up=torch.eye(3)[2],
        sample=lambda: iter(()),
    )
    with pytest.raises(UserError, match="y-up or z-up"):
        write_usd_body(scene, tmp_path / "a.usdc", ExportOptions(up="-y"))


def test_it_has_the_colours_and_the_shape_of_the_texture(run, opened_run, tmp_path):
    from pxr import UsdGeom

    surface = run.subject.surface
    coords = sample_surface(surface, 4000, torch.Generator().manual_seed(0))
    bound = RiggedGaussians(
        coords=replace(coords, height=coords.height + 0.02),
        quats=torch.tensor([1.0, 0, 0, 0]).repeat(4000, 1),
        scales=torch.full((4000, 3), 0.02),
        opacities=torch.full((4000,), 0.9),
        colors=torch.tensor([1.0, 0.5, 0.0]).repeat(4000, 1),
    )
    motion = run.subject.clip_motion("reach")
    posed = PosedGaussians(bound=bound, gaussians=to_world(bound, surface, surface.rest_vertices))
    scene = ExportScene(
        subject=run.subject,
        networks=opened_run[0],
        motion=motion,
        up=torch.eye(3)[2],
        sample=lambda: iter([posed]),
    )
    points, colors = {}, {}
    for size in (0, 384):
        write_usd_body(scene, tmp_path / f"{size}.usdc", ExportOptions(texture=size))
        stage = Usd.Stage.Open(str(tmp_path / f"{size}.usdc"))
        mesh = UsdGeom.Mesh(stage.GetPrimAtPath("/avatar/body"))
        points[size] = np.array(mesh.GetPointsAttr().Get(1))
        colors[size] = np.array(mesh.GetDisplayColorAttr().Get())
        assert len(points[size]) == len(colors[size])
        assert mesh.GetDisplayColorPrimvar().GetInterpolation() == "vertex"
    assert np.allclose(colors[384], [1.0, 0.214, 0.0], atol=0.02)
    assert np.linalg.norm(points[384] - points[0], axis=1).mean() > 0.02
