"""A server on a thread of its own, for pages in a browser; it can go away and come back."""

import asyncio
import socket
import threading
from collections.abc import Sequence

from aiohttp import web

from actor3d.viewer.server.access import Access
from actor3d.viewer.server.app import make_app
from actor3d.viewer.server.session import Session
from actor3d.viewer.server.shown_run import ShownRun


class LiveServer:
    """Serves runs on a port that stays the same from start to start."""

    def __init__(self, runs: Sequence[ShownRun]) -> None:
        self.runs = runs
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._access = Access.for_host("127.0.0.1")
        self.url = f"http://127.0.0.1:{self.port}/?token={self._access.token}"

    def start(self) -> None:
        """Serve; returns when the server listens."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(30)

    def stop(self) -> None:
        """Hang up on everybody."""
        asyncio.run_coroutine_threadsafe(self._runner.cleanup(), self._loop).result(30)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(30)
        self._loop.close()

    async def _open(self) -> None:
        app = make_app(Session(self.runs, look_every=0.1), self._access)
        self._runner = web.AppRunner(app, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()
