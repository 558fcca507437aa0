"""What a page may say, and how everything else is refused."""

import pytest
from visiting import request_packet

from actor3d.viewer.server.messages import (
    Cancel,
    Drawn,
    Follow,
    LightWish,
    MalformedMessage,
    PoseUpdate,
    Refine,
    Stream,
    parse_packet,
    parse_text,
)
from actor3d.viewer.server.wire import HEADER, Packet, PacketKind, to_text

POSE = bytes(range(204))


def _view(**changes) -> dict:
    camera = {"R": [1, 0, 0, 0, 1, 0, 0, 0, 1], "t": [0, 0, 3], "K": [50.5, 0, 32, 0, 50, 24, 0, 0, 1]}
    view = {"run": 0, "pose": POSE, "betas": None, "camera": {**camera, "width": 64, "height": 48}}
    return {**view, **changes}


def _refine(*, id: int = 7, **changes) -> bytes:
    return request_packet(PacketKind.REFINE, id, **_view(**changes))


def _stream(**changes) -> bytes:
    return request_packet(PacketKind.STREAM, 7, **_view(**changes))


def _pose(**changes) -> bytes:
    return Packet(
        **{"kind": PacketKind.POSE, "run": 0, "id": 1, "payload": POSE, "size": (24, 0), **changes}
    ).to_bytes()


def _camera(**changes) -> dict:
    return {**_view()["camera"], **changes}


def test_a_refinement_is_read():
    found = parse_packet(_refine(betas=[1, 0.5], finish="2d", seed=4), 1)
    assert isinstance(found, Refine)
    assert (found.finish, found.seed, found.view.id, found.view.betas) == ("2d", 4, 7, (1.0, 0.5))
    assert found.view.pose == POSE
    assert found.view.camera.image_size == (48, 64)
    assert found.view.camera.K[0, 0].tolist() == [50.5, 0, 32]


def test_everything_else_that_a_page_says_is_read():
    stream = parse_packet(_stream(run=1, background=[0, 128, 255]), 2)
    assert isinstance(stream, Stream)
    assert (stream.background, stream.quality) == ((0, 128, 255), 85)
    assert (stream.view.run, stream.view.pose) == (1, POSE)
    assert (stream.exposure, stream.light) == (0.0, LightWish(on=True, turn=0.0, gain=(1.0, 1.0, 1.0)))
    light = {"on": False, "turn": -20.5, "gain": [1, 0.5, 0]}
    clear = parse_packet(_stream(background=None, exposure=-1, light=light), 1)
    assert isinstance(clear, Stream)
    assert (clear.background, clear.exposure) == (None, -1.0)
    assert clear.light == LightWish(on=False, turn=-20.5, gain=(1.0, 0.5, 0.0))
    assert parse_text(to_text("drawn", id=3), 1) == Drawn(id=3)
    assert parse_text(to_text("cancel"), 1) == Cancel()
    assert parse_text(to_text("follow", run=1, on=True), 2) == Follow(run=1, on=True)
    update = parse_packet(_pose(run=1, id=9), 2)
    assert isinstance(update, PoseUpdate)
    assert (update.run, update.id, update.pose) == (1, 9, POSE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{",
        '{"type":"drawn","id":NaN}',
        '{"type":"drawn","id":' + "9" * 5000 + "}",
        "[" * 10_000,
        '{"type":"drawn","id":1' + " " * 20_000 + "}",
        to_text("drawn", id=0),
        to_text("drawn", id=True),
        to_text("drawn", id=1.0),
        to_text("drawn"),
        to_text("follow", run=1, on=True),
        to_text("follow", run=0, on=1),
        to_text("nothing"),
        to_text("refine", id=1),
    ],
)
def test_malformed_texts_are_refused(text):
    with pytest.raises(MalformedMessage):
        parse_text(text, 1)


@pytest.mark.parametrize(
    "packet",
    [
        _refine(id=0),
        _refine(run=1),
        _refine(betas=["a"]),
        _refine(betas=[0] * 401),
        _refine(finish="4d"),
        _refine(seed=-1),
        _stream(),
        _stream(background=[0, 0]),
        _stream(background=[0, 0, 0], quality=96),
        _stream(background=None, exposure=9),
        _stream(background=None, light=[1]),
        _stream(background=None, light={"on": 1}),
        _stream(background=None, light={"turn": 181}),
        _stream(background=None, light={"gain": [1, 1]}),
        _stream(background=None, light={"gain": [1, 1, -1]}),
        _refine(camera=None),
        _refine(camera=_camera(R=[2, 0, 0, 0, 1, 0, 0, 0, 1])),
        _refine(camera=_camera(R=[-1, 0, 0, 0, 1, 0, 0, 0, 1])),
        _refine(camera=_camera(K=[0, 0, 32, 0, 50, 24, 0, 0, 1])),
        _refine(camera=_camera(K=[50, 0, 32, 0, 50, 24, 0, 1, 1])),
        _refine(camera=_camera(t=[0, 0, 1e7])),
        _refine(camera=_camera(t=[0, 0, 10**400])),
        _refine(camera=_camera(t=[0, 0, float("inf")])),
        _refine(camera=_camera(t=[0, 0, 5])).replace(b"[0, 0, 5]", b"[0, 0, 1e999]"),
        _refine(camera=_camera(width=4096)),
        _refine(camera=_camera(height=2)),
        _refine(camera=_camera(t=[0, 0])),
        _refine(pose=bytes(8 * 600 + 12)),
        _refine(padding="x" * 17_000),
        _refine()[:-1],
        _refine()[: HEADER.size + 204],
        _refine() + b"\xff",
        _refine()[: HEADER.size + 204] + b"[" * 10_000,
        _refine()[: HEADER.size + 204] + b"null",
        b"\7" + _refine()[1:],
        b"",
        b"\4",
        bytes(300),
        _pose(run=1),
        _pose(id=0),
        _pose(payload=POSE + b"\0"),
        _pose(payload=POSE[1:]),
        _pose(kind=PacketKind.REFINED),
        _pose(payload=bytes(8 * 600 + 12), size=(600, 0)),
        _pose(payload=bytes(12), size=(2**29, 0)),
        _pose(size=(24, 1)),
    ],
)
def test_malformed_packets_are_refused(packet):
    with pytest.raises(MalformedMessage):
        parse_packet(packet, 1)
