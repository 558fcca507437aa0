"""Pieces of a report's page: one HTML file that needs nothing else, neither beside it nor from the network."""

import base64
from collections.abc import Iterable, Sequence
from html import escape
from importlib.resources import files

import cv2

from actor3d.evaluation.columns import COLUMNS
from actor3d.evaluation.gallery import Image, ShownView

_QUALITY = 88
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


def page(title: str, introduction: Iterable[str], sections: Iterable[str]) -> str:
    """The whole file; what is given besides the title is HTML already."""
    style, script = (
        (files("actor3d.evaluation") / name).read_text("utf-8") for name in ("page.css", "page.js")
    )
    told = "".join(f'<p class="soft">{line}</p>' for line in introduction)
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<title>{escape(title)}</title>
<style>
{style}</style></head>
<body>
<header><div><h1>{escape(title)}</h1>{told}</div><button id="theme" type="button">Light / dark</button></header>
{"".join(sections)}
<script>
{script}</script>
</body></html>
"""


def section(title: str, content: str, note: str = "") -> str:
    """A part of the page; nothing where it would be empty."""
    if not content:
        return ""
    told = f'<p class="soft">{escape(note)}</p>' if note else ""
    return f"<section><h2>{escape(title)}</h2>{told}{content}</section>\n"


def tile(label: str, value: str, unit: str, note: str) -> str:
    """One figure, large."""
    shown = f'{escape(value)} <span class="unit">{escape(unit)}</span>' if unit else escape(value)
    return f'<div class="tile">{escape(label)}<b>{shown}</b><small>{escape(note)}</small></div>'


def tiles(content: Iterable[str]) -> str:
    """Figures side by side."""
    return f'<div class="tiles">{"".join(content)}</div>'


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; the head is text, cells are HTML."""
    titles = "".join(f"<th>{escape(title)}</th>" for title in head)
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f'<div class="scroll"><table><thead><tr>{titles}</tr></thead><tbody>{lines}</tbody></table></div>'


def picture(image: Image, label: str) -> str:
    """A picture with a word on it."""
    return f'<div class="picture">{_img(image, label)}<i>{escape(label)}</i></div>'


def wipe(left: Image, right: Image, labels: tuple[str, str]) -> str:
    """Two pictures, one on the other, and a slider that uncovers it."""
    words = "".join(f"<i>{escape(label)}</i>" for label in labels)
    told = escape(f"{labels[0]} to the left, {labels[1]} to the right")
    return (
        f'<div class="picture wipe">{_img(left, labels[0])}{_img(right, labels[1])}{words}'
        f'<input type="range" min="0" max="100" value="50" aria-label="{told}"></div>'
    )


def view_card(pictures: Sequence[str], caption: str) -> str:
    """Pictures of one view in a row; the caption is HTML."""
    return (
        f'<figure class="view"><div class="row" style="--pictures:{len(pictures)}">{"".join(pictures)}</div>'
        f"<figcaption>{caption}</figcaption></figure>"
    )


def view_name(view: ShownView) -> str:
    """Which view it is, as HTML."""
    return f"<b>frame {escape(view.frame)}</b><span>camera {escape(view.camera)}</span>"


def definitions(names: Iterable[str]) -> str:
    """What these metrics mean, and how flicker is measured."""
    wanted = set(names)
    told = [(column.label, column.meaning) for column in COLUMNS if column.name in wanted]
    told.append(
        (
            "Flicker",
            "Mean absolute difference to the frame before, carried along by the body's motion, where both see the "
            "same piece of surface; its excess is the avatar's less the photographs' own.",
        )
    )
    return f"<dl>{''.join(f'<dt>{escape(name)}</dt><dd>{escape(text)}</dd>' for name, text in told)}</dl>"


def _img(image: Image, label: str) -> str:
    done, content = cv2.imencode(
        ".jpg", cv2.cvtColor(image, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _QUALITY]
    )
    assert done
    encoded = base64.b64encode(content.tobytes()).decode("ascii")
    return f'<img alt="{escape(label)}" src="data:image/jpeg;base64,{encoded}">'
