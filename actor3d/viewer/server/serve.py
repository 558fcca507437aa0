"""Running a server until Ctrl-C."""

import asyncio
import errno
import logging
import os
import signal
import socket
import sys
import webbrowser
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from aiohttp import web

from actor3d.errors import UserError
from actor3d.interrupts import END_SIGNALS
from actor3d.viewer.server.access import Access, is_loopback
from actor3d.viewer.server.app import make_app, make_page_app
from actor3d.viewer.server.session import Session
from actor3d.viewer.server.shown_run import ShownRun
from actor3d.viewer.still import StillScene


@dataclass(frozen=True, kw_only=True)
class ServeOptions:
    """Where to listen, and whether to open the browser."""

    host: str = "127.0.0.1"
    port: int = 0
    """0 takes a free one."""
    open_browser: bool = True


MakeApp = Callable[[Access, str], web.Application]
"""Makes the application from the rules of access and the name of the cookie that remembers the token."""


def serve(
    runs: Sequence[ShownRun],
    options: ServeOptions,
    say: Callable[[str], None],
    still: StillScene | None = None,
) -> None:
    """Serve runs until Ctrl-C or a polite kill.

    Args:
        runs: One or more runs, which are shown together.
        options: Where.
        say: Called with each line for the user.
        still: What is shown round them.

    Raises:
        UserError: if the port is taken or the page is not built.
    """
    _serve_app(
        lambda access, cookie: make_app(Session(runs, still=still), access, cookie=cookie), options, say
    )


def serve_page(page: str, options: ServeOptions, say: Callable[[str], None]) -> None:
    """Serve a page that holds all it needs, until Ctrl-C or a polite kill.

    Args:
        page: HTML.
        options: Where.
        say: Called with each line for the user.

    Raises:
        UserError: if the port is taken.
    """
    _serve_app(lambda access, cookie: make_page_app(page, access, cookie), options, say)


def _serve_app(make: MakeApp, options: ServeOptions, say: Callable[[str], None]) -> None:
    # One line for each request is for servers of many.
    logging.getLogger("aiohttp.access").setLevel(logging.WARNING)
    with _listen(options) as listener:
        asyncio.run(_serve(make, listener, options, say))


async def _serve(
    make: MakeApp, listener: socket.socket, options: ServeOptions, say: Callable[[str], None]
) -> None:
    access = Access.for_host(options.host)
    port = listener.getsockname()[1]
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, *END_SIGNALS):
        if number != signal.SIGHUP or signal.getsignal(number) is not signal.SIG_IGN:
            loop.add_signal_handler(number, stop.set)
    runner = web.AppRunner(make(access, f"actor3d_{port}"), access_log=None, shutdown_timeout=5)
    await runner.setup()
    try:
        await web.SockSite(runner, listener).start()
        address = link(options.host, port, access.token)
        say(f"{address}   (Ctrl-C ends the viewer)")
        if not is_loopback(options.host):
            say("Whoever has this link can watch, and it travels unencrypted: use it in networks you trust.")
        if options.open_browser:
            await asyncio.to_thread(_open_browser, address)
        await stop.wait()
    finally:
        await runner.cleanup()
    say("The viewer has ended.")


def link(host: str, port: int, token: str) -> str:
    """The address to open."""
    everywhere = host in ("0.0.0.0", "::")
    name = socket.gethostname() if everywhere else f"[{host}]" if ":" in host else host
    return f"http://{name}:{port}/?token={token}"


def _listen(options: ServeOptions) -> socket.socket:
    try:
        family = socket.getaddrinfo(options.host, options.port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((options.host, options.port), family=family)
    except (OSError, OverflowError) as error:
        if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
            raise UserError(
                f"--port {options.port} is taken; choose another, or none to get a free one"
            ) from error
        reason = getattr(error, "strerror", None) or error
        raise UserError(
            f"--host {options.host} --port {options.port}: cannot listen there ({reason})"
        ) from error


def _open_browser(address: str) -> None:
    # Without a display Python would start a text browser in the terminal.
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return
    webbrowser.open(address)
