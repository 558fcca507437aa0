"""A server of the tests' own and a page that talks to it, without a browser."""

import asyncio
import json
from collections.abc import AsyncIterator, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import aiohttp
from aiohttp.test_utils import TestServer
from pack_reader import Pack, read_pack

from actor3d.viewer.server.access import Access
from actor3d.viewer.server.app import make_app
from actor3d.viewer.server.session import Session
from actor3d.viewer.server.shown_run import ShownRun
from actor3d.viewer.server.wire import HEADER, Packet, PacketKind, to_text
from actor3d.viewer.still import StillScene

Result = TypeVar("Result")
PATIENCE = 60.0
"""Seconds until a test gives up waiting for a message."""


def run(scenario: Coroutine[Any, Any, Result]) -> Result:
    """Run a scenario on a thread of its own: the browser of other tests keeps a loop running in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, scenario).result()


@dataclass(frozen=True)
class Message:
    """What the server has sent: a text's content, or a binary message's header and payload."""

    kind: str | int
    id: int | None
    content: dict[str, Any]
    payload: bytes = b""


class Visitor:
    """A page's connection."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket

    async def say(self, kind: str, **fields: object) -> None:
        await self.socket.send_str(to_text(kind, **fields))

    async def ask(self, kind: PacketKind, id: int, *, run: int, pose: bytes, **content: object) -> None:
        """Ask for a picture; the fields are :func:`view_of`'s and the kind's own."""
        await self.socket.send_bytes(request_packet(kind, id, run=run, pose=pose, **content))

    async def hear(self) -> Message:
        message = await self.socket.receive(timeout=PATIENCE)
        if message.type is aiohttp.WSMsgType.BINARY:
            kind, run, _, number, a, b = HEADER.unpack_from(message.data)
            content = {"run": run, "size": (a, b)}
            return Message(kind, number, content, message.data[HEADER.size :])
        assert message.type is aiohttp.WSMsgType.TEXT, message
        content = json.loads(message.data)
        return Message(content["type"], content.get("id"), content)

    async def until(self, *kinds: str | int) -> list[Message]:
        """Everything heard up to the first message of one of these kinds."""
        heard = [await self.hear()]
        while heard[-1].kind not in kinds:
            heard.append(await self.hear())
        return heard


LOCAL = Access.for_host("127.0.0.1")
"""Rules of a house whose visitors know the token."""


@dataclass(frozen=True)
class House:
    """A running server."""

    url: str
    http: aiohttp.ClientSession
    session: Session

    @property
    def link(self) -> str:
        """What a user opens."""
        return f"{self.url}/?token={LOCAL.token}"

    @asynccontextmanager
    async def visit(self) -> AsyncIterator[Visitor]:
        """A page's connection, with the greeting still unheard."""
        headers = {"Origin": self.url}
        async with self.http.ws_connect(f"{self.url}/api/socket", headers=headers, max_msg_size=0) as socket:
            yield Visitor(socket)

    async def avatar(self, run: int = 0) -> Pack:
        """The avatar."""
        async with self.http.get(f"{self.url}/api/runs/{run}/avatar") as answer:
            assert answer.status == 200
            return read_pack(await answer.read())


@asynccontextmanager
async def house_of(
    runs: Sequence[ShownRun],
    *,
    access: Access | None = None,
    look_every: float = 0.1,
    ready: bool = True,
    still: StillScene | None = None,
) -> AsyncIterator[House]:
    """Serve runs for as long as the context lasts, by default from when all avatars are there.

    Visitors bring the token, unless rules are given.
    """
    for shown in runs:
        shown.snapshot = None
    session = Session(runs, still=still, look_every=look_every)
    app = make_app(session, access or LOCAL)
    known = {} if access else {"Cookie": f"actor3d={LOCAL.token}"}
    async with TestServer(app) as server, aiohttp.ClientSession(headers=known) as http:
        while ready and not all(shown.snapshot for shown in runs):
            await asyncio.sleep(0.01)
        yield House(url=str(server.make_url("")).rstrip("/"), http=http, session=session)


def request_packet(kind: PacketKind, id: int, *, run: int, pose: bytes, **content: object) -> bytes:
    """A page's request for a picture."""
    payload = pose + json.dumps(content).encode()
    return Packet(kind=kind, run=run, id=id, payload=payload, size=(len(pose) // 8 - 1, 0)).to_bytes()


def view_of(
    pack: Pack, row: int = 0, *, size: tuple[int, int] = (64, 48), **changes: object
) -> dict[str, Any]:
    """A request's fields: a row of the clips seen by the first camera."""
    pose = pack.arrays["clip_rotations"][row].tobytes() + pack.arrays["clip_trans"][row].tobytes()
    camera = {name: pack.meta["cameras"][0][name] for name in ("R", "t", "K")}
    width, height = size
    view = {
        "run": 0,
        "pose": pose,
        "betas": None,
        "camera": {**camera, "width": width, "height": height},
    }
    return {**view, **changes}
