"""An avatar and its page as one HTML file that asks the network for nothing."""

import base64
import gzip
import hashlib
import html
from collections.abc import Sequence
from pathlib import Path

from actor3d.errors import UserError
from actor3d.resources import resource_folder
from actor3d.viewer.letters import to_letters
from actor3d.viewer.recoding import recoded
from actor3d.viewer.still import StillScene

STATIC = resource_folder("viewer_page")
_STYLE_LINE = '<link rel="stylesheet" href="static/viewer.css">'
_SCRIPT_LINE = '<script src="static/viewer.js" defer></script>'
_UNPACK = """(async () => {
  const text = document.getElementById("actor3d-page").textContent;
  const bytes = Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const body = new Blob([bytes]).stream();
  const script = document.createElement("script");
  script.textContent = await new Response(body.pipeThrough(new DecompressionStream("gzip"))).text();
  document.body.append(script);
})().catch(() => { document.body.textContent = "This browser is too old: open the page in a current one."; });"""
"""Runs the page's script, which the file holds compressed: in base64, which the browser itself reads, and at once."""
_LICENCES = (
    "<!-- What the page is made with, and its licences, stand at the beginning of its compressed script. -->"
)
_POLICY = (
    "default-src 'none'; script-src 'sha256-{unpack}' 'sha256-{script}' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; "
    "img-src blob: data:; media-src blob:; connect-src blob: data:; worker-src blob:; font-src data:; "
    "base-uri 'none'; form-action 'none'"
)
_SNIPPET = (
    '<iframe src="{file}#embed" title="{title}" loading="lazy" allow="fullscreen; xr-spatial-tracking"\n'
    '        sandbox="allow-scripts allow-downloads" style="width:100%;aspect-ratio:3/4;border:0"></iframe>'
)


def web_page(
    pack: bytes,
    title: str,
    *,
    others: Sequence[tuple[str, bytes]] = (),
    still: StillScene | None = None,
    static: Path = STATIC,
) -> str:
    """The page with an avatar inside.

    Args:
        pack: The avatar, see :func:`actor3d.viewer.packing.pack_avatar`.
        title: Shown by the browser.
        others: Names and packs of avatars that are shown with the first.
        still: What is shown round them.
        static: The built page.

    Raises:
        UserError: if the page is not built, or not in the form that this function knows.
    """
    index, style, script = (_read(static / name) for name in ("index.html", "viewer.css", "viewer.js"))
    if "</style" in style:
        raise UserError(
            f"{static}: the page's style would end early inside HTML; build it with `make viewer`"
        )
    allowed = _POLICY.format(unpack=_digest(_UNPACK), script=_digest(script))
    policy = f'<meta http-equiv="Content-Security-Policy" content="{allowed}">'
    carried = [_carried("actor3d-avatar", title if others else None, recoded(pack, title))]
    for n, (name, other) in enumerate(others, start=1):
        carried.append(_carried(f"actor3d-avatar-{n}", name, recoded(other, name)))
    if still is not None:
        carried.append(_carried("actor3d-still", still.name, still.ply))
    page = _replaced(index, "<head>", f"<head>\n    {policy}")
    page = _replaced(page, _STYLE_LINE, f"<style>{style}</style>")
    # What is deferred in a file of its own runs last when it stands last.
    page = _replaced(page, _SCRIPT_LINE, "")
    carried.append(
        _element("actor3d-page", base64.b64encode(gzip.compress(script.encode(), mtime=0)).decode())
    )
    page = _replaced(page, "</body>", f"{''.join(carried)}\n{_LICENCES}\n<script>{_UNPACK}</script>\n</body>")
    start, end = page.index("<title>") + len("<title>"), page.index("</title>")
    return page[:start] + html.escape(title) + page[end:]


def page_of(avatars: Sequence[tuple[str, bytes]], still: StillScene | None = None) -> str:
    """The page with avatars inside, which are shown together.

    Args:
        avatars: Names and packs, one at least.
        still: What is shown round them.

    Raises:
        UserError: if the page is not built, or not in the form that is known.
    """
    (name, pack), *others = avatars
    return web_page(pack, name, others=others, still=still)


def embedding_snippet(file: Path) -> str:
    """What to paste into a web page beside which the file lies."""
    return _SNIPPET.format(file=html.escape(file.name), title=html.escape(f"{file.stem}, an avatar"))


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def _carried(identifier: str, name: str | None, content: bytes) -> str:
    """What the page's script finds in the page, compressed."""
    letters = to_letters(gzip.compress(content, mtime=0))
    return _element(identifier, letters, "" if name is None else f' data-name="{html.escape(name)}"')


def _element(identifier: str, letters: str, attributes: str = "") -> str:
    return f'<script id="{identifier}"{attributes} type="application/octet-stream">{letters}</script>'


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise UserError(f"{path.parent}: the viewer's page is not built; run `make viewer`") from error


def _replaced(page: str, old: str, new: str) -> str:
    if page.count(old) != 1:
        raise UserError(
            f"the viewer's page has {page.count(old)} lines {old}, expected one; run `make viewer`"
        )
    return page.replace(old, new)
