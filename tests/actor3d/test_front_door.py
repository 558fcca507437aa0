"""The library's front door: what a program needs of it, from the package itself."""

import subprocess
import sys
import tempfile
import webbrowser
from dataclasses import replace

import numpy as np
import pytest
import torch
from command_lines import TWO_STEPS

import actor3d
from actor3d.errors import UserError
from actor3d.export.splat_ply import read_splat_ply
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.splats.lifting import LiftOptions


@pytest.fixture(scope="module")
def avatar(run_folder) -> actor3d.Avatar:
    return actor3d.load(run_folder, device="cpu")


def test_importing_is_light_and_names_are_whole():
    program = (
        "import sys, actor3d; assert 'torch' not in sys.modules and 'numpy' not in sys.modules; "
        "assert set(actor3d.__all__) <= set(dir(actor3d)); "
        "[getattr(actor3d, name) for name in actor3d.__all__]; assert 'torch' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
    with pytest.raises(AttributeError, match="no attribute 'Avatars'"):
        _ = actor3d.Avatars


def test_python_m_is_the_command():
    told = subprocess.run(
        [sys.executable, "-m", "actor3d", "--version"], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == f"actor3d {actor3d.__version__}"


def test_a_picture_of_a_pose(avatar):
    pose = avatar.pose(left_shoulder=(0, 0, 70))
    image = avatar.render(pose, camera="front", size=48)
    assert image.shape == (48, 48, 3) and image.dtype == np.uint8
    assert (np.abs(image.astype(int) - 153).max(-1) > 20).mean() > 0.02, "somebody is there"
    clear = avatar.render(pose, camera="front", size=48, background="transparent")
    assert clear.shape == (48, 48, 4)
    assert np.array_equal(avatar.render(pose, camera="front", size=48), image), "the seed decides"
    assert not np.array_equal(avatar.render(avatar.rest, camera="front", size=48), image)


def test_joints_are_turned_by_name_and_degrees(avatar):
    joint = avatar.joint_names.index("left_shoulder")
    turned = avatar.pose(left_shoulder=(0, 0, 70))
    assert np.allclose(turned.joints[joint], [0, 0, np.radians(70)])
    from_clip = avatar.pose(avatar.clips["reach"][1], left_shoulder=(0, 0, 70))
    others = [index for index in range(len(avatar.joint_names)) if index != joint]
    assert np.array_equal(from_clip.joints[others], avatar.clips["reach"][1].joints[others])
    with pytest.raises(UserError, match="did you mean 'left_shoulder'"):
        avatar.pose(left_sholder=(0, 0, 70))


def test_at_rest_the_person_stands_upright_on_the_floor(avatar):
    subject = avatar.run.subject
    vertices = subject.posed(avatar.rest.motion().params(subject.betas))[0]
    heights = vertices @ subject.up
    assert abs(float(heights.min()) - subject.floor) < 0.02
    middle = (vertices.amin(0) + vertices.amax(0)) / 2 - subject.home
    assert float((middle - (middle @ subject.up) * subject.up).norm()) < 0.3
    head = avatar.joint_names.index("head")
    joints = subject.body(avatar.rest.motion().params(subject.betas), subject.surface.rest_vertices).joints[0]
    assert float((joints[head] - joints[0]) @ subject.up) > 0.2


def test_every_way_to_name_a_camera(avatar):
    pose = avatar.clips["reach"][0]
    named = avatar.render(pose, camera=avatar.camera_names[0], size=32)
    own = avatar.run.subject.cameras[0].camera.resized((32, 32))
    assert np.array_equal(avatar.render(pose, camera=own), named)
    with pytest.raises(UserError, match="choose one of orbit"):
        avatar.render(pose, camera="sideways")
    with pytest.raises(UserError, match="size must lie between"):
        avatar.render(pose, size=0)
    with pytest.raises(UserError, match="one for each of 1 frames, found 2"):
        avatar.render(pose, camera=own.select([0, 0]))


def test_gaussians_are_saved_by_suffix(avatar, tmp_path):
    gaussians = avatar.gaussians(avatar.clips["reach"][1])
    assert isinstance(gaussians, actor3d.Gaussians)
    assert gaussians.save(tmp_path / "a.ply") == tmp_path / "a.ply"
    assert np.allclose(read_splat_ply(tmp_path / "a.ply").means, gaussians.means.numpy(), atol=1e-5)
    gaussians.save(tmp_path / "a.glb")
    assert (tmp_path / "a.glb").read_bytes().startswith(b"glTF")
    with pytest.raises(UserError, match="no export format's files end so"):
        gaussians.save(tmp_path / "a.docx")
    with pytest.raises(UserError, match="--licensed-body"):
        gaussians.save(tmp_path / "a.html")
    gaussians.save(tmp_path / "b.glb", format="body-gltf", texture=384, licensed_body=True)
    assert b"baseColorTexture" in (tmp_path / "b.glb").read_bytes()
    gaussians.save(tmp_path / "c", format="spark", packages="/packages", licensed_body=True)
    assert '"/packages/three/build' in (tmp_path / "c" / "index.html").read_text()
    with pytest.raises(UserError, match="--texture must be 0 for none"):
        gaussians.save(tmp_path / "d.glb", format="body-gltf", texture=1, licensed_body=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.glb", "a.ply", "b.glb", "c"]


def test_a_filmed_pose_is_lifted_from_its_photographs(avatar, tmp_path):
    gaussians = avatar.gaussians(avatar.clips["reach"][1])
    photographs = avatar.photographs("reach", 1)
    lifted = gaussians.lifted(photographs)
    assert torch.equal(lifted.means, gaussians.means)
    assert not torch.equal(lifted.colors, gaussians.colors)
    assert torch.equal(lifted.lifted(photographs, LiftOptions(iterations=0)).colors, lifted.colors)
    assert lifted.save(tmp_path / "a.ply").exists()
    with pytest.raises(UserError, match="'reach' has frames 0 to"):
        avatar.photographs("reach", 99)
    with pytest.raises(UserError, match="images of 2 cameras of"):
        gaussians.lifted(replace(photographs, cameras=photographs.cameras.select([0, 1])))


def test_a_film_in_memory_is_the_film_on_disk(avatar, run_folder, tmp_path):
    from PIL import Image

    from actor3d.cli.main import main

    images = list(avatar.animate(avatar.clips["reach"], mode="repose", camera="front", size=32))
    command = ["render", str(run_folder), "--clip", "reach", "--mode", "repose", "--camera", "front"]
    film = ["--size", "32", "--background", "grey", "--out", str(tmp_path / "film")]
    assert main([*command, *film]) == 0
    kept = [np.asarray(Image.open(path)) for path in sorted((tmp_path / "film").iterdir())]
    assert len(kept) == len(images)
    assert all(np.array_equal(one, other) for one, other in zip(images, kept, strict=True))


def test_pictures_in_the_studio_have_a_shadow_as_films_have(avatar):
    pose = avatar.clips["reach"][0]
    look = {"camera": "front", "size": 48}
    ways = {
        "still": lambda **more: avatar.render(pose, **look, **more),
        "film": lambda **more: next(avatar.animate(pose.motion(), mode="repose", **look, **more)),
    }
    for way in ways.values():
        shadowed, plain = (way(background="studio", shadow=shadow) for shadow in (None, False))
        assert (shadowed <= plain).all()
        assert (shadowed < plain).mean() > 0.01
        assert np.array_equal(way(background="grey"), way(background="grey", shadow=False))


def test_a_pose_of_another_body_is_refused(avatar):
    with pytest.raises(UserError, match="the pose has 3 joints"):
        avatar.gaussians(actor3d.Pose.rest(3))


def test_the_baked_avatar_is_made_when_it_is_asked_for(run_folder, tmp_path):
    import shutil

    copy = tmp_path / "run"
    shutil.copytree(run_folder, copy)
    baked = actor3d.load(copy, device="cpu")
    assert not baked.run.folder.baked.exists()
    frames = baked.animate("wave", mode="bake", size=32)
    assert next(frames).shape == (32, 32, 3)
    assert baked.run.folder.baked.is_dir()
    again = actor3d.load(copy, device="cpu").gaussians(baked.rest, mode="bake")
    assert torch.allclose(again.colors, baked.gaussians(baked.rest, mode="bake").colors, atol=2e-3)


def test_training_bakes_unless_told_otherwise(capture_folder, tmp_path):
    told: list[str] = []
    few = [setting for setting in TWO_STEPS if setting != "--set"]
    options = {"settings": [*few, "training.bake_poses=1"], "device": "cpu"}
    plain = actor3d.train("tiny", capture_folder, out=tmp_path / "run", bake=False, **options)
    assert plain.run.bake_state == "missing"
    baked = actor3d.train(
        "tiny",
        capture_folder,
        out=tmp_path / "run",
        resume=True,
        report=lambda what, *_: told.append(what),
        **options,
    )
    assert baked.run.bake_state == "current"
    assert told[-1] == "bake"


def test_training_gives_an_avatar(capture_folder, tmp_path):
    told = []
    capture = actor3d.open_capture(capture_folder)
    avatar = actor3d.train(
        "tiny",
        capture,
        out=tmp_path / "run",
        settings=["denoiser.optimizer.steps=2", "rectifier.optimizer.steps=2"],
        device="cpu",
        report=lambda what, done, total, note: told.append((what, done, total)),
    )
    assert avatar.folder == tmp_path / "run"
    assert ("denoiser", 2, 2) in told and ("rectifier", 2, 2) in told
    assert avatar.render(size=24).shape == (24, 24, 3)
    with pytest.raises(UserError, match="already holds a run"):
        actor3d.train("tiny", capture, out=tmp_path / "run")


def test_the_viewer_stands_in_a_notebook(avatar, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    shown = avatar.show(height=300)
    [page] = tmp_path.glob("actor3d-*.html")
    assert opened == [page.as_uri()], "outside of notebooks, the browser shows it"
    inline = shown._repr_html_()
    assert inline.startswith("<iframe srcdoc=") and "height:300px" in inline
    assert "<script" not in inline, "what is inside stays inside"
    assert "actor3d-avatar" in shown.save(tmp_path / "page.html").read_text()


def test_what_cannot_be_loaded_is_one_line(tmp_path, capture_folder):
    with pytest.raises(UserError, match="not a run"):
        actor3d.load(tmp_path)
    with pytest.raises(UserError, match="is a capture, not a run"):
        actor3d.load(capture_folder)


def test_cameras_are_the_librarys(avatar):
    assert actor3d.Cameras is Cameras
    assert avatar.motion("walk").fps > 0
