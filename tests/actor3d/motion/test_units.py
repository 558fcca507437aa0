"""The unit of translations is told by the person's size where nobody goes anywhere."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from actor3d.bodies.files import free_body
from actor3d.motion.body_parameters import BodyParameters, performed
from actor3d.motion.library import library_motion
from actor3d.motion.motion import Motion
from actor3d.motion.options import ReadOptions
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.world import turned

SKELETON = Skeleton.of(free_body())
PARTS = {"m": 1.0, "cm": 100.0, "mm": 1000.0}


def _still(place: tuple[float, float, float]) -> Motion:
    """A person who sways by two centimetres, at a place in metres."""
    sway = np.sin(np.linspace(0, 6, 40))[:, None] * [0.02, 0.0, 0.005]
    return Motion(
        name="still", fps=20.0, poses=np.zeros((40, len(SKELETON), 3)), trans=np.array(place) + sway
    )


def _way(motion: Motion, unit: str, fps: float | None = None, up: str = "auto") -> float:
    parameters = BodyParameters(poses=motion.poses, trans=motion.trans * PARTS[unit], fps=fps or motion.fps)
    read = performed(parameters, "m", SKELETON, ReadOptions(file_up=up)).motion
    return float(np.abs(np.diff(read.trans, axis=0)).sum() / np.abs(np.diff(motion.trans, axis=0)).sum())


@pytest.mark.parametrize("unit", PARTS)
@pytest.mark.parametrize("place", [(1.0, 0.95, 3.0), (0.0, 1.2, 0.0), (0.0, 0.4, 0.2), (0.1, 0.2, 3.5)])
def test_one_who_stands(unit, place):
    assert _way(_still(place), unit, up="y") == pytest.approx(1, rel=0.5)


@pytest.mark.parametrize("unit", PARTS)
def test_one_who_stands_in_a_world_with_z_up(unit):
    motion = turned(_still((1.0, 0.95, 3.0)), Rotation.from_euler("x", 90, degrees=True), SKELETON)
    trans = motion.trans - np.array([0.0, 0.0, motion.trans[:, 2].mean() - 0.95])
    assert _way(replace(motion, trans=trans), unit) == pytest.approx(1, rel=0.5)


@pytest.mark.parametrize("unit", PARTS)
@pytest.mark.parametrize("name", ["walk", "run", "dance", "squat", "jump"])
@pytest.mark.parametrize("height", [-0.9, 0.0, 0.95])
def test_one_who_moves(unit, name, height):
    motion = library_motion(name, SKELETON)
    if unit == "mm" and height != 0.95 and name in ("dance", "squat", "jump"):
        pytest.skip("neither place nor speed tells")
    assert _way(replace(motion, trans=motion.trans + np.array([0.0, height, 0.0])), unit) == pytest.approx(
        1, rel=1e-6
    )


@pytest.mark.parametrize("place", [(0.0, 95.0, 0.0), (300.0, 2.0, 400.0), (0.0, 950.0, 0.0)])
def test_one_who_walks_in_metres_far_from_the_origin(place):
    motion = library_motion("walk", SKELETON)
    assert _way(replace(motion, trans=motion.trans + place), "m") == pytest.approx(1)


def test_one_who_is_carried_slides_in_metres():
    carried = _still((5.0, 1.0, 20.0))
    carried = replace(carried, trans=carried.trans + np.linspace(0, 6, 40)[:, None] * [1.0, 0.0, 0.0])
    assert _way(carried, "m") == pytest.approx(1)
