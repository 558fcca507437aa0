"""Commands about motions: what to drive an avatar with."""

from pathlib import Path

from actor3d.cli.arguments import EditFlags, Positional, ReadFlags, Repeated


def convert(
    sources: Positional[tuple[str, ...]],
    out: Path,
    edit: EditFlags,
    read: ReadFlags,
    body: str = "free",
    body_models: Repeated[tuple[Path, ...]] = (),
) -> None:
    """Read a motion of any kind, carry it over to our body, edit it, and write it as one .npz.

    Reads AMASS and SMPL-X .npz, .npy, AIST++ and trackers' .pkl and .pt, EasyMocap .json (or a folder), and .bvh.
    Several motions are done one after another.

    Example: actor3d motion convert dance.bvh --out dance.npz --end 8 --fps 30

    Example: actor3d motion convert walk dance.bvh walk --out show.npz --blend 0.4

    Args:
        sources: Motion files, or names of the library: walk, run, jump, dance, wave, squat, turn.
        out: The .npz to write: `poses`, `trans` and `mocap_frame_rate` as in AMASS, but with y up and the floor at 0.
        edit: What is done to the motion.
        read: What the files do not say.
        body: Whose motion it becomes: free, smpl, smplh or smplx.
        body_models: Folder with SMPL-family files; may be repeated.
    """
    from actor3d.cli.motion_command import convert_motion

    convert_motion(sources, out, edit, read, body, body_models)


def info(source: Positional[str], read: ReadFlags) -> None:
    """Say what a motion is: its length, rate and way, how fast it goes, when feet stand.

    Example: actor3d motion info dance.bvh

    Args:
        source: A motion file, or a name of the library.
        read: What the file does not say.
    """
    from actor3d.cli.motion_command import describe_motion

    describe_motion(source, read)


def preview(
    sources: Positional[tuple[str, ...]],
    out: Path,
    edit: EditFlags,
    read: ReadFlags,
    size: int = 320,
    angle: float = 35.0,
    pictures: int = 16,
) -> None:
    """Draw the free body doing a motion: a filmstrip (.png) or a video (.mp4, .webm, .gif). No avatar is needed.

    Its left side is blue, its right side red; a square of the floor is half a metre wide.

    Example: actor3d motion preview dance --out dance.mp4

    Example: actor3d motion preview moonwalk.bvh --out strip.png --pictures 24

    Args:
        sources: Motion files, or names of the library: walk, run, jump, dance, wave, squat, turn.
        out: The picture or video to write.
        edit: What is done to the motion.
        read: What the files do not say.
        size: Side of each picture in pixels.
        angle: Degrees from straight in front of the person to the camera, round to the person's left.
        pictures: How many, evenly spread, a filmstrip has.
    """
    from actor3d.cli.motion_command import preview_motion

    preview_motion(sources, out, edit, read, size=size, angle=angle, pictures=pictures)
