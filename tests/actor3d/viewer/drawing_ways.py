"""The two ways in which the engine draws splats: painted on the page where there is no GPU, or as quads."""

from actor3d.bench.browser import EnginePage

PAINTED, QUADS = "painted", "quads"
WAYS = (PAINTED, QUADS)
_CORNERS = 6 * 128
"""Of the triangles in one instance of quads, which nothing else has."""


def draw_as(page: EnginePage, way: str) -> None:
    """Let a page whose engine has drawn nothing yet take one way, and remember which it takes.

    A page that is not told what it draws with takes it for a GPU.
    """
    hidden = str(way == QUADS).lower()
    page.run(
        f"""const {{prototype}} = WebGL2RenderingContext;
        const {{drawElementsInstanced, getExtension, readBuffer}} = prototype;
        globalThis.ways = new Set();
        prototype.readBuffer = function (source) {{
            ways.add("{PAINTED}");
            return readBuffer.call(this, source);
        }};
        prototype.drawElementsInstanced = function (mode, count, ...more) {{
            if (count === {_CORNERS}) ways.add("{QUADS}");
            return drawElementsInstanced.call(this, mode, count, ...more);
        }};
        prototype.getExtension = function (name) {{
            return name === "WEBGL_debug_renderer_info" && {hidden} ? null : getExtension.call(this, name);
        }};"""
    )


def drawn_as(page: EnginePage) -> set[str]:
    """The ways that the page has taken since it was last asked."""
    return set(page.run("const taken = [...ways]; ways.clear(); return taken"))
