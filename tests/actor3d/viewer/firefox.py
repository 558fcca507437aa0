"""Firefox, driven by its own remote protocol, Marionette, whose messages are JSON after their length."""

import base64
import contextlib
import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from jaxtyping import UInt8

WAIT_SECONDS = 120
_SETTINGS = {
    # Without a graphics card, and in a container, where its own sandbox cannot be set up.
    "webgl.force-enabled": True,
    "gfx.blocklist.all": -1,
    "security.sandbox.content.level": 0,
    "security.sandbox.gpu.level": 0,
    # Nothing is asked of the network.
    "app.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
}


def find_firefox() -> str | None:
    """The program, where there is one and a display for it."""
    program = os.environ.get("FIREFOX") or shutil.which("firefox-esr") or shutil.which("firefox")
    return program if os.environ.get("DISPLAY") or shutil.which("Xvfb") else None


class Firefox:
    """One window."""

    def __init__(self, connection: socket.socket) -> None:
        self._stream, self._sent = connection.makefile("rwb"), 0
        self._receive()
        self._command("WebDriver:NewSession", capabilities={})
        self._command("WebDriver:SetTimeouts", script=WAIT_SECONDS * 1000, pageLoad=WAIT_SECONDS * 1000)

    def open(self, address: str) -> None:
        """Go to a page and wait until it is loaded."""
        self._command("WebDriver:Navigate", url=address)

    def run(self, script: str) -> Any:
        """What the body of an asynchronous function returns, as JSON has it."""
        body = f"""
            const done = arguments[arguments.length - 1];
            const fail = (error) => done({{ error: String(error) }});
            (async () => {{ {script} }})().then((value) => done({{ value }}), fail);
        """
        told = self._command("WebDriver:ExecuteAsyncScript", script=body, args=[], sandbox=None)["value"]
        if "error" in told:
            raise RuntimeError(told["error"])
        return told.get("value")

    def screenshot(self) -> UInt8[np.ndarray, "H W 3"]:
        """What the window shows, RGB."""
        taken = base64.b64decode(self._command("WebDriver:TakeScreenshot", full=False, hash=False)["value"])
        return cv2.imdecode(np.frombuffer(taken, np.uint8), cv2.IMREAD_COLOR)[..., ::-1]

    def _command(self, name: str, **arguments: Any) -> Any:
        self._sent += 1
        message = json.dumps([0, self._sent, name, arguments]).encode()
        self._stream.write(b"%d:%s" % (len(message), message))
        self._stream.flush()
        _, _, error, result = self._receive()
        if error:
            raise RuntimeError(f"{name}: {error['message']}")
        return result

    def _receive(self) -> Any:
        length = b""
        while (letter := self._stream.read(1)) != b":":
            if not letter:
                raise ConnectionError("Firefox has ended")
            length += letter
        return json.loads(self._stream.read(int(length)))


@contextlib.contextmanager
def launched_firefox(program: str, folder: Path) -> Iterator[Firefox]:
    """A Firefox with a profile of its own in a folder; where there is no display, on one that nobody sees."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = {**_SETTINGS, "marionette.port": port}
    lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in settings.items())
    (folder / "user.js").write_text("".join(lines))
    words = [program, "--marionette", "--no-remote", "--profile", str(folder), "--width=1280", "--height=900"]
    with _display() as display, (folder / "said").open("w") as said:
        environment = {**os.environ, "DISPLAY": display, "HOME": str(folder), "LIBGL_ALWAYS_SOFTWARE": "1"}
        running = subprocess.Popen(words, env=environment, stdout=said, stderr=said)
        try:
            with _connected(port, running) as connection:
                yield Firefox(connection)
        finally:
            running.terminate()
            running.wait()


def _connected(port: int, running: subprocess.Popen) -> socket.socket:
    until = time.monotonic() + WAIT_SECONDS
    while running.poll() is None and time.monotonic() < until:
        with contextlib.suppress(ConnectionRefusedError):
            return socket.create_connection(("127.0.0.1", port), timeout=WAIT_SECONDS)
        time.sleep(0.1)
    raise ConnectionError("Firefox listens to nobody")


@contextlib.contextmanager
def _display() -> Iterator[str]:
    if shown := os.environ.get("DISPLAY"):
        yield shown
        return
    words = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        try:
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.terminate()
