"""The ways in which the engine draws splats: as quads, or painted on the page where there is no GPU.

Painted by WebAssembly from the pose on, or, where a page may not have it, from what a shader has placed.
"""

from actor3d.bench.browser import EnginePage

KERNEL, PAINTED, QUADS = "kernel", "painted", "quads"
WAYS = (KERNEL, PAINTED, QUADS)
_CORNERS = 6 * 128
"""Of the triangles in one instance of quads, which nothing else has."""


def draw_as(page: EnginePage, way: str) -> None:
    """Let a page whose engine has drawn nothing yet take one way, and remember which it takes.

    A page that is not told what it draws with takes it for a GPU.
    """
    hidden, forbidden = str(way == QUADS).lower(), str(way == PAINTED).lower()
    page.run(
        f"""const {{prototype}} = WebGL2RenderingContext;
        const {{drawElementsInstanced, getExtension, readBuffer}} = prototype;
        globalThis.ways = new Set();
        const {{Instance}} = WebAssembly;
        if ({forbidden}) WebAssembly.Module = function () {{ throw new WebAssembly.CompileError("forbidden"); }};
        WebAssembly.Instance = function (module) {{
            const {{exports}} = new Instance(module);
            const paint = (...given) => {{
                ways.add("{KERNEL}");
                return exports.paint(...given);
            }};
            return {{exports: {{...exports, paint}}}};
        }};
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
