"""What a film looks like where its options leave it open: that depends on whose camera it is."""

from dataclasses import dataclass

from actor3d.rendering.alpha import STUDIO
from actor3d.rendering.camera_paths import Move
from actor3d.rendering.options import CameraOptions, PictureOptions

MOVES: dict[str, Move] = {"orbit": "orbit", "turntable": "orbit", "dolly": "dolly", "front": "front"}
"""What each of our own cameras does."""
_PORTRAIT = (1350, 1080)
"""(height, width) of what is posted; pixels."""
_SIDE = 512


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """A film's size and what is behind the person."""

    size: tuple[int, int]
    """(height, width), pixels; capture cameras have a width of their own."""
    background: str
    shadow: bool

    @classmethod
    def of(cls, camera: CameraOptions, picture: PictureOptions) -> "Look":
        """What the options say, and for our own cameras a portrait in the studio, for others a grey square."""
        ours = camera.camera in MOVES
        if picture.size is None and picture.width is None and ours:
            size = _PORTRAIT
        else:
            height = picture.size or _SIDE
            size = (height, picture.width or height)
        background = picture.background or (STUDIO if ours else "grey")
        said = None if picture.shadow == "auto" else picture.shadow == "yes"
        return cls(size=size, background=background, shadow=throws_shadow(background, said))


def throws_shadow(background: str, said: bool | None) -> bool:
    """Whether there is a shadow on the floor: as is said, else in the studio alone."""
    return background == STUDIO if said is None else said
