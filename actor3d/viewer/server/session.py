"""What all pages share: the runs on show, the thread on which pictures are made, and who is there."""

import asyncio
import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar, runtime_checkable

from actor3d.errors import UserError
from actor3d.runs.progress import TrainingProgress, training_progress
from actor3d.viewer.server.shown_run import ShownRun
from actor3d.viewer.server.wire import to_text
from actor3d.viewer.still import StillScene

logger = logging.getLogger(__name__)

Result = TypeVar("Result")
MAX_PAGES = 64
_LOOK_EVERY = 2.0
"""Seconds between looks at a run that trains."""


@runtime_checkable
class Client(Protocol):
    """A page, as the session sees it."""

    def tell(self, message: str) -> None:
        """Queue a text."""
        ...

    def tell_pose(self, run: int, message: bytes) -> None:
        """Queue the newest pose of a run."""
        ...


class Session:
    """Serves any number of pages with one worker: pictures are made one after the other, in the order asked."""

    def __init__(
        self, runs: Sequence[ShownRun], *, still: StillScene | None = None, look_every: float = _LOOK_EVERY
    ) -> None:
        self.runs, self.still = tuple(runs), still
        self.clients: set[Client] = set()
        self._followers: tuple[set[Client], ...] = tuple(set() for _ in runs)
        self._last_poses: dict[int, bytes] = {}
        self._look_every = look_every
        self._turn = asyncio.Lock()
        self._renderer = ThreadPoolExecutor(1, thread_name_prefix="renderer")
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="reader")
        self._watches: list[asyncio.Task[None]] = []
        self._baking: dict[int, asyncio.Task[None]] = {}
        self._closing = threading.Event()

    async def open(self) -> None:
        """Begin to prepare the snapshots and to look after runs that train."""
        self._watches = [asyncio.create_task(self._watch(index)) for index in range(len(self.runs))]
        for watch in self._watches:
            watch.add_done_callback(log_failure)

    async def close(self) -> None:
        """Wait for the work at hand to end; nothing new begins."""
        self._closing.set()
        tasks = (*self._watches, *self._baking.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for pool in (self._renderer, self._readers):
            await asyncio.to_thread(pool.shutdown, cancel_futures=True)

    @property
    def turn(self) -> asyncio.Lock:
        """To be held by whoever renders; it is given in the order of asking."""
        return self._turn

    async def render(self, work: Callable[..., Result], *arguments: object) -> Result:
        """Call on the renderer's thread; hold :attr:`turn` meanwhile."""
        return await asyncio.get_running_loop().run_in_executor(self._renderer, work, *arguments)

    async def read(self, work: Callable[..., Result], *arguments: object) -> Result:
        """Call on a thread for files, beside whatever is rendered."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, work, *arguments)

    def enter(self, client: Client) -> None:
        """Greet a page."""
        self.clients.add(client)

    def leave(self, client: Client) -> None:
        """Forget a page."""
        self.clients.discard(client)
        for followers in self._followers:
            followers.discard(client)

    def follow(self, client: Client, run: int, on: bool) -> None:
        """Let a page have the poses that others send, the last one at once; or no longer."""
        if not on:
            self._followers[run].discard(client)
            return
        self._followers[run].add(client)
        if run in self._last_poses:
            client.tell_pose(run, self._last_poses[run])

    def relay(self, sender: Client, run: int, message: bytes) -> None:
        """Hand a page's pose to all that follow."""
        self._last_poses[run] = message
        for follower in self._followers[run]:
            if follower is not sender:
                follower.tell_pose(run, message)

    def tell_all(self, message: str) -> None:
        """Send a text to every page."""
        for client in self.clients:
            client.tell(message)

    def bake(self, run: int) -> None:
        """Begin to bake a run, unless that is under way; every page is told how far it is."""
        if run in self._baking:
            return
        task = self._baking[run] = asyncio.create_task(self._bake(run))
        task.add_done_callback(log_failure)
        task.add_done_callback(lambda done: self._baking.pop(run))

    async def _bake(self, run: int) -> None:
        shown, loop = self.runs[run], asyncio.get_running_loop()

        def report(done: int, total: int) -> None:
            if self._closing.is_set():
                raise UserError("the viewer's server has ended")
            loop.call_soon_threadsafe(self.tell_all, to_text("baking", run=run, done=done, total=total))

        self.tell_all(to_text("baking", run=run, done=0, total=1))
        try:
            async with self._turn:
                if shown.snapshot is None:
                    raise UserError(f"{shown.name}: is still being loaded")
                await self.render(shown.bake, shown.snapshot, report)
        except (UserError, ValueError) as error:
            line = " ".join(str(error).split()).replace(str(shown.run.folder.root), shown.name)
            logger.warning("%s", line)
            self.tell_all(to_text("unbaked", run=run, message=line))
        else:
            await self._renew(run)

    async def _watch(self, run: int) -> None:
        """Make the first snapshot, and a new one whenever training has saved a checkpoint."""
        shown = self.runs[run]
        await self._renew(run)
        while not shown.progress.finished:
            await asyncio.sleep(self._look_every)
            found = await self.read(training_progress, shown.run.folder, shown.run.config)
            if found != shown.progress:
                shown.progress = found
                self.tell_all(training_message(run, found))
                await self._renew(run)
        await self._await_bake(run)

    async def _await_bake(self, run: int) -> None:
        """Show what others bake of the run: its training, for one, ends with that."""
        shown = self.runs[run]
        while shown.snapshot is None or shown.snapshot.bake != "current":
            before = shown.baked_at()
            await asyncio.sleep(self._look_every)
            if shown.baked_at() != before and run not in self._baking:
                await self._renew(run)

    async def _renew(self, run: int) -> None:
        shown = self.runs[run]
        snapshot = await self._load(run, shown.newest)
        if snapshot is None:
            return
        shown.snapshot, shown.trouble = snapshot, None
        fields = {"revision": snapshot.revision, "refine": snapshot.can_refine, "bake": snapshot.bake}
        self.tell_all(to_text("avatar", run=run, **fields))
        # What is shown may do without networks; whoever refines it soon need not wait for them then.
        await self._load(run, lambda: snapshot.networks)

    async def _load(self, run: int, work: Callable[[], Result]) -> Result | None:
        """Load something of a run; where that fails, every page is told."""
        shown = self.runs[run]
        try:
            async with self._turn:
                return await self.render(work)
        except (UserError, ValueError) as error:
            shown.trouble = " ".join(str(error).split()).replace(str(shown.run.folder.root), shown.name)
            logger.warning("%s", shown.trouble)
            self.tell_all(to_text("trouble", run=run, message=shown.trouble))
        return None


def training_message(run: int, progress: TrainingProgress) -> str:
    """What pages are told of a run's training."""
    return to_text(
        "training",
        run=run,
        stage=progress.stage,
        step=progress.step,
        total=progress.total,
        finished=progress.finished,
    )


def log_failure(task: asyncio.Task[None]) -> None:
    """When a task has ended: log what nobody awaits, other than that a page has left."""
    if not task.cancelled() and (error := task.exception()) and not isinstance(error, ConnectionError):
        logger.error("a task of the viewer has failed", exc_info=error)
