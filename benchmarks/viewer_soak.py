"""The live viewer under pages that come, play and leave: does its memory grow, is a pose ever lost?

Run with ``python -m benchmarks.viewer_soak RUN --seconds 300``. Twenty clients loop: load the page and the avatar, open
the socket, ask for a picture of every pose of a clip at 30 a second, wait for that of the last one, send poses to a
follower, leave; every other one without a goodbye. Memory and open files are those of the server's own process.
"""

import argparse
import asyncio
import itertools
import json
import re
import signal
import struct
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import numpy as np

from actor3d.viewer.server.wire import HEADER, Packet, PacketKind

_PATIENCE = 60.0
_POSES = 24


@dataclass(kw_only=True)
class Tally:
    """What the clients have seen."""

    visits: int = 0
    poses: int = 0
    pictures: int = 0
    lost: int = 0
    """Last poses that got no picture, or did not reach the follower."""
    pose_bytes: int = 0
    """Of one pose message."""
    errors: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """The server's process at one moment."""

    seconds: float
    visits: int
    memory_mb: float
    open_files: int


@dataclass(frozen=True, kw_only=True)
class _Person:
    """What a page knows of the avatar: poses as they travel, and a camera."""

    poses: tuple[bytes, ...]
    camera: dict[str, object]


async def soak(link: str, tally: Tally, *, clients: int, seconds: float) -> None:
    """Let clients come and go; afterwards all have left.

    Args:
        link: What `actor3d view` printed: the server's address and its token.
        tally: Is counted up.
        clients: How many at once.
        seconds: For how long.
    """
    end, url = time.monotonic() + seconds, link.partition("/?")[0]
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(headers={"Origin": url}, cookie_jar=jar) as session:
        async with session.get(link) as answer:
            answer.raise_for_status()
        person = await _load(session, url)
        tally.pose_bytes = HEADER.size + len(person.poses[0])
        async with session.ws_connect(f"{url}/api/socket", max_msg_size=0) as follower:
            await follower.send_json({"type": "follow", "run": 0, "on": True})
            stage = _Stage(follower)
            listening = asyncio.create_task(stage.listen())
            await asyncio.gather(*(_loop(session, url, end, stage, tally, index) for index in range(clients)))
            listening.cancel()


class _Stage:
    """One client at a time sends poses to the follower."""

    def __init__(self, follower: "aiohttp.ClientWebSocketResponse[bool]") -> None:
        self.turn = asyncio.Lock()
        self.numbers = itertools.count(1)
        self.seen = 0
        self.changed = asyncio.Event()
        self._follower = follower

    async def listen(self) -> None:
        async for message in self._follower:
            if message.type is aiohttp.WSMsgType.BINARY:
                kind, _, _, number, _, _ = HEADER.unpack_from(message.data)
                assert kind == PacketKind.POSE
                self.seen = number
                self.changed.set()

    async def reached(self, number: int) -> bool:
        deadline = time.monotonic() + _PATIENCE
        while self.seen != number and time.monotonic() < deadline:
            self.changed.clear()
            try:
                await asyncio.wait_for(self.changed.wait(), 1)
            except asyncio.TimeoutError:
                continue
        return self.seen == number


async def _loop(
    session: aiohttp.ClientSession, url: str, end: float, stage: _Stage, tally: Tally, index: int
) -> None:
    while time.monotonic() < end:
        try:
            await _visit(session, url, stage, tally, abruptly=(tally.visits + index) % 2 == 0)
        except (aiohttp.ClientError, asyncio.TimeoutError, TypeError) as error:
            tally.errors.append(repr(error))
        tally.visits += 1


async def _visit(
    session: aiohttp.ClientSession, url: str, stage: _Stage, tally: Tally, *, abruptly: bool
) -> None:
    person = await _load(session, url)
    socket = await session.ws_connect(f"{url}/api/socket", max_msg_size=0)
    try:
        await _play(socket, person, tally)
        await _present(socket, person, stage, tally)
    finally:
        if abruptly and (connection := socket._response.connection) is not None and connection.transport:
            connection.transport.abort()
        await socket.close()


async def _play(socket: "aiohttp.ClientWebSocketResponse[bool]", person: _Person, tally: Tally) -> None:
    """Ask for pictures faster than they are made; the last one must come."""
    last = _POSES

    async def ask() -> None:
        for number in range(1, last + 1):
            wish = {"betas": None, "camera": person.camera, "background": [0, 0, 0], "quality": 80}
            pose = person.poses[number % len(person.poses)]
            await socket.send_bytes(_packet(PacketKind.STREAM, number, pose, json.dumps(wish).encode()))
            await asyncio.sleep(1 / 30)

    asking = asyncio.create_task(ask())
    found = 0
    while found != last:
        message = await socket.receive(timeout=_PATIENCE)
        if message.type is aiohttp.WSMsgType.BINARY:
            kind, _, _, found, _, _ = HEADER.unpack_from(message.data)
            assert kind == PacketKind.STREAMED
            tally.pictures += 1
            await socket.send_json({"type": "drawn", "id": found})
        elif message.type is aiohttp.WSMsgType.TEXT:
            assert json.loads(message.data)["type"] in ("hello", "avatar"), message.data
        else:
            break
    await asking
    tally.poses += last
    tally.lost += found != last


async def _present(
    socket: "aiohttp.ClientWebSocketResponse[bool]", person: _Person, stage: _Stage, tally: Tally
) -> None:
    """Send poses to the follower; the last one must arrive."""
    async with stage.turn:
        number = 0
        for pose in itertools.islice(itertools.cycle(person.poses), _POSES):
            number = next(stage.numbers)
            await socket.send_bytes(_packet(PacketKind.POSE, number, pose))
        tally.poses += _POSES
        tally.lost += not await stage.reached(number)


def _packet(kind: PacketKind, number: int, pose: bytes, more: bytes = b"") -> bytes:
    size = ((len(pose) - 12) // 8, 0)
    return Packet(kind=kind, run=0, id=number, payload=pose + more, size=size).to_bytes()


async def _load(session: aiohttp.ClientSession, url: str) -> _Person:
    async with session.get(f"{url}/") as answer:
        answer.raise_for_status()
        await answer.read()
    while True:
        async with session.get(f"{url}/api/runs/0/avatar") as answer:
            if answer.status != 503:
                answer.raise_for_status()
                data = await answer.read()
                break
        await asyncio.sleep(0.2)
    (length,) = struct.unpack_from("<I", data, 8)
    header = json.loads(data[16 : 16 + length])
    rotations, trans = (
        _array(data, 16 + length, header["arrays"][name]) for name in ("clip_rotations", "clip_trans")
    )
    poses = tuple(rotations[row].tobytes() + trans[row].tobytes() for row in range(len(trans)))
    camera = {name: header["meta"]["cameras"][0][name] for name in ("R", "t", "K")}
    return _Person(poses=poses, camera={**camera, "width": 64, "height": 64})


def _array(data: bytes, start: int, entry: dict) -> np.ndarray:
    dtype = {"i16": "<i2", "f32": "<f4"}[entry["type"]]
    count = int(np.prod(entry["shape"]))
    return np.frombuffer(data, dtype, count, start + entry["offset"]).reshape(entry["shape"])


def process_row(pid: int, tally: Tally, started: float) -> Row:
    """Memory and open files of a process."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    (memory,) = re.findall(r"VmRSS:\s+(\d+) kB", status)
    return Row(
        seconds=round(time.monotonic() - started, 1),
        visits=tally.visits,
        memory_mb=int(memory) / 1024,
        open_files=len(list(Path(f"/proc/{pid}/fd").iterdir())),
    )


async def run(folder: Path, *, clients: int, seconds: float) -> tuple[Tally, Sequence[Row]]:
    """Serve a run from a process of its own and let clients come and go."""
    command = [sys.executable, "-m", "actor3d", "view", str(folder), "--no-browser"]
    server = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert server.stdout is not None
    try:
        first = (await server.stdout.readline()).decode()
        link = re.findall(r"http://\S+", first)[0]
        tally, rows, started = Tally(), [], time.monotonic()
        clients_task = asyncio.create_task(soak(link, tally, clients=clients, seconds=seconds))
        while not clients_task.done():
            await asyncio.wait([clients_task], timeout=seconds / 20)
            rows.append(process_row(server.pid, tally, started))
        await clients_task
        await asyncio.sleep(1)
        rows.append(process_row(server.pid, tally, started))
        return tally, rows
    finally:
        server.send_signal(signal.SIGINT)
        await server.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("--clients", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=300)
    arguments = parser.parse_args()
    tally, rows = asyncio.run(run(arguments.run, clients=arguments.clients, seconds=arguments.seconds))
    for row in rows:
        print(
            f"{row.seconds:7.1f} s  {row.visits:5d} visits  {row.memory_mb:7.1f} MB  {row.open_files:4d} files"
        )
    print(
        f"{tally.visits} visits, {tally.poses} poses of {tally.pose_bytes} bytes, {tally.pictures} pictures, "
        f"{tally.lost} lost, {len(tally.errors)} errors {tally.errors[:3]}"
    )


if __name__ == "__main__":
    main()
