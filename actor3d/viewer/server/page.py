"""One page's socket: what it says, what it is told, and the pictures that are made for it."""

import asyncio
import logging
import threading
import time
from dataclasses import dataclass, field

from aiohttp import WSCloseCode, WSMsgType, web

from actor3d.errors import UserError
from actor3d.sampling.frames import FrameState
from actor3d.viewer.packing import pack_gaussians
from actor3d.viewer.server import rendering
from actor3d.viewer.server.messages import (
    MAX_PICTURE_PIXELS,
    Bake,
    Cancel,
    Drawn,
    Follow,
    MalformedMessage,
    Message,
    PoseUpdate,
    Refine,
    Stream,
    parse_packet,
    parse_text,
)
from actor3d.viewer.server.outbox import Outbox
from actor3d.viewer.server.session import Session, log_failure
from actor3d.viewer.server.shown_run import ShownRun, Snapshot
from actor3d.viewer.server.wire import Packet, PacketKind, to_text

logger = logging.getLogger(__name__)

MAX_MOTION_BYTES = 64 * 1024 * 1024
"""Bytes of a motion file that is dropped on the page."""
_MAX_MALFORMED = 100
_DRAWN_WITHIN = 2.0
"""Seconds that a page has to say that it has drawn a stream's picture before the next is made anyway."""


class Superseded(Exception):
    """Nobody waits for this picture any more."""


@dataclass(eq=False, kw_only=True, slots=True)
class _Job:
    """A request of the page, and whether it is still wanted."""

    request: Refine | Stream
    dropped: threading.Event = field(default_factory=threading.Event)

    def check(self) -> None:
        """Raise `Superseded` if a newer request has come."""
        if self.dropped.is_set():
            raise Superseded


class Page:
    """A connected page. Of its requests, one is worked on and at most one waits: the newest."""

    def __init__(self, session: Session, socket: web.WebSocketResponse) -> None:
        self._session, self._socket = session, socket
        self._outbox = Outbox()
        self._waiting: _Job | None = None
        self._working: _Job | None = None
        self._asked = asyncio.Event()
        self._undrawn: int | None = None
        self._was_drawn = asyncio.Event()
        self._carried: tuple[Snapshot, FrameState] | None = None
        self._malformed = 0

    async def run(self) -> None:
        """Talk until the page or the server leaves."""
        self._session.enter(self)
        self.tell(greeting(self._session))
        tasks = [asyncio.create_task(self._send()), asyncio.create_task(self._work())]
        for task in tasks:
            task.add_done_callback(log_failure)
        try:
            await self._listen()
        finally:
            self._session.leave(self)
            self._drop(self._waiting, self._working)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def close(self) -> None:
        """The server ends."""
        await self._socket.close(code=WSCloseCode.GOING_AWAY, message=b"the viewer's server has ended")

    def tell(self, message: str) -> None:
        """Queue a text."""
        self._outbox.put(message)

    def tell_pose(self, run: int, message: bytes) -> None:
        """Queue the newest pose of a run."""
        self._outbox.put_pose(run, message)

    async def _listen(self) -> None:
        num_runs = len(self._session.runs)
        async for message in self._socket:
            try:
                if message.type is WSMsgType.TEXT:
                    self._hear(parse_text(message.data, num_runs))
                elif message.type is WSMsgType.BINARY:
                    self._hear(parse_packet(message.data, num_runs))
            except MalformedMessage as error:
                self._malformed += 1
                logger.warning("dropped a malformed message: %s", _printable(str(error)))
                if self._malformed >= _MAX_MALFORMED:
                    await self._socket.close(code=WSCloseCode.POLICY_VIOLATION, message=b"not our page")

    def _hear(self, message: Message) -> None:
        match message:
            case Refine() | Stream():
                self._ask(_Job(request=message))
            case Drawn() if message.id == self._undrawn:
                self._undrawn = None
                self._was_drawn.set()
            case Cancel():
                self._drop(self._waiting, self._working)
                self._waiting = None
            case Follow():
                self._session.follow(self, message.run, message.on)
            case Bake():
                self._session.bake(message.run)
            case PoseUpdate():
                self._relay(message)

    def _relay(self, update: PoseUpdate) -> None:
        joints = self._session.runs[update.run].num_joints
        size = len(update.pose)
        if size != 8 * joints + 12:
            raise MalformedMessage(f"a pose of {size} bytes for a body of {joints} joints")
        packet = Packet(
            kind=PacketKind.POSE, run=update.run, id=update.id, payload=update.pose, size=(joints, 0)
        )
        self._session.relay(self, update.run, packet.to_bytes())

    def _ask(self, job: _Job) -> None:
        """Let the newest request wait; a refinement at work gives way, a stream's picture is soon done anyway."""
        self._drop(self._waiting)
        if self._working is not None and isinstance(self._working.request, Refine):
            self._working.dropped.set()
        self._waiting = job
        self._asked.set()

    def _drop(self, *jobs: _Job | None) -> None:
        for job in jobs:
            if job is not None:
                job.dropped.set()
        if self._waiting in jobs and self._waiting is not None:
            self._tell_cancelled(self._waiting)

    def _tell_cancelled(self, job: _Job) -> None:
        if isinstance(job.request, Refine):
            self.tell(to_text("cancelled", id=job.request.view.id))

    async def _send(self) -> None:
        while not self._outbox.overflowed:
            message = await self._outbox.get()
            if isinstance(message, str):
                await self._socket.send_str(message)
            else:
                await self._socket.send_bytes(message)
        logger.warning("let a page go that has stopped reading")
        await self._socket.close(code=WSCloseCode.TRY_AGAIN_LATER, message=b"too slow")

    async def _work(self) -> None:
        while True:
            await self._asked.wait()
            await self._until_drawn()
            self._asked.clear()
            job, self._waiting = self._waiting, None
            if job is None:
                continue
            self._working = job
            try:
                await self._answer(job)
            except Superseded:
                self._tell_cancelled(job)
            except (ValueError, UserError) as error:
                line = " ".join(str(error).split())
                self.tell(to_text("failed", id=job.request.view.id, message=line))
            finally:
                self._working = None

    async def _until_drawn(self) -> None:
        """Make no picture of a stream before the page has drawn the last one."""
        if self._undrawn is None:
            return
        try:
            await asyncio.wait_for(self._was_drawn.wait(), _DRAWN_WITHIN)
        except asyncio.TimeoutError:
            self._undrawn = None

    async def _answer(self, job: _Job) -> None:
        shown = self._session.runs[job.request.view.run]
        if isinstance(job.request, Refine) and self._session.turn.locked():
            self._progress(job.request, "waiting", 0, 1)
        async with self._session.turn:
            job.check()
            snapshot = shown.snapshot
            if snapshot is None:
                raise ValueError("the avatar is still being loaded")
            if isinstance(job.request, Refine):
                await self._refine(job, job.request, shown, snapshot)
            else:
                await self._stream(job.request, shown, snapshot)

    async def _refine(self, job: _Job, request: Refine, shown: ShownRun, snapshot: Snapshot) -> None:
        loop, started, number = asyncio.get_running_loop(), time.monotonic(), request.view.id

        def on_step(done: int, total: int) -> None:
            job.check()
            loop.call_soon_threadsafe(self._progress, request, "sampling", done, total)

        def work() -> tuple[bytes, int, bytes]:
            made = rendering.refine(shown, snapshot, request, on_step)
            return pack_gaussians(made.gaussians), len(made.gaussians.bound), made.picture

        packed, count, picture = await self._session.render(work)
        job.check()
        height, width = request.view.camera.image_size
        run = request.view.run
        self._post(Packet(kind=PacketKind.GAUSSIANS, run=run, id=number, payload=packed, size=(count, 0)))
        self._post(Packet(kind=PacketKind.REFINED, run=run, id=number, payload=picture, size=(width, height)))
        self.tell(to_text("done", id=number, seconds=round(time.monotonic() - started, 3)))

    async def _stream(self, request: Stream, shown: ShownRun, snapshot: Snapshot) -> None:
        if shown.stream_mode == "sampler":
            state = self._carried[1] if self._carried and self._carried[0] is snapshot else None
            picture, state = await self._session.render(
                rendering.sample_next, shown, snapshot, request, state
            )
            self._carried = (snapshot, state)
        else:
            picture = await self._session.render(rendering.repose, shown, snapshot, request)
        height, width = request.view.camera.image_size
        self._undrawn = request.view.id
        self._was_drawn.clear()
        self._post(
            Packet(
                kind=PacketKind.STREAMED,
                run=request.view.run,
                id=request.view.id,
                payload=picture,
                size=(width, height),
            )
        )

    def _progress(self, request: Refine, stage: str, done: int, total: int) -> None:
        self.tell(to_text("progress", id=request.view.id, stage=stage, done=done, total=total))

    def _post(self, message: Packet) -> None:
        self._outbox.put(message.to_bytes())


def greeting(session: Session) -> str:
    """The first text that a page gets."""
    runs = []
    for index, shown in enumerate(session.runs):
        snapshot, progress = shown.snapshot, shown.progress
        training = {"stage": progress.stage, "step": progress.step, "total": progress.total}
        runs.append(
            {
                "index": index,
                "name": shown.name,
                "revision": snapshot.revision if snapshot else 0,
                "refine": snapshot is not None and snapshot.can_refine,
                "bake": None if snapshot is None else snapshot.bake,
                "library": list(shown.library),
                "stream": shown.stream_mode,
                "model_size": shown.run.config.data.input_resolution,
                "training": None if progress.finished else training,
                "trouble": shown.trouble,
            }
        )
    limits = {"picture": MAX_PICTURE_PIXELS, "motion_bytes": MAX_MOTION_BYTES}
    still = session.still and session.still.name
    return to_text("hello", version=1, runs=runs, still=still, limits=limits)


def _printable(text: str) -> str:
    return text.encode("ascii", "backslashreplace").decode()[:200]
