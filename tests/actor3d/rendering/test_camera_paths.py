"""Cameras of films: where they stand and what they look at."""

import json
import math

import numpy as np
import pytest
import torch
from scipy.spatial.transform import Rotation

from actor3d.rendering.camera_files import cameras_on, read_camera_path
from actor3d.rendering.camera_paths import Standpoint, focal_of, followed, moving_cameras

UP = torch.tensor([0.0, 0.0, 1.0])
STAND = Standpoint(up=UP, front=torch.tensor([1.0, 0.0, 0.0]), distance=3.0, rise=0.5, focal=1.4)


def _targets(count: int) -> torch.Tensor:
    return torch.tensor([2.0, 1.0, 0.9]).repeat(count, 1)


@pytest.mark.parametrize("move", ["orbit", "dolly", "front"])
def test_the_person_is_in_the_middle_of_every_picture(move):
    cameras = moving_cameras(move, STAND, _targets(7), (60, 80))
    for index in range(7):
        pixel, depth = cameras.select([index]).project(_targets(1))
        torch.testing.assert_close(pixel[0, 0], torch.tensor([40.0, 30.0]), atol=1e-3, rtol=0)
        assert depth > 0
        above, _ = cameras.select([index]).project(_targets(1) + 0.1 * UP)
        assert above[0, 0, 1] < 30, "up is up"


def test_an_orbit_goes_round_once_at_one_distance():
    centres = moving_cameras("orbit", STAND, _targets(8), (60, 60)).centres - _targets(8)
    torch.testing.assert_close(centres.norm(dim=1), torch.full((8,), math.hypot(3, 0.5)))
    torch.testing.assert_close(centres[0], torch.tensor([3.0, 0.0, 0.5]))
    torch.testing.assert_close(centres[4], torch.tensor([-3.0, 0.0, 0.5]), atol=1e-5, rtol=0)
    back = moving_cameras("orbit", STAND, _targets(8), (60, 60), turns=-1.0).centres - _targets(8)
    torch.testing.assert_close(back[1] * torch.tensor([1.0, -1.0, 1.0]), centres[1])


def test_a_dolly_comes_nearer_all_the_time():
    far = (moving_cameras("dolly", STAND, _targets(9), (60, 60)).centres - _targets(9)).norm(dim=1)
    assert (far.diff() < 0).all()
    assert far[0] > 1.3 * math.hypot(3, 0.5) and far[-1] < 0.7 * math.hypot(3, 0.5)


def test_following_keeps_level_and_evens_out_steps():
    steps = torch.arange(40) * 0.05
    places = torch.stack(
        [steps + 0.03 * (torch.arange(40) % 2), torch.zeros(40), 0.9 + 0.1 * steps.sin()], dim=1
    )
    way = followed(places, UP, 20.0, follow=True)
    assert float(way[:, 2].std()) < 1e-6
    assert float(way[10:30, 0].diff().std()) < 0.5 * float(places[10:30, 0].diff().std())
    assert (way[:, 0] - places[:, 0]).abs().max() < 0.2
    assert (followed(places, UP, 20.0, follow=False).diff(dim=0) == 0).all()


def test_a_field_of_view_is_the_height_of_the_picture():
    assert focal_of(90.0) == pytest.approx(0.5)
    stand = Standpoint(up=UP, front=STAND.front, distance=3.0, rise=0.0, focal=focal_of(60.0))
    camera = moving_cameras("front", stand, _targets(1), (100, 100))
    edge = _targets(1) + 3 * math.tan(math.radians(30)) * UP
    assert float(camera.project(edge)[0][0, 0, 1]) == pytest.approx(0, abs=1e-2)


def test_a_path_goes_smoothly_through_its_keys(tmp_path):
    keys = [
        {"time": 0, "position": [0, 1, 4], "target": [0, 1, 0]},
        {"time": 1, "position": [2, 1, 4], "target": [0, 1, 0], "fov": 50},
        {"time": 2, "position": [2, 3, 4], "target": [0, 2, 0]},
    ]
    (tmp_path / "path.json").write_text(json.dumps({"fov": 30, "keys": keys}))
    path = read_camera_path(tmp_path / "path.json").at(np.linspace(-1, 4, 51))
    np.testing.assert_allclose(
        path.positions[[0, 10, 20, 30, 50]], [[0, 1, 4], [0, 1, 4], [2, 1, 4], [2, 3, 4], [2, 3, 4]]
    )
    np.testing.assert_allclose(path.fovs[[10, 20, 30]], [30, 50, 30])
    assert (path.positions[:, 0] <= 2).all(), "it does not shoot over"
    assert np.abs(np.diff(path.positions, axis=0)).max() < 0.4


def test_a_path_is_led_into_the_films_world(tmp_path):
    (tmp_path / "path.json").write_text(
        json.dumps({"keys": [{"time": 0, "position": [0, 1, 4], "target": [0, 1, 0]}]})
    )
    turn = Rotation.from_euler("x", 90, degrees=True)
    cameras = cameras_on(
        read_camera_path(tmp_path / "path.json"), 30.0, turn, np.array([[5.0, 0, 0]] * 2), (50, 50)
    )
    torch.testing.assert_close(cameras.centres, torch.tensor([[5.0, -4.0, 1.0]] * 2), atol=1e-5, rtol=0)
    pixel, _ = cameras.project(torch.tensor([[5.0, 0.0, 1.0]]))
    torch.testing.assert_close(pixel[0, 0], torch.tensor([25.0, 25.0]), atol=1e-3, rtol=0)
