"""`<actor3d-avatar>` in a page of somebody else's, in a real browser."""

import gzip
import json
import re
from collections.abc import Callable, Iterator
from importlib.metadata import version

import pytest
from synthetic import tiny_body

from actor3d.bench.browser import listen_for_errors
from actor3d.bench.made_avatar import made_avatar
from actor3d.viewer.packing import pack_avatar
from actor3d.viewer.web_component import COMPONENT, component_files
from actor3d.viewer.web_page import web_page

SITE = "http://site.test"
FRAMES = "http://frames.test"
ERROR_LINE = "(e) => e.shadowRoot.querySelector('[part=error]').textContent"


@pytest.fixture(scope="module")
def pack() -> bytes:
    return pack_avatar(made_avatar(400, model=tiny_body()))


@pytest.fixture
def visit(browser, pack) -> Iterator[Callable]:
    """Opens a page with this in its body, and waits until its first element is loaded, or says what is wrong."""
    contexts = []
    served = {
        f"{SITE}/actor3d-avatar.js": ("text/javascript", component_files(pack, "")["actor3d-avatar.js"]),
        f"{SITE}/ada.a3dv": ("application/octet-stream", pack),
        f"{SITE}/zipped.a3dv": ("application/octet-stream", gzip.compress(pack)),
        f"{SITE}/short.a3dv": ("application/octet-stream", pack[:-100]),
        f"{SITE}/other.a3dv": ("application/octet-stream", b"<!doctype html><p>not found"),
        f"{FRAMES}/ada.html": ("text/html", web_page(pack, "ada").encode()),
    }

    def open_page(body: str, loaded: bool = True):
        context = browser.new_context(viewport={"width": 240, "height": 320})
        context.complaints = listen_for_errors(context)
        contexts.append(context)

        def answer(route) -> None:
            address = route.request.url.partition("#")[0]
            kind, content = served.get(address, ("text/html", None))
            if address == f"{SITE}/":
                head = '<!doctype html><script type="module" src="actor3d-avatar.js"></script>'
                content = f"{head}<style>actor3d-avatar {{ width: 120px }}</style>{body}".encode()
            if content is None:
                route.fulfill(status=404)
            else:
                route.fulfill(content_type=kind, body=content)

        context.route("**/*", answer)
        page = context.new_page()
        page.goto(f"{SITE}/")
        if loaded:
            page.wait_for_function(
                "() => [...document.querySelectorAll('actor3d-avatar')].every((e) => e.motions.length)"
            )
            page.evaluate("document.querySelector('actor3d-avatar').engine.frame()")
        return page

    yield open_page
    for context in contexts:
        context.close()
    said = [line for context in contexts for line in context.complaints]
    assert [line for line in said if "404" not in line] == []


def _element(page, script: str):
    return page.locator("actor3d-avatar").first.evaluate(script)


def _error_of(visit, attributes: str) -> str:
    page = visit(f"<actor3d-avatar {attributes}></actor3d-avatar>", loaded=False)
    page.wait_for_function(
        "() => document.querySelector('actor3d-avatar').shadowRoot?.querySelector('[part=error]').textContent"
    )
    return _element(page, ERROR_LINE)


def test_a_line_in_a_page_shows_and_plays_an_avatar(visit, pack):
    page = visit("<actor3d-avatar src=zipped.a3dv autoplay loop controls></actor3d-avatar>")
    assert len(set(page.locator("canvas").screenshot())) > 50
    page.wait_for_function("() => document.querySelector('actor3d-avatar').currentFrame > 0.5")
    page.get_by_role("button", name="Pause").click()
    assert _element(page, "(e) => e.paused")
    page.get_by_role("slider", name="Frame").fill("3")
    assert _element(page, "(e) => [e.currentFrame, e.frames > 3]") == [3, True]


def test_it_tells_what_happens(visit):
    page = visit("<actor3d-avatar></actor3d-avatar>", loaded=False)
    told = _element(
        page,
        """async (e) => {
            const told = {};
            for (const name of ["load", "progress", "timeupdate", "posechange", "play", "pause", "error"]) {
                e.addEventListener(name, (event) => (told[name] = event.detail ?? event.message ?? null));
            }
            e.src = "ada.a3dv";
            await new Promise((loaded) => e.addEventListener("load", loaded));
            e.play();
            e.pause();
            e.motion = "nonsense";
            return told;
        }""",
    )
    assert sorted(told) == ["error", "load", "pause", "play", "posechange", "progress", "timeupdate"]
    assert told["progress"]["loaded"] == told["progress"]["total"] > 1000
    assert "it has" in told["error"]


def test_it_takes_poses_and_views(visit):
    page = visit("<actor3d-avatar src=ada.a3dv camera='0 1 3, 0 1 0'></actor3d-avatar>")
    assert _element(page, "(e) => e.view.position") == pytest.approx([0, 1, 3])
    script = """async (e) => {
        const pose = e.pose;
        pose.trans = [1, 2, 3];
        e.pose = pose;
        const held = [...e.pose.trans];
        e.pose = null;
        let refused = "";
        try { e.pose = {rotations: [1, 0, 0, 0], trans: [0, 0, 0]}; } catch (error) { refused = error.message; }
        e.view = {position: [1, 1, 4], target: [0, 1, 0], fov: 20, snapped: null};
        return [held, [...e.pose.trans], refused, e.view.fov];
    }"""
    held, after, refused, fov = _element(page, script)
    assert held == [1, 2, 3] != after
    assert "quaternions" in refused
    assert fov == pytest.approx(20)


def test_the_person_is_there_before_the_file_is(visit, pack):
    page = visit("<actor3d-avatar></actor3d-avatar>", loaded=False)
    drawn = page.evaluate(
        """async (length) => {
            const bytes = new Uint8Array(await (await fetch("ada.a3dv")).arrayBuffer());
            const total = bytes.length, part = Math.round(length * total);
            let open;
            window.fetch = async () => new Response(new ReadableStream({
                start: (sink) => {
                    sink.enqueue(bytes.slice(0, part));
                    open = () => { sink.enqueue(bytes.slice(part)); sink.close(); };
                },
            }));
            const element = document.querySelector("actor3d-avatar"), counts = [];
            element.src = "slow.a3dv";
            while (!element.motions.length) await new Promise(requestAnimationFrame);
            element.seek(2);
            counts.push((await element.engine.frame()).total);
            const view = element.view = {position: [1, 1, 4], target: [0, 1, 0], fov: 20, snapped: null};
            open();
            await new Promise((loaded) => element.addEventListener("load", loaded));
            counts.push((await element.engine.frame()).total, element.currentFrame, element.view.position[2]);
            return counts;
        }""",
        _end_of_level(pack, 0) / len(pack),
    )
    assert drawn == [40, 400, 2, pytest.approx(4)]


def _end_of_level(pack: bytes, level: int) -> int:
    start = 16 + int.from_bytes(pack[8:12], "little")
    entries = json.loads(pack[16:start])["arrays"].values()
    return start + min(entry["pieces"][level + 1][0] for entry in entries if "pieces" in entry)


def test_the_poster_is_there_until_the_first_picture(visit):
    dot = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="
    page = visit(f"<actor3d-avatar poster='{dot}'></actor3d-avatar>", loaded=False)
    shown = "(e) => e.shadowRoot.querySelector('[part=poster]').checkVisibility()"
    assert _element(page, shown)
    _element(
        page,
        "(e) => { e.src = 'ada.a3dv'; return new Promise((loaded) => e.addEventListener('load', loaded)); }",
    )
    assert not _element(page, shown)


def test_several_share_a_page_and_one_that_leaves_gives_its_context_back(visit):
    one = "<actor3d-avatar src=ada.a3dv></actor3d-avatar>"
    page = visit(one * 3)
    lost = _element(
        page,
        """async (e) => {
            const gl = e.engine.canvas.getContext("webgl2");
            document.body.append(e);
            await new Promise(requestAnimationFrame);
            const moved = gl.isContextLost();
            e.remove();
            await new Promise(requestAnimationFrame);
            const gone = [gl.isContextLost(), e.engine];
            document.body.append(e);
            await new Promise((loaded) => e.addEventListener("load", loaded));
            return [moved, ...gone, e.engine.canvas.getContext("webgl2").isContextLost()];
        }""",
    )
    assert lost == [False, True, None, False]
    assert page.evaluate("document.querySelectorAll('actor3d-avatar').length") == 3


@pytest.mark.parametrize(
    ("attributes", "line"),
    [
        ("src=missing.a3dv", "missing.a3dv could not be loaded: 404"),
        ("src=short.a3dv", "cut off"),
        ("src=other.a3dv", "does not start with A3DV"),
        ("src=ada.a3dv motion=fly", 'no motion "fly"'),
        ("src=ada.a3dv camera=nowhere", "no camera of the avatar"),
        ("src=ada.a3dv background=transparent", "no opaque CSS colour"),
    ],
)
def test_what_is_wrong_is_one_line_in_the_element(visit, attributes, line):
    found = _error_of(visit, attributes)
    assert line in found
    assert "\n" not in found


FRAME = f"<iframe sandbox=allow-scripts src='{FRAMES}/ada.html#embed&origin={{}}'></iframe>"
CALLS = """async () => {
    const { AvatarFrame } = await import("./actor3d-avatar.js");
    const avatar = new AvatarFrame(document.querySelector("iframe"), "*");
    const heard = [];
    avatar.on("timeupdate", ({ frame }) => heard.push(frame));
    while (!(await Promise.race([avatar.call("getState"), new Promise((r) => setTimeout(r, 100))]))) {}
    const refused = async (method, args) => avatar.call(method, args).then(() => "", (error) => error.message);
    await avatar.call("seek", { frame: 2 });
    const pose = await avatar.call("getPose");
    await avatar.call("setPose", { rotations: pose.rotations, trans: [1, 2, 3] });
    const posed = await avatar.call("getPose");
    return {
        frame: (await avatar.call("getState")).frame,
        heard: heard.includes(2),
        trans: posed.trans,
        refusals: [
            await refused("destroy"), await refused("constructor"), await refused("seek", { frame: "x" }),
            await refused("setMotion", { name: "fly" }),
            await refused("setPose", { rotations: [NaN], trans: [0, 0, 0] }),
        ],
    };
}"""


def test_the_page_round_a_frame_steers_it(visit):
    page = visit(FRAME.format(SITE), loaded=False)
    found = page.evaluate(CALLS)
    assert (found["frame"], found["heard"]) == (2, True)
    assert found["trans"] == pytest.approx([1, 2, 3], abs=1e-5)
    assert all(found["refusals"])


def test_a_page_of_another_origin_is_not_heard(visit):
    page = visit(FRAME.format("https://elsewhere.test"), loaded=False)
    frame = page.frame(url=re.compile("ada.html"))
    assert frame is not None
    frame.wait_for_function("() => globalThis.actor3d?.avatar.value")
    heard = """() => new Promise((heard) => {
        addEventListener("message", () => heard(true));
        const frame = document.querySelector("iframe").contentWindow;
        frame.postMessage({actor3d: 1, id: 1, method: "getState"}, "*");
        setTimeout(() => heard(false), 200);
    })"""
    assert page.evaluate(heard) is False


def test_the_package_is_of_the_projects_version():
    package = json.loads((COMPONENT / "package.json").read_text("utf-8"))
    assert package["version"] == version("actor3d")
    assert {*package["files"]} <= {file.name for file in COMPONENT.iterdir()}
