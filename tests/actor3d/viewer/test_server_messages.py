"""What a page may say, and how everything else is refused."""

import json

import pytest

from actor3d.viewer.server.messages import (
    Cancel,
    Follow,
    Live,
    MalformedMessage,
    PoseUpdate,
    Refine,
    Shown,
    parse_binary,
    parse_text,
)
from actor3d.viewer.server.wire import Binary, Kind, to_text


def _view(**changes) -> dict:
    camera = {"R": [1, 0, 0, 0, 1, 0, 0, 0, 1], "t": [0, 0, 3], "K": [50.5, 0, 32, 0, 50, 24, 0, 0, 1]}
    view = {"id": 7, "run": 0, "pose": "AAAA", "betas": None, "camera": {**camera, "width": 64, "height": 48}}
    return {**view, **changes}


def _camera(**changes) -> dict:
    return {**_view()["camera"], **changes}


def test_a_refinement_is_read():
    found = parse_text(to_text("refine", **_view(betas=[1, 0.5]), finish="2d", seed=4), 1)
    assert isinstance(found, Refine)
    assert (found.finish, found.seed, found.view.id, found.view.betas) == ("2d", 4, 7, (1.0, 0.5))
    assert found.view.pose == b"\0\0\0"
    assert found.view.camera.image_size == (48, 64)
    assert found.view.camera.K[0, 0].tolist() == [50.5, 0, 32]


def test_everything_else_that_a_page_says_is_read():
    live = parse_text(to_text("live", **_view(), background=[0, 128, 255]), 1)
    assert isinstance(live, Live)
    assert (live.background, live.quality) == ((0, 128, 255), 85)
    assert parse_text(to_text("shown", id=3), 1) == Shown(id=3)
    assert parse_text(to_text("cancel"), 1) == Cancel()
    assert parse_text(to_text("follow", run=1, on=True), 2) == Follow(run=1, on=True)
    update = parse_binary(Binary(kind=Kind.POSE, run=1, id=9, payload=bytes(204), size=(24, 0)).to_bytes(), 2)
    assert isinstance(update, PoseUpdate)
    assert (update.run, update.id, update.pose) == (1, 9, bytes(204))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{",
        '{"type":"shown","id":NaN}',
        '{"type":"shown","id":' + "9" * 5000 + "}",
        "[" * 10_000,
        '{"type":"shown","id":1' + " " * 20_000 + "}",
        to_text("shown", id=0),
        to_text("shown", id=True),
        to_text("shown", id=1.0),
        to_text("shown"),
        to_text("follow", run=1, on=True),
        to_text("follow", run=0, on=1),
        to_text("nothing"),
        to_text("refine"),
        to_text("refine", **_view(id=2**32)),
        to_text("refine", **_view(run=-1)),
        to_text("refine", **_view(pose="@@@")),
        to_text("refine", **_view(pose=[1])),
        to_text("refine", **_view(betas=["a"])),
        to_text("refine", **_view(betas=[0] * 401)),
        to_text("refine", **_view(), finish="4d"),
        to_text("refine", **_view(), seed=-1),
        to_text("live", **_view()),
        to_text("live", **_view(), background=[0, 0]),
        to_text("live", **_view(), background=[0, 0, 0], quality=96),
        to_text("refine", **_view(camera=None)),
        to_text("refine", **_view(camera=_camera(R=[2, 0, 0, 0, 1, 0, 0, 0, 1]))),
        to_text("refine", **_view(camera=_camera(R=[-1, 0, 0, 0, 1, 0, 0, 0, 1]))),
        to_text("refine", **_view(camera=_camera(K=[0, 0, 32, 0, 50, 24, 0, 0, 1]))),
        to_text("refine", **_view(camera=_camera(K=[50, 0, 32, 0, 50, 24, 0, 1, 1]))),
        to_text("refine", **_view(camera=_camera(t=[0, 0, 1e7]))),
        to_text("refine", **_view(camera=_camera(t=[0, 0, 10**400]))),
        to_text("refine", **_view(camera=_camera(width=4096))),
        to_text("refine", **_view(camera=_camera(height=2))),
        to_text("refine", **_view(camera=_camera(t=[0, 0]))),
    ],
)
def test_malformed_texts_are_refused(text):
    with pytest.raises(MalformedMessage):
        parse_text(text, 1)


def test_an_infinite_number_is_refused():
    text = json.dumps({"type": "refine", **_view(camera=_camera(t=[0, 0, 5]))}).replace(
        "[0, 0, 5]", "[0, 0, 1e999]"
    )
    with pytest.raises(MalformedMessage):
        parse_text(text, 1)


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\4",
        bytes(300),
        Binary(kind=Kind.POSE, run=1, id=1, payload=bytes(204), size=(24, 0)).to_bytes(),
        Binary(kind=Kind.POSE, run=0, id=0, payload=bytes(204), size=(24, 0)).to_bytes(),
        Binary(kind=Kind.POSE, run=0, id=1, payload=bytes(205), size=(24, 0)).to_bytes(),
        Binary(kind=Kind.PNG, run=0, id=1, payload=bytes(204), size=(24, 0)).to_bytes(),
        Binary(kind=Kind.POSE, run=0, id=1, payload=bytes(8 * 600 + 12), size=(600, 0)).to_bytes(),
        Binary(kind=Kind.POSE, run=0, id=1, payload=bytes(12), size=(2**29, 0)).to_bytes(),
    ],
)
def test_malformed_binary_messages_are_refused(message):
    with pytest.raises(MalformedMessage):
        parse_binary(message, 1)
