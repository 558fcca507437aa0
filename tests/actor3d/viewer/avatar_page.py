"""The viewer's page with an avatar in it, driven as a person would: by pointer, keys and files."""

import base64
import gzip
import io
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from actor3d.viewer.letters import to_letters
from actor3d.viewer.recoding import recoded

STATIC = Path(__file__).parents[3] / "viewer" / "static"
DESKTOP = {"width": 900, "height": 640}
PHONE = {"width": 390, "height": 844}

_IDLE = """async () => {
    // The view glides on a little after a drag: wait until it stands still.
    const seen = () => actor3d.engine.view().position.map((metres) => metres.toFixed(6)).join();
    for (let [still, before] = [0, ""]; still < 3; before = seen()) {
        await new Promise(requestAnimationFrame);
        still = before === seen() ? still + 1 : 0;
    }
    await actor3d.engine.frame();
}"""
_PATIENCE_MS = 120_000
_SETTINGS = (
    """() => Object.fromEntries(Object.entries(actor3d.state).map(([name, value]) => [name, value.peek()]))"""
)


def write_static_page(file: Path, pack: bytes) -> Path:
    """Write a page that carries its avatar and opens from a file."""
    page = (STATIC / "index.html").read_text("utf-8")
    style = f"<style>{(STATIC / 'viewer.css').read_text('utf-8')}</style>"
    carried = to_letters(gzip.compress(recoded(pack, file.name)))
    script = (
        (STATIC / "viewer.js").read_text("utf-8").replace("</script", "<\\/script").replace("<!--", "<\\!--")
    )
    element = f'<script id="actor3d-avatar" type="application/octet-stream">{carried}</script>'
    page = page.replace('<link rel="stylesheet" href="static/viewer.css">', style)
    page = page.replace('<script src="static/viewer.js" defer></script>', "")
    file.write_text(page.replace("</body>", f"{element}<script>{script}</script></body>"), "utf-8")
    return file


@dataclass
class AvatarPage:
    """An open page; what it complained of is in ``errors``."""

    page: Any
    errors: list[str] = field(default_factory=list)

    @classmethod
    def open(cls, browser: Any, url: str, **context: Any) -> "AvatarPage":
        """Open a page of its own and wait for the whole avatar's picture."""
        options = {"viewport": DESKTOP, "color_scheme": "dark", "reduced_motion": "reduce", **context}
        opened = cls(page=browser.new_context(**options).new_page())
        opened.page.on("pageerror", lambda error: opened.errors.append(str(error)))
        opened.page.on("console", lambda said: said.type == "error" and opened.errors.append(said.text))
        opened.page.goto(url)
        opened.wait("window.actor3d?.arriving.coming.value === false")
        opened.settle()
        return opened

    def close(self) -> None:
        """Close the page and all that belongs to it."""
        self.page.context.close()

    def run(self, script: str, argument: Any = None) -> Any:
        """Evaluate in the page, where ``actor3d`` is the viewer."""
        return self.page.evaluate(script, argument)

    def wait(self, condition: str) -> None:
        """Wait until a condition, an expression in the page, holds."""
        # Playwright's own wait_for_function needs eval, which the server's page forbids.
        self.run(
            f"""async () => {{
                const end = performance.now() + {_PATIENCE_MS};
                while (!({condition})) {{
                    if (performance.now() > end) throw new Error("waited in vain for " + {json.dumps(condition)});
                    await new Promise(requestAnimationFrame);
                }}
            }}"""
        )

    def settle(self) -> None:
        """Wait for the picture of all that was set so far."""
        self.run(_IDLE)

    def settings(self) -> dict[str, Any]:
        """All that a link would hold."""
        return self.run(_SETTINGS)

    @property
    def address(self) -> str:
        """Where the page lies, without what its link says of the state that it is in."""
        return self.page.url.partition("#")[0]

    def set(self, **settings: Any) -> None:
        """Set some of it, and wait for the picture."""
        self.run(
            "(settings) => { for (const n in settings) actor3d.state[n].value = settings[n]; }",
            settings,
        )
        self.settle()

    def reset(self) -> None:
        """Back to how a page begins, looking at the whole body, but drawn coarsely: that is faster."""
        self.run(
            """() => {
                actor3d.snap(null);
                document.activeElement?.blur();
                const settings = {clip: actor3d.avatar.value.clips[0].name, adapts: false, resolution: 0.5};
                actor3d.openLink("#view=" + btoa(JSON.stringify(settings)));
                actor3d.notices.shown.value = [];
                actor3d.opened.questions.value = [];
                actor3d.page.shortcuts.value = false;
                actor3d.page.tab.value = "look";
            }"""
        )
        self.settle()
        self.run("() => actor3d.engine.frameBody()")
        self.settle()

    def show(self, tab: str) -> None:
        """Open a tab of the panel."""
        self.page.get_by_role("tab", name=tab).click()

    def pixels(self) -> np.ndarray:
        """The canvas [H, W, 3] once it shows all that was set."""
        return self.pixels_of(
            "async () => { await actor3d.engine.frame(); return actor3d.engine.readPixels(); }"
        )

    def rendered(self, options: dict[str, Any]) -> np.ndarray:
        """What the engine draws off the screen [H, W, 4]."""
        return self.pixels_of("(options) => actor3d.engine.render(options)", options)

    def joints(self) -> dict[str, np.ndarray]:
        """World positions of the joints by name."""
        names, positions = self.run(
            "() => [actor3d.avatar.value.body.jointNames, [...actor3d.engine.joints(0).positions]]"
        )
        return dict(zip(names, np.reshape(positions, (-1, 3)), strict=True))

    def spot(self, joint: str) -> tuple[float, float]:
        """Where a joint is on the page, pixels."""
        found = self.run(
            """(joint) => {
                const at = actor3d.avatar.value.body.jointNames.indexOf(joint);
                const {positions} = actor3d.engine.joints(0);
                const place = actor3d.engine.screenOf([...positions.slice(3 * at, 3 * at + 3)]);
                const {left, top} = actor3d.engine.canvas.getBoundingClientRect();
                return [place.x + left, place.y + top];
            }""",
            joint,
        )
        return found[0], found[1]

    def drag(self, start: tuple[float, float], way: tuple[float, float], *, button: str = "left") -> None:
        """Press, move in a few steps, let go."""
        mouse = self.page.mouse
        mouse.move(*start)
        mouse.down(button=button)
        mouse.move(start[0] + way[0], start[1] + way[1], steps=4)
        mouse.up(button=button)
        self.settle()

    def drop(self, name: str, content: bytes) -> None:
        """Drop a file onto the page and wait until it was dealt with."""
        self.run(
            """async ({name, content}) => {
                const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
                const dataTransfer = new DataTransfer();
                dataTransfer.items.add(new File([bytes], name));
                const told = () => actor3d.notices.shown.value.length + actor3d.opened.questions.value.length;
                const before = told();
                for (const type of ["dragenter", "dragover", "drop"]) {
                    document.querySelector("main").dispatchEvent(
                        new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer}));
                }
                while (told() === before) await new Promise(requestAnimationFrame);
                await actor3d.engine.frame();
            }""",
            {"name": name, "content": base64.b64encode(content).decode()},
        )

    def notices(self) -> list[tuple[str, str]]:
        """Kind and text of the notices that are shown."""
        return [(n["kind"], n["text"]) for n in self.run("() => actor3d.notices.shown.value")]

    def download(self, act: Any) -> bytes:
        """The file that an action saves."""
        with self.page.expect_download() as saved:
            act()
        return Path(saved.value.path()).read_bytes()

    def pixels_of(self, script: str, argument: Any = None) -> np.ndarray:
        """The picture [H, W, 4] of a function that gives one as the engine and a canvas do, or a promise of it."""
        found = self.run(
            f"""async (argument) => {{
                const {{width, height, data}} = await ({script})(argument);
                const canvas = new OffscreenCanvas(width, height);
                canvas.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
                const blob = await canvas.convertToBlob();
                return await new Promise((resolve) => {{
                    const reader = new FileReader();
                    reader.onload = () => resolve(reader.result.split(",")[1]);
                    reader.readAsDataURL(blob);
                }});
            }}""",
            argument,
        )
        return np.asarray(Image.open(io.BytesIO(base64.b64decode(found))))
