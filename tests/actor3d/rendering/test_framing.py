"""Films are filled by the person: all of them in every frame, whichever way they stretch, in any shape of picture."""

import numpy as np
import pytest
import torch
from scipy.spatial.transform import Rotation

from actor3d.errors import UserError
from actor3d.motion.motion import Motion, Pose
from actor3d.rendering.cameras import film_cameras
from actor3d.rendering.headings import check_heading, headed
from actor3d.rendering.job import posed_frames
from actor3d.rendering.look import Look
from actor3d.rendering.options import CameraOptions, PictureOptions
from actor3d.runs.motions import at_home, motion_from


@pytest.fixture(scope="module")
def walk(run) -> Motion:
    return motion_from(run.subject, ["walk"])


def _pixels(run, motion: Motion, camera: CameraOptions, picture: PictureOptions) -> np.ndarray:
    """Low and high corners of the person over the film, in shares of the picture."""
    cameras = film_cameras(run.subject, motion, camera, picture)
    places = [
        cameras.select([index]).project(vertices)[0][0]
        for index, vertices in enumerate(posed_frames(run.subject, motion))
    ]
    height, width = cameras.image_size
    every = torch.cat(places) / torch.tensor([width, height])
    return torch.stack([every.amin(0), every.amax(0)]).numpy()


@pytest.mark.parametrize("move", ["orbit", "dolly", "front"])
def test_the_person_fills_the_picture_and_is_never_cut(run, walk, move):
    low, high = _pixels(run, walk, CameraOptions(camera=move), PictureOptions())
    assert high[1] - low[1] == pytest.approx(0.85, abs=0.02) or high[0] - low[0] == pytest.approx(
        0.9, abs=0.02
    )
    assert low.min() > 0.03 and high.max() < 0.97


def test_stretched_arms_are_not_cut_in_a_narrow_picture(run, walk):
    spread = at_home(Pose.rest(walk.poses.shape[1]).motion(), run.subject)
    low, high = _pixels(run, spread, CameraOptions(camera="front"), PictureOptions(size=200, width=80))
    assert high[0] - low[0] == pytest.approx(0.9, abs=0.01)


@pytest.mark.parametrize("fov", [20.0, 50.0])
def test_the_distance_follows_a_field_of_view(run, walk, fov):
    camera = CameraOptions(camera="front", fov=fov)
    low, high = _pixels(run, walk, camera, PictureOptions(size=100, width=80))
    assert max((high[1] - low[1]) / 0.85, (high[0] - low[0]) / 0.9) == pytest.approx(1, abs=0.04)
    K = film_cameras(run.subject, walk, camera, PictureOptions(size=100)).K
    assert float(K[0, 1, 1]) == pytest.approx(50 / np.tan(np.radians(fov / 2)))


def test_a_given_distance_is_kept(run, walk):
    camera = CameraOptions(camera="front", distance=6.0, follow="no")
    cameras = film_cameras(run.subject, walk, camera, PictureOptions())
    assert cameras.K[0, :2, 2].tolist() == [540, 675]
    assert torch.equal(cameras.centres[0], cameras.centres[-1])


def test_a_capture_camera_films_as_it_filmed(run, walk):
    own = run.subject.cameras[0]
    cameras = film_cameras(run.subject, walk, CameraOptions(camera=own.name), PictureOptions())
    torch.testing.assert_close(cameras.K[0], own.camera.resized((512, 512)).K[0])
    look = Look.of(CameraOptions(camera=own.name), PictureOptions())
    assert (look.background, look.shadow) == ("grey", False)


def test_what_is_asked_for_is_what_a_film_looks_like():
    ours = CameraOptions()
    assert Look.of(ours, PictureOptions()).size == (1350, 1080)
    assert Look.of(ours, PictureOptions(size=512)).size == (512, 512)
    assert Look.of(ours, PictureOptions(width=800)).size == (512, 800)
    assert Look.of(ours, PictureOptions()).shadow
    assert not Look.of(ours, PictureOptions(background="transparent")).shadow
    assert Look.of(ours, PictureOptions(background="white", shadow="yes")).shadow


def _heading(run, motion: Motion) -> float:
    """Degrees about the world's upward direction, of the mean front."""
    up = run.subject.up.double().numpy()
    front = Rotation.from_rotvec(motion.poses[:, 0]).apply([0.0, 0.0, 1.0]).mean(0)
    first = np.cross(up, np.eye(3)[np.abs(up).argmin()])
    return float(np.degrees(np.arctan2(front @ np.cross(up, first), front @ first)))


def test_a_motion_is_turned_to_face_as_the_person_did(run, walk):
    away = headed(walk, run.subject, "130")
    assert (_heading(run, away) - _heading(run, walk) - 130 + 180) % 360 - 180 == pytest.approx(0, abs=0.1)
    back = headed(away, run.subject, "capture")
    filmed = run.subject.captured(run.subject.trained).poses.double().numpy()
    capture = Motion(name="filmed", fps=25.0, poses=filmed, trans=filmed[:, 0] * 0)
    assert (_heading(run, back) - _heading(run, capture) + 180) % 360 - 180 == pytest.approx(0, abs=0.1)
    np.testing.assert_allclose(back.trans[0], walk.trans[0], atol=1e-9)
    assert headed(away, run.subject, "as-is") is away


@pytest.mark.parametrize(
    ("heading", "clip"), [("north", False), ("nan", False), ("1e9", False), ("90", True)]
)
def test_no_such_heading(heading, clip):
    with pytest.raises(UserError, match="--heading"):
        check_heading(heading, clip=clip)
