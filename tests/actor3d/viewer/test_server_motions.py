"""Motion files that are dropped on the page: read in bounds, and packed for it."""

import asyncio
from urllib.parse import urlsplit

import numpy as np
import pytest
import torch
from pack_reader import read_pack
from visiting import House, house_of, run

from actor3d.cli.view_command import open_shown
from actor3d.io.limited_process import ProcessLimits
from actor3d.viewer.server.shown_run import ShownRun


@pytest.fixture(scope="module")
def shown(run_folder) -> ShownRun:
    return open_shown(run_folder, torch.device("cpu"))


def _visit(runs, scenario):
    """Run a scenario against a server of these runs."""

    async def with_a_server() -> None:
        async with house_of(runs) as house:
            await scenario(house)

    run(with_a_server())


def test_a_motion_that_is_dropped_on_the_page_comes_back_packed_in_the_captures_world(shown, tmp_path):
    poses = np.zeros((5, 72))
    file = tmp_path / "walk.npz"
    np.savez(file, poses=poses, trans=np.tile([7.0, 0, 7], (5, 1)), fps=12.0)

    async def scenario(house: House) -> None:
        url, headers = f"{house.url}/api/runs/0/motion", {"Origin": house.url, "X-Actor3d": "1"}
        async with house.http.post(
            url, params={"name": "../my walk.npz"}, data=file.read_bytes(), headers=headers
        ) as answer:
            assert answer.status == 200, await answer.text()
            pack = read_pack(await answer.read())
        assert (pack.kind, pack.meta["name"], pack.meta["count"], pack.meta["fps"]) == (
            "motion",
            "my walk",
            5,
            12.0,
        )
        # The capture is z-up: the person stands upright on its floor, in its middle.
        pose = pack.arrays["clip_rotations"][0].tobytes() + pack.arrays["clip_trans"][0].tobytes()
        vertices = shown.posed(pose, None)
        middle = (vertices.amin(0) + vertices.amax(0)) / 2
        assert (middle - shown.run.rig.home)[:2].norm() < 0.3
        assert float(vertices[:, 2].max() - vertices[:, 2].min()) > 1.5
        assert abs(float(vertices[:, 2].min())) < 0.1
        for name, body, line in (
            ("walk.exe", b"MZ", "motions are read from"),
            ("walk.npz", b"no archive", "walk.npz"),
            ("", b"", "motions are read from"),
        ):
            async with house.http.post(url, params={"name": name}, data=body, headers=headers) as answer:
                assert answer.status == 400
                error = (await answer.json())["error"]
                assert line in error
                assert "/tmp" not in error
        async with house.http.post(url, data=b"", headers={"Origin": house.url}) as answer:
            assert answer.status == 403

    _visit([shown], scenario)


def test_a_motion_beyond_the_limit_is_refused_before_it_is_stored(shown, monkeypatch):
    monkeypatch.setattr("actor3d.viewer.server.app.MAX_MOTION_BYTES", 1 << 20)

    async def scenario(house: House) -> None:
        headers = {"Origin": house.url, "X-Actor3d": "1"}
        url = f"{house.url}/api/runs/0/motion?name=a.npz"
        async with house.http.post(url, data=b"\0" * (3 << 20), headers=headers) as answer:
            assert answer.status == 413
            assert (await answer.json())["error"] == "a motion file may have at most 1 MiB"

    _visit([shown], scenario)


def test_a_motion_that_never_arrives_whole_keeps_no_other_away(shown, tmp_path):
    np.savez(tmp_path / "walk.npz", poses=np.zeros((3, 72)), trans=np.zeros((3, 3)), fps=12.0)

    async def scenario(house: House) -> None:
        headers = {"Origin": house.url, "X-Actor3d": "1"}
        url, address = f"{house.url}/api/runs/0/motion?name=walk.npz", urlsplit(house.url)
        begun = f"POST /api/runs/0/motion?name=walk.npz HTTP/1.1\r\nHost: {address.netloc}\r\nContent-Length: 999\r\n"
        begun += "".join(f"{name}: {value}\r\n" for name, value in {**house.http.headers, **headers}.items())
        writers = []
        for _ in range(3):
            _, writer = await asyncio.open_connection(address.hostname, address.port)
            writer.write(begun.encode() + b"\r\nhalf")
            await writer.drain()
            writers.append(writer)
        async with house.http.post(url, data=(tmp_path / "walk.npz").read_bytes(), headers=headers) as answer:
            assert answer.status == 200, await answer.text()
        for writer in writers:
            writer.close()

    _visit([shown], scenario)


def test_a_motion_that_would_take_for_ever_is_refused_in_one_line(shown, monkeypatch):
    monkeypatch.setattr(
        "actor3d.viewer.server.shown_run._READING", ProcessLimits(seconds=0.01, memory_bytes=1 << 30)
    )

    async def scenario(house: House) -> None:
        headers = {"Origin": house.url, "X-Actor3d": "1"}
        async with house.http.post(
            f"{house.url}/api/runs/0/motion?name=a.npz", data=b"x", headers=headers
        ) as answer:
            assert answer.status == 400
            assert (await answer.json())["error"] == "a.npz: it takes longer than 0 s to read"

    _visit([shown], scenario)
