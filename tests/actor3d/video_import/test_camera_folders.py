"""Cameras called like something else in the capture are refused: their pictures would lie among it."""

import json

import pytest
from filmed_people import film_people

from actor3d.errors import InputError
from actor3d.video_import.folders import require_own_folders
from actor3d.video_import.importing import import_footage
from actor3d.video_import.opening import FootageOptions


@pytest.mark.parametrize(
    "name", ["detections", "fit", "landmarks", "models", "Models", "capture.json", "cam_params.json"]
)
def test_a_camera_called_like_a_part_of_the_capture_is_refused(name):
    with pytest.raises(InputError, match=f"called {name} would share its folder with other things.*rename"):
        require_own_folders(["cam1", name])


def test_cameras_that_differ_in_capitals_alone_are_refused():
    require_own_folders(["cam1", "cam2", "left"])
    with pytest.raises(InputError, match="called Left would share its folder with camera left"):
        require_own_folders(["cam1", "left", "Left"])


def test_it_is_refused_before_anything_is_written(tmp_path):
    filmed = film_people(tmp_path / "studio", cameras=3, frames=2)
    cameras = json.loads(filmed.calibration.read_text())
    cameras["detections"] = cameras.pop("cam2")
    cameras["all_cam_names"] = ["cam1", "detections", "cam3"]
    filmed.calibration.write_text(json.dumps(cameras))
    (filmed.root / "cam2.mp4").rename(filmed.root / "detections.mp4")
    with pytest.raises(InputError, match="called detections"):
        import_footage(filmed.videos, filmed.calibration, tmp_path / "me", FootageOptions())
    assert [path.name for path in tmp_path.iterdir()] == ["studio"]
