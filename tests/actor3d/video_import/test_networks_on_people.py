"""MediaPipe's networks as they are, on pictures of a person whose body is known."""

import numpy as np
import pytest

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.body_fitting.measures import body_points, project_as_filmed
from actor3d.captures.capture import open_capture
from actor3d.captures.images import read_image, read_joint_mask
from actor3d.cli.main import main
from actor3d.video_import.detection.following import Follower
from actor3d.video_import.detection.model_files import fetch_networks
from actor3d.video_import.detection.networks import PoseNetworks

LARGE_JOINTS = [
    LANDMARK_NAMES.index(f"{side}_{joint}")
    for side in ("left", "right")
    for joint in ("shoulder", "elbow", "hip", "knee", "ankle")
]


@pytest.fixture(scope="module")
def networks() -> PoseNetworks:
    pytest.importorskip("ai_edge_litert", reason="the extra 'footage' is not installed")
    try:
        return PoseNetworks(fetch_networks())
    except OSError as error:
        pytest.skip(f"MediaPipe's networks cannot be fetched: {error}")


@pytest.fixture(scope="module")
def filmed(tmp_path_factory):
    out = tmp_path_factory.mktemp("people") / "ada"
    arguments = ("--frames", "4", "--cameras", "6", "--size", "320")
    assert main(["capture", "--out", str(out), *arguments]) == 0
    return open_capture(out)


def test_the_person_is_found_from_all_sides(networks, filmed):
    points = body_points(filmed.body, filmed.params)
    for camera in range(len(filmed.calibration)):
        follower = Follower(networks)
        expected = project_as_filmed(points, filmed.calibration, camera)
        for frame in range(filmed.num_frames):
            sighting = follower.see(read_image(filmed.images[camera][frame]))
            mask = read_joint_mask(filmed.masks[camera][frame])
            overlap = (sighting.mask & mask).sum() / (sighting.mask | mask).sum()
            assert overlap > 0.9, (camera, frame)
            # From the side, what the body hides is guessed.
            apart = np.linalg.norm(sighting.points - expected[frame], axis=1)[LARGE_JOINTS]
            height = np.flatnonzero(mask.any(1)).size
            assert np.median(apart) < 0.04 * height, (camera, frame)
            assert (sighting.confidence > 0.5).mean() > 0.6, (camera, frame)


def test_nobody_is_found_where_nobody_is(networks):
    picture = np.random.default_rng(0).integers(0, 60, (240, 320, 3), dtype=np.uint8)
    sighting = Follower(networks).see(picture)
    assert not sighting.mask.any()
    assert not sighting.confidence.any()
