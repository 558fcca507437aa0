"""What is known of a capture: what its ``capture.json`` says, what is usual without one, and what the caller says."""

from dataclasses import dataclass, replace
from pathlib import Path

from actor3d.captures.description import read_description
from actor3d.captures.files import DESCRIPTION_FILE
from actor3d.captures.formats.recording import Recording
from actor3d.captures.metadata import BodyChoice, Clothes, Description, Hair
from actor3d.captures.splits import Contents, default_splits, protocol_splits
from actor3d.captures.zjumocap import zju_subject


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """What the caller says, in place of the capture; None where they say nothing."""

    protocol: str | None
    """Splits of a ZJU-MoCap subject by the protocol's name."""
    body: BodyChoice | None
    clothes: Clothes | None
    hair: Hair | None


def describe(root: Path, recording: Recording, said: Said) -> Description:
    """The description of a capture.

    Args:
        root: Its folder.
        recording: What lies in it.
        said: What the caller says of it.

    Raises:
        CaptureError: if its ``capture.json`` is wrong.
        InputError: if there is no such protocol.
    """
    names = recording.calibration.names
    contents = Contents(name=root.resolve().name, camera_names=names, frame_numbers=recording.frame_numbers)
    described = (root / DESCRIPTION_FILE).exists()
    if described:
        description = read_description(root, names, recording.num_positions).keeping(recording.positions)
    else:
        description = default_splits(contents)
    if said.protocol is not None:
        # A folder may be called anything once capture.json says who is in it.
        known = contents if zju_subject(contents.name) else replace(contents, name=description.name)
        own = {"name": description.name, "body": description.body, "fps": description.fps}
        if described:
            own["provenance"] = description.provenance
        description = replace(protocol_splits(known, said.protocol), **own)
    choice = said.body or description.body
    if not described and choice.kind == BodyChoice().kind:
        choice = replace(choice, kind=recording.body_kind)
    return replace(description, body=_worn(choice, description.body, recording, said))


def _worn(choice: BodyChoice, described: BodyChoice, recording: Recording, said: Said) -> BodyChoice:
    """The body with what hangs from it: what the caller says, or else whatever either of the two choices says."""
    loose = "loose" in (choice.clothes, described.clothes)
    long = "long" in (choice.hair, described.hair)
    return replace(
        choice,
        pose_blend_shapes=choice.pose_blend_shapes and recording.pose_blend_shapes,
        clothes=said.clothes or ("loose" if loose else "fitted"),
        hair=said.hair or ("long" if long else "short"),
    )
