"""What the avatar is asked to paint: frames of the tiny capture."""

import pytest

from actor3d.captures.crops import body_crop
from actor3d.sampling.sampler import SampleRequest


@pytest.fixture(scope="session")
def request_of(opened_run):
    """A function from a frame's index to the request for its Gaussians."""
    _, capture, rig = opened_run

    def request(frame: int) -> SampleRequest:
        vertices = capture.posed_vertices([frame])[0]
        return SampleRequest(vertices=vertices, anchors=rig.at_home(vertices))

    return request


@pytest.fixture(scope="session")
def crop_of(opened_run):
    """A function from a frame's index to a crop of a camera, at the networks' resolution."""
    networks, capture, _ = opened_run

    def crop(frame: int):
        vertices = capture.posed_vertices([frame])[0]
        return body_crop(capture.cameras([2]), vertices, networks.config.data.input_resolution)

    return crop


@pytest.fixture(scope="session")
def requests(opened_run, request_of):
    """The clip that the avatar never saw."""
    return [request_of(frame) for frame in opened_run[1].split("novel_pose").frames]
