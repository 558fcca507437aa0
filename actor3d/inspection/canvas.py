"""Colours, lettering and the stacking of parts that an inspection sheet is drawn with."""

from collections.abc import Sequence
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

Colour = tuple[int, int, int]

PAPER, RAISED, RULE = (22, 24, 29), (32, 35, 42), (62, 67, 78)
INK, FAINT = (236, 238, 242), (150, 157, 170)
ANCHOR, SEEN, TESTED = (96, 165, 250), (148, 163, 184), (251, 180, 70)
"""Cameras, and frames, that the rectifier reads; that are trained on; that are held out."""
MISSING = (248, 82, 82)
TRAIN_FRAMES = (70, 120, 110)
UNUSED = (52, 56, 66)
GAP = 20
"""Pixels between parts."""


@lru_cache
def font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """The lettering that comes with Pillow."""
    return ImageFont.load_default(size)


def blank(width: int, height: int, colour: Colour = PAPER) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    """An empty picture and what draws into it."""
    picture = Image.new("RGB", (width, height), colour)
    return picture, ImageDraw.Draw(picture)


def titled(picture: Image.Image, title: str, note: str = "") -> Image.Image:
    """A picture under a heading, with a faint note behind it."""
    whole, draw = blank(picture.width, picture.height + 30)
    draw.text((0, 2), title, INK, font(18))
    if note:
        draw.text((draw.textlength(title, font(18)) + 14, 6), note, FAINT, font(14))
    whole.paste(picture, (0, 30))
    return whole


def stacked(parts: Sequence[Image.Image]) -> Image.Image:
    """Pictures one below the other, with a margin round them."""
    width = max(part.width for part in parts)
    height = sum(part.height for part in parts) + GAP * (len(parts) - 1)
    whole, _ = blank(width + 2 * GAP, height + 2 * GAP)
    top = GAP
    for part in parts:
        whole.paste(part, (GAP, top))
        top += part.height + GAP
    return whole


def side_by_side(left: Image.Image, right: Image.Image) -> Image.Image:
    """Two pictures beside each other."""
    whole, _ = blank(left.width + GAP + right.width, max(left.height, right.height))
    whole.paste(left, (0, 0))
    whole.paste(right, (left.width + GAP, 0))
    return whole


def shortened(text: str, width: int, size: int) -> str:
    """The text, cut with three dots where it would be wider than so many pixels."""
    draw = blank(1, 1)[1]
    if draw.textlength(text, font(size)) <= width:
        return text
    while text and draw.textlength(f"{text}...", font(size)) > width:
        text = text[:-1]
    return f"{text}..."
