"""The server's paths: the page, the avatars, photographs, motions, and the socket."""

import asyncio
import re
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from aiohttp import web

from actor3d.errors import UserError, one_line
from actor3d.resources import resource_folder
from actor3d.viewer.server.access import Access, Refused, guard, page_policy
from actor3d.viewer.server.messages import MAX_MESSAGE_BYTES
from actor3d.viewer.server.motion_flags import flag_fields, given_flags, named_flags, read_options
from actor3d.viewer.server.page import MAX_MOTION_BYTES, Page
from actor3d.viewer.server.session import MAX_PAGES, Session
from actor3d.viewer.server.shown_run import ShownRun

STATIC = resource_folder("viewer_page")
_TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".png": "image/png",
    ".woff2": "font/woff2",
    ".map": "application/json",
}
_HEARTBEAT = 20.0
"""Seconds between pings: a page that is gone without a word is noticed."""
_GOODBYE = 2.0
"""Seconds that a page has to answer when its socket is closed."""
_UPLOAD_WITHIN = 120.0
"""Seconds that a motion file may take to arrive."""
_MAX_ARRIVING = 4
"""Motion files at once: one that never arrives whole must not keep others away."""
_CHUNK = 1 << 16
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}")
_UNSAFE = re.compile(r"[^\w .()-]+")


def make_app(
    session: Session, access: Access, *, cookie: str = "actor3d", static: Path = STATIC
) -> web.Application:
    """The application.

    Args:
        session: The runs on show; it is opened and closed with the application.
        access: Who may come.
        cookie: Name of the cookie that remembers the token.
        static: The built page.

    Raises:
        UserError: if the page is not built.
    """
    server = _Server(session, _static_files(static))
    app = web.Application()
    guard(app, access, cookie)
    app.cleanup_ctx.append(server.lifetime)
    app.on_shutdown.append(server.say_goodbye)
    run = r"/api/runs/{run:[0-9]{1,2}}"
    app.add_routes(
        [
            web.get("/", server.index),
            web.get("/favicon.ico", server.icon),
            web.get("/static/{name:[^/]+}", server.static),
            web.get(f"{run}/avatar", server.avatar),
            web.get(run + r"/{picture:photo|mask}/{camera:[^/]+}/{frame:[0-9]{1,7}}", server.picture),
            web.post(f"{run}/motion", server.motion),
            web.get(run + "/library/{name:[^/]+}", server.library),
            web.get("/api/still", server.still),
            web.get("/api/socket", server.socket),
        ]
    )
    return app


def make_page_app(page: str, access: Access, cookie: str) -> web.Application:
    """An application that is one page, which holds all it needs and says itself what it may load.

    Args:
        page: HTML, see :func:`actor3d.viewer.web_page.web_page`.
        access: Who may come.
        cookie: Name of the cookie that remembers the token.
    """

    async def index(request: web.Request) -> web.StreamResponse:
        headers = {"Content-Security-Policy": "frame-ancestors 'none'"}
        return web.Response(text=page, content_type="text/html", headers=headers)

    app = web.Application()
    guard(app, access, cookie)
    app.add_routes([web.get("/", index)])
    return app


def _static_files(folder: Path) -> dict[str, Path]:
    """The files there, by name: no path is ever made of what a visitor says."""
    files = {path.name: path for path in folder.glob("*") if path.is_file() and path.suffix in _TYPES}
    if "index.html" not in files:
        raise UserError(f"{folder}: the viewer's page is not built; run `make viewer`, or install a release")
    return files


class _Server:
    """Handlers and what they share."""

    def __init__(self, session: Session, files: dict[str, Path]) -> None:
        self._session, self._files = session, files
        self._pages: set[Page] = set()
        self._arriving, self._reading_motion = 0, asyncio.Lock()

    async def lifetime(self, app: web.Application) -> AsyncIterator[None]:
        """Open the session with the application, close it after the last page has left."""
        await self._session.open()
        yield
        await self._session.close()

    async def say_goodbye(self, app: web.Application) -> None:
        """Close every page's socket."""
        for page in list(self._pages):
            await page.close()

    async def index(self, request: web.Request) -> web.StreamResponse:
        response = self._file("index.html")
        response.headers["Content-Security-Policy"] = page_policy(request.host)
        return response

    async def icon(self, request: web.Request) -> web.StreamResponse:
        # Browsers ask for it unasked, and would complain of a 404.
        return web.Response(status=204)

    async def static(self, request: web.Request) -> web.StreamResponse:
        return self._file(request.match_info["name"])

    async def avatar(self, request: web.Request) -> web.StreamResponse:
        snapshot = self._run(request).snapshot
        if snapshot is None:
            raise Refused(503, "the avatar is still being loaded")
        headers = {"Content-Encoding": "gzip", "Content-Type": "application/octet-stream"}
        return web.Response(body=snapshot.pack, headers=headers)

    async def still(self, request: web.Request) -> web.StreamResponse:
        still = self._session.still
        if still is None:
            raise Refused(404, "there is no still scene")
        return web.Response(body=still.ply, content_type="application/octet-stream")

    async def picture(self, request: web.Request) -> web.StreamResponse:
        shown, asked = self._run(request), request.match_info
        photograph = asked["picture"] == "photo"
        make: Any = shown.photograph if photograph else shown.mask
        try:
            data = await self._session.read(make, asked["camera"], int(asked["frame"]))
        except LookupError as error:
            raise Refused(404, "there is no such photograph") from error
        except UserError as error:
            raise Refused(500, str(error)) from error
        kind = "image/jpeg" if photograph else "image/png"
        return web.Response(body=data, content_type=kind, headers={"Cache-Control": "private, max-age=3600"})

    async def library(self, request: web.Request) -> web.StreamResponse:
        shown = self._run(request)
        try:
            packed = await self._session.read(shown.library_motion, request.match_info["name"])
        except LookupError as error:
            raise Refused(404, "there is no such motion") from error
        return web.Response(body=packed, content_type="application/octet-stream")

    async def motion(self, request: web.Request) -> web.StreamResponse:
        shown = self._run(request)
        if request.headers.get("X-Actor3d") != "1":
            raise Refused(403, "only this server's own page may ask that")
        if self._arriving >= _MAX_ARRIVING:
            raise Refused(503, f"{_MAX_ARRIVING} motions are arriving already: try again in a moment")
        self._arriving += 1
        try:
            packed = await self._dropped_motion(request, shown)
        finally:
            self._arriving -= 1
        return web.Response(body=packed, content_type="application/octet-stream")

    async def _dropped_motion(self, request: web.Request, shown: ShownRun) -> bytes:
        """Take a motion file and read it; one is read at a time, while others may be arriving."""
        with tempfile.TemporaryDirectory(prefix="actor3d-motion-") as folder:
            sent, said = Path(folder) / "sent", Path(folder) / "said"
            sent.mkdir()
            said.mkdir()
            file, flags = sent / _file_name(request.query.get("name", "")), given_flags(request.query)
            try:
                await asyncio.wait_for(_receive(request, file), _UPLOAD_WITHIN)
            except asyncio.TimeoutError as error:
                raise Refused(408, "the motion file did not arrive in time") from error
            try:
                options = read_options(flags, said)
                async with self._reading_motion:
                    return await self._session.read(shown.motion, file, options)
            except (UserError, ValueError) as error:
                line = one_line(str(error)).replace(f"{sent}/", "").replace(f"{said}/", "")
                wanted = named_flags(line)
                asked = {"fields": flag_fields(), "wanted": wanted} if wanted or flags else {}
                raise Refused(400, line, **asked) from error

    async def socket(self, request: web.Request) -> web.StreamResponse:
        if len(self._pages) >= MAX_PAGES:
            raise Refused(503, f"{MAX_PAGES} pages are open already")
        socket = web.WebSocketResponse(
            heartbeat=_HEARTBEAT, max_msg_size=MAX_MESSAGE_BYTES, compress=False, timeout=_GOODBYE
        )
        if not socket.can_prepare(request).ok:
            raise Refused(400, "this address is for the page's WebSocket")
        await socket.prepare(request)
        page = Page(self._session, socket)
        self._pages.add(page)
        try:
            await page.run()
        finally:
            self._pages.discard(page)
        return socket

    def _run(self, request: web.Request) -> ShownRun:
        index = int(request.match_info["run"])
        if index >= len(self._session.runs):
            raise Refused(404, "there is no such run")
        return self._session.runs[index]

    def _file(self, name: str) -> web.Response:
        path = self._files.get(name)
        if path is None:
            raise Refused(404, "Not Found")
        # The page's files may be rebuilt while the server runs: read each time, they are small.
        kind = _TYPES[path.suffix]
        charset = "utf-8" if kind.startswith("text/") else None
        return web.Response(
            body=path.read_bytes(), content_type=kind, charset=charset, headers={"Cache-Control": "no-cache"}
        )


def _file_name(given: str) -> str:
    """A harmless name for a dropped file; its ending tells its kind."""
    path = Path(Path(given.replace("\\", "/")).name)
    stem = _UNSAFE.sub("_", path.stem)[:60].strip(" .") or "motion"
    return stem + (path.suffix.lower() if _SUFFIX.fullmatch(path.suffix) else "")


async def _receive(request: web.Request, file: Path) -> None:
    size = 0
    with file.open("wb") as out:
        async for chunk in request.content.iter_chunked(_CHUNK):
            size += len(chunk)
            if size > MAX_MOTION_BYTES:
                raise Refused(413, f"a motion file may have at most {MAX_MOTION_BYTES >> 20} MiB")
            out.write(chunk)
