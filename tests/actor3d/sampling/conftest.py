"""What the avatar is asked to paint: frames of the tiny capture."""

import pytest

from actor3d.captures.crops import body_crop
from actor3d.sampling.sampler import SampleRequest


@pytest.fixture(scope="session")
def request_of(opened_run):
    """A function from a frame's index to the request for its picture."""
    avatar, capture, rig = opened_run
    cameras = capture.cameras([2])

    def request(frame: int) -> SampleRequest:
        vertices = capture.posed_vertices([frame])[0]
        return SampleRequest(
            vertices=vertices,
            anchors=rig.at_home(vertices),
            targets=body_crop(cameras, vertices, avatar.config.data.input_resolution),
        )

    return request


@pytest.fixture(scope="session")
def requests(opened_run, request_of):
    """The clip that the avatar never saw."""
    return [request_of(frame) for frame in opened_run[1].split("novel_pose").frames]
