"""The avatar as one file: it opens from disk, asks the network for nothing, plays and poses."""

import re

import numpy as np
import pytest
from strewn_splats import some_splats

from actor3d.bench.browser import listen_for_errors
from actor3d.cli.main import main
from actor3d.errors import UserError
from actor3d.export.splat_ply import splat_ply
from actor3d.viewer.container import Container, write_container
from actor3d.viewer.web_page import STATIC, embedding_snippet, web_page

PACK = write_container(Container(kind="avatar", meta={}, arrays={"faces": np.zeros((1, 3), "<u2")}))


@pytest.fixture(scope="module")
def exported(run_folder, tmp_path_factory):
    out = tmp_path_factory.mktemp("web") / "tiny.html"
    command = ["export", str(run_folder), "--format", "web", "--out", str(out), "--licensed-body"]
    assert main(command) == 0
    return out


def _opened(browser, address: str, requests: list[str]):
    context = browser.new_context(viewport={"width": 320, "height": 320}, offline=True)
    errors = listen_for_errors(context)
    context.on("request", lambda request: requests.append(request.url))
    page = context.new_page()
    page.goto(address)
    page.wait_for_function("() => globalThis.actor3d?.arriving.coming.value === false")
    page.evaluate("actor3d.engine.frame()")
    return page, errors


def test_the_file_opens_from_disk_without_a_request_or_an_error_and_moves(exported, browser):
    requests: list[str] = []
    page, errors = _opened(browser, exported.as_uri(), requests)
    still = page.locator("canvas").first.screenshot()
    assert len(set(still)) > 50
    assert "tiny" in page.title()
    page.keyboard.press("Space")
    page.wait_for_function("() => actor3d.state.frame.value > 1")
    page.keyboard.press(
        "Space"
    )  # seldom at once: by then a short clip may have come round to its first frame again
    page.evaluate("() => { actor3d.state.frame.value = 2; actor3d.engine.frame(); }")
    assert page.locator("canvas").first.screenshot() != still
    page.context.close()
    assert errors == []
    assert [url for url in requests if not url.startswith(("file:", "blob:", "data:"))] == []


def test_the_snippet_shows_the_file_inside_another_page(exported, browser):
    outer = exported.with_name("outer.html")
    outer.write_text(f"<!doctype html><h1>Mine</h1>{embedding_snippet(exported)}", encoding="utf-8")
    context = browser.new_context(viewport={"width": 320, "height": 480}, offline=True)
    errors = listen_for_errors(context)
    page = context.new_page()
    page.goto(outer.as_uri())
    page.locator("iframe").scroll_into_view_if_needed()
    frame = page.frame(url=re.compile("#embed"))
    assert frame is not None
    frame.wait_for_function("() => globalThis.actor3d?.arriving.coming.value === false")
    frame.evaluate("actor3d.engine.frame()")
    context.close()
    assert errors == []


def test_the_policy_allows_the_files_own_script_and_no_network(exported):
    text = exported.read_text("utf-8")
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    assert "default-src 'none'" in policy
    assert "http" not in policy
    assert "'unsafe-inline'" not in policy.split("script-src")[1].split(";")[0]
    assert text.index("http-equiv") < text.index("<script")


def test_equal_avatars_give_equal_files():
    assert web_page(PACK, "ada") == web_page(PACK, "ada")


def test_titles_are_escaped():
    assert "<title>&lt;script&gt;</title>" in web_page(PACK, "<script>")


def test_a_licensed_body_leaves_only_on_request(run_folder, tmp_path, capsys):
    out = tmp_path / "a.html"
    assert main(["export", str(run_folder), "--format", "web", "--out", str(out)]) == 2
    assert "--licensed-body" in capsys.readouterr().err
    assert not out.exists()


def test_a_motion_file_goes_along(run_folder, exported, tmp_path, browser):
    motion = tmp_path / "nod.npz"
    np.savez(motion, poses=np.zeros((4, 72)), trans=np.zeros((4, 3)), fps=10.0)
    out = tmp_path / "nod.html"
    options = ["--format", "web", "--out", str(out), "--licensed-body", "--motion", str(motion)]
    assert main(["export", str(run_folder), *options]) == 0
    page, errors = _opened(browser, out.as_uri(), [])
    clips = page.evaluate("actor3d.motions.value.map((clip) => clip.name)")
    page.context.close()
    assert (clips[0], len(clips), errors) == ("nod", 4, [])


def test_several_runs_and_a_still_scene_are_one_page(run_folder, tmp_path, browser):
    (tmp_path / "room.ply").write_bytes(splat_ply(some_splats(30)))
    out = tmp_path / "both.html"
    options = ["--format", "web", "--out", str(out), "--licensed-body", "--scene", str(tmp_path / "room.ply")]
    assert main(["export", str(run_folder), str(run_folder), *options]) == 0
    page, errors = _opened(browser, out.as_uri(), [])
    page.wait_for_function(
        "() => actor3d.state.members.value.length === 2 && actor3d.stillScenes.opened.value"
    )
    page.context.close()
    assert errors == []


@pytest.mark.parametrize(("more", "line"), [(["RUN"], "2 runs"), (["--scene", "room.ply"], "--scene")])
def test_other_formats_hold_one_avatar(run_folder, tmp_path, capsys, more, line):
    more = [str(run_folder) if each == "RUN" else each for each in more]
    assert main(["export", str(run_folder), *more, "--format", "ply", "--out", str(tmp_path / "a.ply")]) == 2
    assert f"{line}: only a page (--format web)" in capsys.readouterr().err


def test_only_web_files_are_embedded(run_folder, tmp_path, capsys):
    out = tmp_path / "a.ply"
    assert main(["export", str(run_folder), "--format", "ply", "--out", str(out), "--embed"]) == 2
    assert "--embed" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("index.html", None, "not built"),
        ("index.html", "<html><head></head></html>", "expected one"),
        ("viewer.css", "</style>", "end early"),
    ],
)
def test_a_page_that_is_not_built_or_cannot_be_inlined_is_refused(tmp_path, name, text, line):
    for file in ("index.html", "viewer.css", "viewer.js"):
        (tmp_path / file).write_bytes((STATIC / file).read_bytes())
    (tmp_path / name).unlink()
    if text is not None:
        (tmp_path / name).write_text(text)
    with pytest.raises(UserError, match=line):
        web_page(PACK, "ada", static=tmp_path)
