"""What a page asks the server for, and gets: avatar, photographs, refinements, streamed pictures, poses of others."""

import asyncio
import io
import shutil
from dataclasses import replace

import cv2
import numpy as np
import pytest
import torch
from pack_reader import lit_gaussians, read_pack
from PIL import Image
from visiting import House, house_of, run, view_of
from yarl import URL

from actor3d.cli.main import main
from actor3d.cli.view_command import open_shown
from actor3d.viewer.server.shown_run import ShownRun, StreamMode
from actor3d.viewer.server.wire import Packet, PacketKind
from rectifier3d.splats.raster import render_gaussians


@pytest.fixture(scope="module")
def shown(run_folder) -> ShownRun:
    return open_shown(run_folder, torch.device("cpu"))


def _another(shown: ShownRun, stream_mode: StreamMode = "repose") -> ShownRun:
    """The same run once more."""
    return ShownRun(shown.run, shown.device, stream_mode)


def _visit(runs, scenario):
    """Run a scenario against a server of these runs."""

    async def with_a_server() -> None:
        async with house_of(runs) as house:
            await scenario(house)

    run(with_a_server())


def test_the_page_its_files_and_nothing_else_are_served(shown):
    async def scenario(house: House) -> None:
        async with house.http.get(house.url) as answer:
            assert answer.status == 200
            assert "viewer.js" in await answer.text()
            assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        async with house.http.get(f"{house.url}/static/viewer.js") as answer:
            assert (answer.status, answer.content_type) == (200, "text/javascript")
        for path in (
            "/static/../app.py",
            "/static/..%2f__init__.py",
            "/api/runs/7/avatar",
            "/api",
        ):
            async with house.http.get(URL(house.url + path, encoded=True)) as answer:
                assert answer.status == 404, path
                assert list(await answer.json()) == ["error"]

    _visit([shown], scenario)


def test_a_page_is_greeted_and_told_when_the_avatar_is_there(shown):
    async def scenario(house: House) -> None:
        async with house.visit() as page:
            greeting = await page.hear()
            assert greeting.kind == "hello"
            (run,) = greeting.content["runs"]
            assert (run["name"], run["stream"], run["training"], run["trouble"]) == (
                "tiny",
                "repose",
                None,
                None,
            )
            if not run["revision"]:
                assert (await page.until("avatar"))[-1].content == {
                    "type": "avatar", "run": 0, "revision": 1, "refine": True,
                }  # fmt: skip
            assert (await house.avatar()).meta["name"] == "tiny"

    _visit([_another(shown)], scenario)


def test_photographs_and_masks_are_the_captures_undistorted(shown):
    expected = shown.run.capture().load_view(3, 1)

    async def scenario(house: House) -> None:
        async with house.http.get(f"{house.url}/api/runs/0/photo/2/3") as answer:
            found = np.asarray(Image.open(io.BytesIO(await answer.read())))
            assert np.abs(found.astype(int) - expected.image).mean() < 3
        async with house.http.get(f"{house.url}/api/runs/0/mask/2/3") as answer:
            assert ((np.asarray(Image.open(io.BytesIO(await answer.read()))) == 255) == expected.mask).all()
        for path in ("photo/2/8", "photo/9/0", "photo/..%2f..%2fbody.npz/0", "mask/2/-1", "photo/2/3.jpg"):
            async with house.http.get(URL(f"{house.url}/api/runs/0/{path}", encoded=True)) as answer:
                assert answer.status == 404, path

    _visit([shown], scenario)


@pytest.mark.parametrize("finish", ["3d", "2d"])
def test_a_refinement_is_the_samplers_own(shown, opened_run, finish):
    avatar, capture, _ = opened_run

    async def scenario(house: House) -> None:
        pack = await house.avatar()
        async with house.visit() as page:
            await page.ask(PacketKind.REFINE, id=5, **view_of(pack, 6), finish=finish, seed=3)
            heard = await page.until("done")
        steps = [m.content for m in heard if m.kind == "progress" and m.content["stage"] == "sampling"]
        assert [step["done"] for step in steps] == list(range(1, steps[-1]["total"] + 1))
        (packed,), (picture,) = (
            [m for m in heard if m.kind == kind] for kind in (PacketKind.GAUSSIANS, PacketKind.REFINED)
        )
        assert {
            m.id for m in heard if m.kind in ("done", "progress", PacketKind.REFINED, PacketKind.GAUSSIANS)
        } == {5}
        new = read_pack(packed.payload)
        assert new.kind == "gaussians"
        assert (
            packed.content["size"] == (new.meta["count"], 0) or new.meta["count"] < packed.content["size"][0]
        )
        rgba = np.asarray(Image.open(io.BytesIO(picture.payload)))
        assert rgba.shape == (48, 64, 4)
        vertices = capture.posed_vertices([6])[0]
        camera = replace(capture.cameras([0]), image_size=(48, 64))
        bound = lit_gaussians(new.meta, new.arrays, avatar.surface, vertices)
        drawn = render_gaussians(avatar.to_world(bound, vertices), camera)
        straight = (drawn.rgb / drawn.alpha.clamp(min=1e-4)).clamp(0, 1)[0].permute(1, 2, 0).numpy() * 255
        inside = rgba[..., 3] > 128
        assert inside.any()
        difference = np.abs(straight - rgba[..., :3])[inside].mean()
        assert difference < 2 if finish == "3d" else difference > 2

    _visit([shown], scenario)


def test_a_newer_request_takes_the_place_of_an_older_refinement(shown):
    async def scenario(house: House) -> None:
        pack = await house.avatar()
        async with house.visit() as page:
            for number in (1, 2, 3):
                await page.ask(PacketKind.REFINE, id=number, **view_of(pack, number))
            heard = await page.until("done")
            assert [m.id for m in heard if m.kind == "cancelled"] == [1, 2] or heard[-1].id == 3
            assert {m.id for m in heard if m.kind in ("done", PacketKind.GAUSSIANS, PacketKind.REFINED)} == {
                3
            }

    _visit([shown], scenario)


def test_a_refinement_can_be_cancelled(shown):
    async def scenario(house: House) -> None:
        pack = await house.avatar()
        async with house.visit() as page:
            await page.hear()
            async with house.session.turn:
                await page.ask(PacketKind.REFINE, id=1, **view_of(pack))
                assert (await page.hear()).content["stage"] == "waiting"
                await page.say("cancel")
                await page.ask(PacketKind.REFINE, id=2, **view_of(pack))
            heard = await page.until("done")
            assert [m.id for m in heard if m.kind == "cancelled"] == [1]
            assert heard[-1].id == 2

    _visit([shown], scenario)


def test_what_does_not_suit_the_body_fails_in_one_line_and_the_page_goes_on(shown):
    async def scenario(house: House) -> None:
        pack = await house.avatar()
        async with house.visit() as page:
            await page.ask(PacketKind.REFINE, id=1, **view_of(pack, pose=bytes(20)))
            await page.ask(PacketKind.REFINE, id=2, **view_of(pack, betas=[0.0] * 300))
            (*_, failed) = await page.until("failed")
            assert "a pose of 24 joints" in failed.content["message"] or "shape" in failed.content["message"]
            await page.ask(PacketKind.REFINE, id=3, **view_of(pack))
            assert (await page.until("done"))[-1].id == 3

    _visit([shown], scenario)


def test_streamed_pictures_come_one_at_a_time_and_the_newest_is_never_lost(shown):
    async def scenario(house: House) -> None:
        pack = await house.avatar()
        async with house.visit() as page:
            await page.hear()
            for number in range(1, 9):
                await page.ask(
                    PacketKind.STREAM,
                    id=number,
                    **view_of(pack, number % 8),
                    background=[255, 0, 0],
                    quality=90,
                )
            first = await page.hear()
            assert first.kind == PacketKind.STREAMED
            with pytest.raises(asyncio.TimeoutError):
                await page.socket.receive(timeout=0.3)
            await page.say("drawn", id=first.id)
            heard = [first]
            while heard[-1].id != 8:
                heard.append(await page.hear())
                await page.say("drawn", id=heard[-1].id)
            assert len(heard) <= 3
            picture = np.asarray(Image.open(io.BytesIO(heard[-1].payload)))
            assert picture.shape == (48, 64, 3)
            assert (np.abs(picture[0, 0].astype(int) - [255, 0, 0]) < 8).all()

    _visit([shown], scenario)


def test_a_page_that_forgets_to_say_that_a_picture_is_drawn_still_gets_the_next(shown, monkeypatch):
    monkeypatch.setattr("actor3d.viewer.server.page._DRAWN_WITHIN", 0.1)

    async def scenario(house: House) -> None:
        pack = await house.avatar()
        async with house.visit() as page:
            await page.hear()
            for number in (1, 2):
                await page.ask(
                    PacketKind.STREAM, id=number, **view_of(pack), background=[0, 0, 0], quality=50
                )
                assert (await page.hear()).id == number

    _visit([shown], scenario)


def test_the_sampler_streams_from_frame_to_frame(shown):
    """What CUDA does all the time: here on the CPU, with the tiny networks."""

    async def scenario(house: House) -> None:
        pack = await house.avatar()
        async with house.visit() as page:
            assert (await page.hear()).content["runs"][0]["stream"] == "sampler"
            pictures = []
            for number in (1, 2, 3):
                await page.ask(
                    PacketKind.STREAM, id=number, **view_of(pack, number), background=[9, 9, 9], quality=90
                )
                heard = await page.until(PacketKind.STREAMED)
                pictures.append(cv2.imdecode(np.frombuffer(heard[-1].payload, np.uint8), cv2.IMREAD_COLOR))
                await page.say("drawn", id=number)
            assert all((picture > 60).any() for picture in pictures)
            assert np.abs(pictures[1].astype(int) - pictures[2]).max() > 20

    _visit([_another(shown, "sampler")], scenario)


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs an NVIDIA GPU")
def test_a_gpu_streams_the_sampler_picture_by_picture(run_folder):
    on_gpu = open_shown(run_folder, torch.device("cuda"))
    assert on_gpu.stream_mode == "sampler"

    async def scenario(house: House) -> None:
        pack = await house.avatar()
        async with house.visit() as page:
            for number in range(1, 31):
                await page.ask(
                    PacketKind.STREAM,
                    id=number,
                    **view_of(pack, number % 8),
                    background=[0, 0, 0],
                    quality=85,
                )
                heard = await page.until(PacketKind.STREAMED)
                assert heard[-1].id == number
                await page.say("drawn", id=number)

    _visit([on_gpu], scenario)


def _pose_message(pack, row: int, number: int) -> bytes:
    pose = pack.arrays["clip_rotations"][row].tobytes() + pack.arrays["clip_trans"][row].tobytes()
    return Packet(kind=PacketKind.POSE, run=0, id=number, payload=pose, size=(24, 0)).to_bytes()


def test_poses_reach_those_who_follow_and_the_last_one_those_who_come_later(shown):
    async def scenario(house: House) -> None:
        pack = await house.avatar()
        async with house.visit() as leader, house.visit() as follower, house.visit() as stranger:
            for page in (leader, follower, stranger):
                await page.hear()
            await follower.say("follow", run=0, on=True)
            await leader.say("follow", run=0, on=True)
            await asyncio.sleep(0.05)
            for number in (1, 2):
                message = _pose_message(pack, number, number)
                assert len(message) == 220
                await leader.socket.send_bytes(message)
                found = await follower.hear()
                assert (found.kind, found.id, found.payload) == (PacketKind.POSE, number, message[16:])
            async with house.visit() as newcomer:
                await newcomer.hear()
                await newcomer.say("follow", run=0, on=True)
                assert (await newcomer.hear()).id == 2
            await follower.say("follow", run=0, on=False)
            await asyncio.sleep(0.05)
            await leader.socket.send_bytes(_pose_message(pack, 3, 3))
            for page in (leader, follower, stranger):
                with pytest.raises(asyncio.TimeoutError):
                    await page.socket.receive(timeout=0.1)

    _visit([shown], scenario)


def test_two_runs_are_shown_side_by_side(shown):
    async def scenario(house: House) -> None:
        packs = [await house.avatar(run) for run in (0, 1)]
        assert all(len(pack.arrays["face"]) for pack in packs)
        async with house.visit() as page:
            assert [run["index"] for run in (await page.hear()).content["runs"]] == [0, 1]
            await page.ask(PacketKind.REFINE, id=1, **view_of(packs[1], run=1))
            heard = await page.until("done")
            assert {
                m.content["run"] for m in heard if m.kind in (PacketKind.REFINED, PacketKind.GAUSSIANS)
            } == {1}

    _visit([shown, _another(shown)], scenario)


def test_a_baked_run_is_shown_in_its_light(shown, run_folder, tmp_path):
    baked_run = tmp_path / "run"
    shutil.copytree(run_folder, baked_run)
    assert main(["bake", str(baked_run), "--frames", "6"]) == 0
    baked = open_shown(baked_run, torch.device("cpu"))

    async def scenario(house: House) -> None:
        pack = await house.avatar()
        assert pack.meta["gaussians"]["shading_step"] > 0
        assert pack.arrays["shading"].shape == (pack.meta["gaussians"]["count"], 24)
        async with house.visit() as page:
            await page.ask(PacketKind.STREAM, id=1, **view_of(pack, 3), background=[0, 0, 0], quality=95)
            picture = (await page.until(PacketKind.STREAMED))[-1].payload
        snapshot, camera = baked.snapshot, replace(baked.run.capture().cameras([0]), image_size=(48, 64))
        assert snapshot is not None and snapshot.networks is not None
        vertices = baked.run.capture().posed_vertices([3])[0]
        lit = snapshot.networks.to_world(
            snapshot.gaussians.lit(snapshot.networks.surface, vertices), vertices
        )
        expected = render_gaussians(lit, camera).rgb[0].permute(1, 2, 0).numpy() * 255
        found = np.asarray(Image.open(io.BytesIO(picture))).astype(float)
        assert np.abs(found - expected).mean() < 3

    _visit([baked], scenario)
