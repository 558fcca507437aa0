"""Films are filled by the person: all of them in every frame, whichever way they stretch, in any shape of picture."""

from collections.abc import Sequence
from dataclasses import replace

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


SHAPES = {
    "portrait": PictureOptions(),
    "wide": PictureOptions(size=180, width=320),
    "square": PictureOptions(size=200),
}
USUAL, WIDEST, TALLEST = 0.85, 0.975, 0.95


def _corners(run, motion: Motion, camera: CameraOptions, picture: PictureOptions) -> np.ndarray:
    """Low and high corner of the person in each frame, in shares of the picture."""
    cameras = film_cameras(run.subject, motion, camera, picture)
    places = [
        cameras.select([index]).project(vertices)[0][0]
        for index, vertices in enumerate(posed_frames(run.subject, motion))
    ]
    height, width = cameras.image_size
    shares = [place / torch.tensor([width, height]) for place in places]
    return torch.stack([torch.stack([share.amin(0), share.amax(0)]) for share in shares]).numpy()


def _posed(run, turns: dict[str, tuple[float, float, float]], trans: Sequence[float] = (0, 0, 0)) -> Motion:
    body = run.subject.body
    pose = Pose.rest(body.num_joints).turned(turns, body.joint_names)
    return replace(pose.motion(), trans=np.array([trans], dtype=float))


def _one_after_another(run, parts: Sequence[Motion], fps: float = 10.0) -> Motion:
    """Poses with y up in the capture's world, each for a moment of its own."""
    whole = Motion(
        name="made", fps=fps, poses=np.concatenate([part.poses for part in parts]),
        trans=np.concatenate([part.trans for part in parts]),
    )  # fmt: skip
    return at_home(whole, run.subject)


def _hanging(sign: float = -1.0) -> dict[str, tuple[float, float, float]]:
    return {"left_shoulder": (0, 0, sign * 75), "right_shoulder": (0, 0, -sign * 75)}


@pytest.fixture(scope="module")
def waving(run) -> Motion:
    """Somebody who stands for ten seconds and for the last two of them holds up their arms."""
    moments = [*[_posed(run, _hanging())] * 8, *[_posed(run, _hanging(1.0))] * 2]
    return _one_after_another(run, moments, fps=1.0)


@pytest.fixture(scope="module")
def lying(run) -> Motion:
    return _one_after_another(
        run, [_posed(run, {**_hanging(), "pelvis": (-90, turn, 0)}) for turn in (0, 20, 90)]
    )


@pytest.fixture(scope="module")
def travelling(run) -> Motion:
    places = [(0.3 * step, 0.2 * (step % 2), 0.1 * step) for step in range(12)]
    return _one_after_another(run, [_posed(run, _hanging(), place) for place in places])


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("move", ["orbit", "front"])
@pytest.mark.parametrize("motion", ["walk", "waving", "lying", "travelling"])
def test_the_person_fills_the_picture_and_is_never_cut(run, request, motion, move, shape):
    made = request.getfixturevalue(motion)
    corners = _corners(run, made, CameraOptions(camera=move), SHAPES[shape])
    sizes = corners[:, 1] - corners[:, 0]
    assert corners.min() > 0.01 and corners.max() < 0.99
    usual = np.median(sizes[:, 1])
    limits = sizes.max(0) / (WIDEST, TALLEST)
    assert usual == pytest.approx(USUAL, abs=0.03) or limits.max() == pytest.approx(1, abs=0.02)
    assert usual < USUAL + 0.03


def test_raised_hands_take_the_margin_and_the_person_stays_as_large(run, waving):
    camera = CameraOptions(camera="front")
    sizes = np.diff(_corners(run, waving, camera, PictureOptions()), axis=1)[:, 0, 1]
    assert np.median(sizes) == pytest.approx(USUAL, abs=0.04)
    focals = film_cameras(run.subject, waving, camera, PictureOptions()).K[:, 1, 1].log()
    assert float(focals.diff().abs().max()) < 0.051 / waving.fps


def test_the_picture_stands_still_while_nobody_would_be_cut(run, waving):
    K = film_cameras(run.subject, waving, CameraOptions(camera="front"), PictureOptions(width=2000)).K
    assert float(K[:, 0, 2].diff().abs().max()) < 1


def test_who_jumps_is_followed_without_a_jerk(run):
    heights = np.sin(np.linspace(0, np.pi, 30)) * 0.6
    jump = _one_after_another(run, [_posed(run, _hanging(), (0, height, 0)) for height in heights])
    camera = CameraOptions(camera="front")
    corners = _corners(run, jump, camera, PictureOptions())
    assert corners.min() > 0.02 and corners.max() < 0.98
    assert np.median(np.diff(corners, axis=1)[:, 0, 1]) == pytest.approx(USUAL, abs=0.02)
    way = film_cameras(run.subject, jump, camera, PictureOptions()).K[:, 1, 2].numpy()
    assert np.abs(np.diff(way, 2)).max() < 20


@pytest.mark.parametrize(
    "camera", [CameraOptions(camera="dolly"), CameraOptions(camera="front", follow="no")]
)
def test_a_picture_that_stays_holds_the_whole_motion(run, walk, camera):
    corners = _corners(run, walk, camera, PictureOptions())
    across, tall = corners.max((0, 1)) - corners.min((0, 1))
    assert tall == pytest.approx(USUAL, abs=0.02) or across == pytest.approx(WIDEST, abs=0.02)
    K = film_cameras(run.subject, walk, camera, PictureOptions()).K
    assert torch.equal(K, K[:1].expand(len(K), 3, 3))


def test_who_lies_is_seen_from_the_side(run, lying):
    sizes = np.diff(_corners(run, lying, CameraOptions(camera="front"), PictureOptions(size=200)), axis=1)[
        :, 0
    ]
    assert sizes[0, 0] > 2 * sizes[0, 1]


def test_stretched_arms_are_not_cut_in_a_narrow_picture(run):
    spread = _one_after_another(run, [_posed(run, {})])
    corners = _corners(run, spread, CameraOptions(camera="front"), PictureOptions(size=200, width=80))
    assert np.diff(corners, axis=1)[0, 0, 0] == pytest.approx(WIDEST, abs=0.01)


@pytest.mark.parametrize("fov", [20.0, 50.0])
def test_the_distance_follows_a_field_of_view(run, walk, fov):
    camera = CameraOptions(camera="front", fov=fov)
    sizes = np.diff(_corners(run, walk, camera, PictureOptions(size=100, width=80)), axis=1)[:, 0]
    largest = max(np.median(sizes[:, 1]) / USUAL, *(sizes.max(0) / (WIDEST, TALLEST)))
    assert largest == pytest.approx(1, abs=0.04)
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
