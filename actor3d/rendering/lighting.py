"""The light of a film, where it is to be another than the capture's."""

import math
import re

from actor3d.errors import UserError
from actor3d.rendering.options import LightOptions, RenderOptions
from actor3d.runs.run import Run
from actor3d.sampling.relighting import LightChange

AS_FILMED = LightOptions()
_MAX_TURN_DEGREES = 3600
_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def check_light(options: RenderOptions) -> None:
    """Refuse early what no avatar can be shown in.

    Raises:
        UserError: naming the option that does not suit.
    """
    light = options.light
    if not math.isfinite(light.light_turn) or abs(light.light_turn) > _MAX_TURN_DEGREES:
        raise UserError(
            f"--light-turn must lie within ±{_MAX_TURN_DEGREES} degrees, found {light.light_turn}"
        )
    if not _HEX.fullmatch(light.light_tint):
        raise UserError(f"--light-tint {light.light_tint}: expected a colour such as #ffcc88")
    if light != AS_FILMED and options.photos:
        raise UserError(
            "--photos: photographs hold the light of their moment: leave --light-turn, --light-tint and "
            "--light-off out"
        )


def light_change(run: Run, options: RenderOptions) -> LightChange | None:
    """What is done to the avatar's light; None: nothing.

    Raises:
        UserError: if the avatar does not know its light apart.
    """
    light = options.light
    if light == AS_FILMED:
        return None
    if options.mode != "bake" and run.config.rectifier.model.light == "none":
        raise UserError(
            f"{run.folder.root}: this avatar does not know its light apart, it was trained with "
            "rectifier.model.light none: film what was baked of it (--mode bake), or leave --light-turn, --light-tint "
            "and --light-off out"
        )
    tint = tuple(channel / 255 for channel in bytes.fromhex(light.light_tint[1:]))
    return LightChange.about(run.subject.up, light.light_turn, tint, off=light.light_off)
