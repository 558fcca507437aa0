"""`actor3d view` as a user meets it: a link, a page in a real browser, Ctrl-C."""

import re
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
from outcomes import PATIENCE_SECONDS
from strewn_splats import some_splats

from actor3d.bench.browser import listen_for_errors
from actor3d.cli.main import main
from actor3d.export.splat_ply import splat_ply


@contextmanager
def _viewer(command: list[str], *arguments: object) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A viewer in a process of its own, and its link."""
    process = subprocess.Popen(
        [*command, "view", *map(str, arguments), "--no-browser"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if "direction of view" in line:
            line = process.stdout.readline()
        (link,) = re.findall(r"http://\S+", line) or [""]
        assert link, (line, process.stderr and process.stderr.read())
        yield link, process
    finally:
        process.kill()
        process.communicate()


def _rest(process: subprocess.Popen[str]) -> tuple[str, str]:
    """What it says from here to its end."""
    assert process.stdout is not None and process.stderr is not None
    out, err = process.stdout.read(), process.stderr.read()
    process.wait(timeout=PATIENCE_SECONDS)
    return out, err


def _page(browser) -> Any:
    """A small page of its own."""
    page = browser.new_context(viewport={"width": 480, "height": 360}).new_page()
    page.set_default_timeout(120_000)
    return page


def _plays(page) -> None:
    """The avatar is shown, and looks otherwise in another frame of its clip."""
    page.wait_for_function("() => globalThis.actor3d?.avatar?.value")
    page.evaluate("actor3d.engine.frame()")
    before = page.locator("canvas").first.screenshot()
    page.evaluate("actor3d.player.seek(1)")
    page.evaluate("actor3d.engine.frame()")
    assert page.locator("canvas").first.screenshot() != before


def test_the_page_opens_poses_refines_and_ctrl_c_ends_the_server(actor3d_command, run_folder, browser):
    with _viewer(actor3d_command, run_folder) as (link, process):
        page = _page(browser)
        errors = listen_for_errors(page.context)
        page.goto(link)
        _plays(page)
        page.keyboard.press("r")
        page.wait_for_function("() => globalThis.actor3d.refining.status.value.kind === 'done'")
        assert page.evaluate("actor3d.refining.status.value.picture").startswith("blob:")
        assert errors == []
        process.send_signal(signal.SIGINT)
        out, err = _rest(process)
        page.context.close()
    assert process.returncode == 0
    assert out.splitlines()[-1] == "actor3d view: The viewer has ended."
    assert "Traceback" not in err


@pytest.fixture(scope="module")
def container(tmp_path_factory, run_folder):
    file = tmp_path_factory.mktemp("exported") / "person.a3dv"
    assert (
        main(["export", str(run_folder), "--format", "skinned", "--licensed-body", "--out", str(file)]) == 0
    )
    return file


def test_an_exported_avatar_opens_without_its_run(actor3d_command, container, browser):
    with _viewer(actor3d_command, container) as (link, process):
        page = _page(browser)
        errors = listen_for_errors(page.context)
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(link)
        _plays(page)
        assert errors == []
        assert {url for url in asked if url.startswith("http")} == {link, link.partition("?")[0]}
        process.send_signal(signal.SIGINT)
        _rest(process)
        page.context.close()
    assert process.returncode == 0


def test_exported_avatars_and_a_still_scene_open_together(actor3d_command, container, browser, tmp_path):
    room = tmp_path / "room.ply"
    room.write_bytes(splat_ply(some_splats(50), sh_degree=1))
    with _viewer(actor3d_command, container, container, "--scene", room) as (link, _):
        page = _page(browser)
        page.goto(link)
        page.wait_for_function("() => globalThis.actor3d?.stillScenes.opened.value")
        page.wait_for_function("() => actor3d.state.members.value.length === 2")
        page.context.close()


@pytest.mark.parametrize("host", ["0.0.0.0", "127.0.0.1"])
def test_an_exported_avatar_needs_the_token(actor3d_command, container, host):
    with _viewer(actor3d_command, container, "--host", host) as (link, _):
        here = f"http://127.0.0.1:{urlsplit(link).port}/"
        with pytest.raises(HTTPError, match="403"):
            urlopen(here)


def test_what_is_no_exported_avatar_is_one_line(capsys, tmp_path, container, run_folder):
    broken = tmp_path / "broken.a3dv"
    broken.write_bytes(container.read_bytes()[:-1])
    assert "cut off" in _refusal(capsys, broken)
    assert "No such file" in _refusal(capsys, tmp_path / "absent.a3dv")
    assert "not both at once" in _refusal(capsys, run_folder, container)


def test_beyond_this_machine_the_link_holds_a_token(actor3d_command, run_folder):
    with _viewer(actor3d_command, run_folder, "--host", "0.0.0.0") as (link, process):
        assert re.fullmatch(r"http://[^/]+:\d+/\?token=[\w-]{32}", link)
        process.send_signal(signal.SIGTERM)
        out, _ = _rest(process)
        assert "token" not in out
        assert "networks you trust" in out


def _refusal(capsys, *arguments: object) -> str:
    assert main(["view", *map(str, arguments), "--no-browser"]) == 2
    (line,) = [line for line in capsys.readouterr().err.splitlines() if line.startswith("actor3d:")]
    return line


def test_a_port_that_is_taken_is_one_line(capsys, run_folder):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"--port {port} is taken" in _refusal(capsys, run_folder, "--port", port)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ([], "give one run, such as"),
        (["a"] * 9, "found 9"),
        (["nowhere"], "not a run"),
        (["RUN", "--port", "70000"], "--port must lie"),
        (["RUN", "--host", "no.such.host.invalid"], "cannot listen"),
        (["RUN", "--device", "abacus"], "--device abacus"),
        (["RUN", "--scene", "no_room.ply"], "no_room.ply: cannot be read"),
    ],
)
def test_bad_input_is_one_line(capsys, run_folder: Path, arguments, line):
    assert line in _refusal(capsys, *[run_folder if each == "RUN" else each for each in arguments])
