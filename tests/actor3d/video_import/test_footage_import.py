"""From videos to a capture: the whole way with a user's own keypoints and masks, and everything that can go wrong."""

import json
import shutil
import subprocess
from dataclasses import replace

import cv2
import imageio_ffmpeg
import numpy as np
import pytest
from filmed_people import Filmed, film_people
from fit_scenes import misdirected

from actor3d.body_fitting import FitOptions
from actor3d.captures.calibration import write_calibration
from actor3d.captures.capture import open_capture
from actor3d.captures.check import check_capture
from actor3d.captures.metadata import BodyChoice
from actor3d.video_import.importing import import_footage
from actor3d.video_import.opening import FootageOptions
from actor3d.video_import.selection import FrameRange

SMPL = BodyChoice(kind="smpl", gender="neutral", pose_blend_shapes=False)


@pytest.fixture(scope="module")
def studio(tmp_path_factory) -> Filmed:
    return film_people(tmp_path_factory.mktemp("studio"))


@pytest.fixture
def own_studio(studio, tmp_path) -> Filmed:
    """A copy to spoil."""
    root = tmp_path / "studio"
    shutil.copytree(studio.root, root)
    return Filmed(root=root, scene=studio.scene)


def options_for(filmed: Filmed, **changes) -> FootageOptions:
    options = FootageOptions(
        keypoints=filmed.keypoints,
        masks=filmed.masks,
        body=SMPL,
        body_models=(filmed.body_models,),
        fit=FitOptions(landmark_steps=16, silhouette_steps=0),
        workers=1,
        test_frames=2,
    )
    return replace(options, **changes)


def run(filmed: Filmed, out, **changes):
    return import_footage(filmed.videos, filmed.calibration, out, options_for(filmed, **changes))


def test_videos_become_a_capture_that_can_be_trained_on(studio, tmp_path):
    out = tmp_path / "me"
    imported = run(studio, out, held_out=("cam2",))
    assert (imported.cameras, imported.frames) == (("cam1", "cam2", "cam3", "cam4"), 6)
    assert imported.faults == imported.left_out == ()
    assert list(check_capture(out, body_models=(studio.body_models,))) == []
    capture = open_capture(out, body_models=(studio.body_models,))
    assert capture.name == "me"
    assert capture.fps == 15
    assert capture.split("train").frames == (0, 1, 2, 3)
    assert capture.split("train").cameras == (0, 2, 3)
    assert capture.split("novel_view").cameras == (1,)
    assert capture.split("novel_pose").frames == (4, 5)
    assert capture.anchor_cameras == (0, 2, 3)
    true = studio.scene.body(studio.scene.params).vertices
    assert (capture.posed_vertices(range(6)) - true).norm(dim=-1).mean() < 0.02
    for camera in range(4):
        image, mask = capture.read_files(3, camera)
        expected = studio.scene.problem.masks[camera](3)
        np.testing.assert_array_equal(mask, expected)
        inside = cv2.erode(expected.astype(np.uint8), np.ones((5, 5), np.uint8)).astype(bool)
        np.testing.assert_allclose(image[inside].mean(0), (220, 45, 60), atol=6)
    assert (out / "fit" / "fit.jpg").exists()
    held_out = json.loads((out / "fit" / "fit.json").read_text())["cameras"]["cam2"]
    assert held_out["held_out"]
    assert not (out / "detections").exists()


@pytest.mark.parametrize("turn", [True, False])
def test_a_camera_held_out_that_is_off_is_turned_unless_it_is_to_be_left(own_studio, tmp_path, turn):
    true = own_studio.scene.problem.calibration
    write_calibration(own_studio.root, misdirected(true, 1, 1.0))
    imported = run(own_studio, tmp_path / "me", held_out=("cam2",), turn_held_out=turn)
    capture = open_capture(tmp_path / "me", body_models=(own_studio.body_models,))
    off = np.linalg.norm(capture.calibration.R[1] - true.R[1])
    if turn:
        assert imported.turned == {"cam2": pytest.approx(1.0, abs=0.3)}
        assert off < 0.008
        assert "camera cam2, held out, was turned by" in capture.description.provenance
    else:
        assert imported.turned == {}
        assert off == pytest.approx(np.sqrt(2) * np.deg2rad(1.0), rel=0.01)
        assert "turned" not in capture.description.provenance


def test_frames_are_chosen(studio, tmp_path):
    run(studio, tmp_path / "me", frames=FrameRange(start=1, stop=6, stride=2))
    capture = open_capture(tmp_path / "me", body_models=(studio.body_models,))
    assert capture.num_frames == 3
    assert capture.fps == 7.5
    _, mask = capture.read_files(1, 0)
    expected = studio.scene.problem.masks[0](3)
    np.testing.assert_array_equal(mask, expected)


def test_cameras_that_started_late_are_shifted(tmp_path):
    filmed = film_people(tmp_path, late={"cam3": 2})
    imported = run(filmed, tmp_path / "me", offsets=("cam3=-2",))
    assert imported.frames == 4
    capture = open_capture(tmp_path / "me", body_models=(filmed.body_models,))
    for camera in range(4):
        np.testing.assert_array_equal(capture.read_files(0, camera)[1], filmed.scene.problem.masks[camera](2))


def test_a_camera_that_never_sees_the_person_is_left_out(own_studio, tmp_path, caplog):
    _blind(own_studio, "cam4", range(6))
    imported = run(own_studio, tmp_path / "me")
    assert imported.left_out == ("cam4",)
    assert "cam4 never sees the person" in caplog.text
    assert open_capture(tmp_path / "me", body_models=(own_studio.body_models,)).camera_names == (
        "cam1",
        "cam2",
        "cam3",
    )


def test_a_camera_whose_calibration_cannot_be_used_leaves_with_its_video(own_studio, tmp_path, caplog):
    content = json.loads(own_studio.calibration.read_text())
    content["cam4"]["K"] = None
    own_studio.calibration.write_text(json.dumps(content))
    assert run(own_studio, tmp_path / "me").cameras == ("cam1", "cam2", "cam3")
    assert "camera cam4 is left out" in caplog.text
    assert "cam4.mp4: its camera cannot be used" in caplog.text


def test_keypoints_and_masks_may_be_called_like_the_videos(own_studio, tmp_path):
    content = json.loads(own_studio.calibration.read_text())
    renamed = {str(number): content[f"cam{number}"] for number in range(1, 5)}
    own_studio.calibration.write_text(json.dumps(renamed))
    assert run(own_studio, tmp_path / "me").cameras == ("1", "2", "3", "4")


def test_where_a_camera_misses_the_person_the_body_is_the_mask(own_studio, tmp_path):
    _blind(own_studio, "cam2", range(2, 4))
    cv2.imwrite(str(own_studio.masks / "cam2" / "2.png"), np.zeros((240, 240), np.uint8))
    imported = run(own_studio, tmp_path / "me")
    assert imported.missed == {"cam2": 2}
    mask = cv2.imread(str(tmp_path / "me" / "cam2" / "000002.png"), cv2.IMREAD_GRAYSCALE) > 0
    true = own_studio.scene.problem.masks[1](2)
    assert (mask & true).sum() / (mask | true).sum() > 0.7


def test_nobody_anywhere_is_one_clear_line(own_studio, tmp_path):
    for name in ("cam1", "cam2", "cam3", "cam4"):
        _blind(own_studio, name, range(6))
    with pytest.raises(ValueError, match="no camera sees a person"):
        run(own_studio, tmp_path / "me")
    assert not (tmp_path / "me").exists()


def test_one_seeing_camera_is_too_few(own_studio, tmp_path):
    for name in ("cam2", "cam3", "cam4"):
        _blind(own_studio, name, range(6))
    with pytest.raises(ValueError, match="only camera cam1"):
        run(own_studio, tmp_path / "me")


def test_a_bad_fit_is_refused_with_a_picture_to_look_at(own_studio, tmp_path):
    rng = np.random.default_rng(0)
    for file in own_studio.keypoints.iterdir():
        content = json.loads(file.read_text())
        content["frames"] = rng.uniform(60, 180, size=np.shape(content["frames"])).clip(max=180).tolist()
        file.write_text(json.dumps(content))
    with pytest.raises(ValueError) as refused:
        run(own_studio, tmp_path / "me")
    assert not (tmp_path / "me").exists()
    assert "\n" not in str(refused.value)


def test_a_fit_that_is_not_good_is_kept_on_request(own_studio, tmp_path):
    file = own_studio.keypoints / "cam3.json"
    content = json.loads(file.read_text())
    content["frames"] = (np.array(content["frames"]) + np.array([60, 40, 0])).tolist()
    file.write_text(json.dumps(content))
    with pytest.raises(ValueError, match=r"not good: .*fit\.jpg; --keep-bad-fit") as refused:
        run(own_studio, tmp_path / "me")
    (sheet,) = tmp_path.glob(".partial-*.me/me/fit/fit.jpg")
    assert str(sheet) in str(refused.value)
    assert run(own_studio, tmp_path / "me", keep_bad_fit=True).faults
    assert open_capture(tmp_path / "me", body_models=(own_studio.body_models,)).num_frames == 6


def test_a_video_cut_short_is_refused_before_the_long_work(own_studio, tmp_path):
    file = own_studio.videos[2]
    pattern = [
        "-f",
        "lavfi",
        "-i",
        "testsrc=size=240x240:rate=15:duration=4",
        "-g",
        "4",
        "-movflags",
        "+faststart",
    ]
    subprocess.run([imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", *pattern, str(file)], check=True)
    file.write_bytes(file.read_bytes()[: file.stat().st_size * 7 // 10])
    stages = []
    with pytest.raises(ValueError, match=r"cam3\.mp4: says that it has 60 frames"):
        import_footage(
            own_studio.videos,
            own_studio.calibration,
            tmp_path / "me",
            options_for(own_studio, keypoints=None, masks=None),
            lambda stage, *_: stages.append(stage),
        )
    assert set(stages) == {"look"}


def test_an_interrupted_import_goes_on(studio, tmp_path):
    class Killed(BaseException):
        pass

    def kill(stage, done, total):
        if stage == "photographs" and done == 9:
            raise Killed

    with pytest.raises(Killed):
        import_footage(studio.videos, studio.calibration, tmp_path / "me", options_for(studio), kill)
    (written,) = tmp_path.glob(".partial-*.me/me/cam1/000002.jpg")
    before = written.stat().st_mtime_ns
    reports = []
    import_footage(
        studio.videos,
        studio.calibration,
        tmp_path / "me",
        options_for(studio),
        lambda *report: reports.append(report),
    )
    assert next(report for report in reports if report[0] == "photographs")[1] == 6
    assert (tmp_path / "me" / "cam1" / "000002.jpg").stat().st_mtime_ns == before
    assert not list(tmp_path.glob(".partial-*"))


def _blind(filmed: Filmed, camera: str, frames: range) -> None:
    file = filmed.keypoints / f"{camera}.json"
    content = json.loads(file.read_text())
    for frame in frames:
        content["frames"][frame] = None
    file.write_text(json.dumps(content))


def _remove_video(filmed: Filmed):
    filmed.videos[1].write_bytes(b"")


def _shorten_masks(filmed: Filmed):
    (filmed.masks / "cam3" / "4.png").unlink()


def _remove_masks(filmed: Filmed):
    shutil.rmtree(filmed.masks / "cam3")


def _resize_mask(filmed: Filmed):
    cv2.imwrite(str(filmed.masks / "cam3" / "4.png"), np.zeros((120, 240), np.uint8))


def _damage_mask(filmed: Filmed):
    file = filmed.masks / "cam3" / "4.png"
    file.write_bytes(file.read_bytes()[:60])


def _remove_keypoints(filmed: Filmed):
    (filmed.keypoints / "cam1.json").unlink()


def _damage_keypoints(filmed: Filmed):
    (filmed.keypoints / "cam1.json").write_text('{"landmarks": ["nose"], "frames": [[[1, 2]]]}')


def _rename_video(filmed: Filmed):
    filmed.videos[0].rename(filmed.root / "door.mp4")


def _spoil_calibration(filmed: Filmed):
    filmed.calibration.write_text(filmed.calibration.read_text().replace('"K"', '"Q"'))


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (_remove_video, r"cam2\.mp4"),
        (_rename_video, r"door\.mp4"),
        (_shorten_masks, "cam3: holds 5 masks"),
        (_remove_masks, "no .png masks of camera cam3"),
        (_resize_mask, r"cam3.4\.png: is 240×120"),
        (_damage_mask, r"cam3.4\.png"),
        (_remove_keypoints, "no keypoints of camera cam1"),
        (_damage_keypoints, r"cam1\.json: frame 0"),
        (_spoil_calibration, r"cam_params\.json: camera cam1"),
    ],
)
def test_bad_input_is_refused_in_one_line(spoil, named, own_studio, tmp_path):
    spoil(own_studio)
    with pytest.raises(ValueError, match=named) as refused:
        run(own_studio, tmp_path / "me")
    assert "\n" not in str(refused.value)
    assert not (tmp_path / "me").exists()


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"held_out": ("cam9",)}, "no camera cam9"),
        ({"held_out": ("cam1", "cam2", "cam3")}, "1 cameras are left"),
        ({"offsets": ("cam9=3",)}, "cam9=3"),
        ({"offsets": ("cam2=soon",)}, "cam2=soon"),
        ({"offsets": ("cam2=50",)}, "no frame is left"),
        ({"frames": FrameRange(start=90)}, "no frame is left"),
        ({"test_frames": 6}, "6 of 6 frames"),
        ({"offsets": ("auto",)}, "does not tell the time offset"),
        ({"body_models": ()}, "SMPL_NEUTRAL"),
        ({"scale": -1.0}, "scale"),
        ({"scale": 1000.0}, "cam_params.json"),
    ],
)
def test_bad_options_are_refused_in_one_line(changes, named, studio, tmp_path):
    with pytest.raises((ValueError, FileNotFoundError), match=named) as refused:
        run(studio, tmp_path / "me", **changes)
    assert "\n" not in str(refused.value)
    assert list(tmp_path.iterdir()) == list(tmp_path.glob(".partial-*.me"))


def test_a_place_that_is_taken_is_left_alone(studio, tmp_path):
    (tmp_path / "me").mkdir()
    (tmp_path / "me" / "diary.txt").write_text("mine")
    with pytest.raises(FileExistsError):
        run(studio, tmp_path / "me")
    assert (tmp_path / "me" / "diary.txt").read_text() == "mine"
