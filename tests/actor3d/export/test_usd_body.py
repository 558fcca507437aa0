"""The body as a USD cache."""

import numpy as np
import pytest
import torch

from actor3d.errors import UserError
from actor3d.export.scene import ExportOptions, ExportScene
from actor3d.export.usd_body import write_usd_body
from actor3d.motion.motion import Motion

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
    write_usd_body(scene, path, ExportOptions(up=up))
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
