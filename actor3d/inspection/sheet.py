"""One picture of a whole capture: every camera of a frame, the rig from above, and what is there of each frame."""

from PIL import Image

from actor3d.captures.capture import Capture
from actor3d.errors import InputError
from actor3d.inspection.canvas import FAINT, GAP, INK, blank, font, shortened, side_by_side, stacked, titled
from actor3d.inspection.coverage import coverage_note, draw_coverage
from actor3d.inspection.rig import draw_legend, draw_rig
from actor3d.inspection.tiles import draw_tiles

WIDTH = 1600
_RIG = 560


def draw_sheet(capture: Capture, frame: int, splits: str) -> Image.Image:
    """The inspection sheet.

    Args:
        capture: Any capture.
        frame: Index of the frame to show.
        splits: What the capture is trained and tested on, in one line.

    Raises:
        InputError: if there is no such frame.
    """
    if not 0 <= frame < capture.num_frames:
        raise InputError(f"{capture.root} has frames 0 to {capture.num_frames - 1}, found {frame}")
    tiles = titled(
        draw_tiles(capture, frame, WIDTH),
        f"frame {frame} ({capture.frame_names[frame]}) in every camera",
        "orange: posed body; green: mask's outline; white: skeleton",
    )
    rig = titled(draw_rig(capture, frame, _RIG), "from above", "white: the body; line: its way")
    coverage = titled(
        draw_coverage(capture, WIDTH - _RIG - GAP, _RIG), "frames of each camera", coverage_note(capture)
    )
    return stacked([_heading(capture, splits), tiles, side_by_side(rig, coverage), draw_legend(WIDTH)])


def _heading(capture: Capture, splits: str) -> Image.Image:
    picture, draw = blank(WIDTH, 84)
    draw.text((0, 0), shortened(capture.name, WIDTH, 30), INK, font(30))
    sizes = sorted({f"{width}x{height}" for height, width in capture.calibration.image_sizes})
    facts = (
        f"{capture.format} format · {len(capture.calibration)} cameras, {', '.join(sizes[:3])}"
        f"{' ...' if len(sizes) > 3 else ''} · {capture.num_frames:,} frames at {capture.fps:g} a second · "
        f"{capture.body.gender} {capture.body.kind} body, {capture.body.num_vertices:,} vertices"
    )
    draw.text((0, 42), shortened(facts, WIDTH, 15), FAINT, font(15))
    draw.text((0, 64), shortened(splits, WIDTH, 15), FAINT, font(15))
    return picture
