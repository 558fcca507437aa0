"""Commands that hand avatars to other programs, and take them back."""

from pathlib import Path
from typing import Literal

from actor3d.cli.arguments import EditFlags, Flat, Positional, ReadFlags, Repeated
from actor3d.export.options import ExportRequest


def export(
    runs: Positional[tuple[Path, ...]],
    out: Path,
    content: Flat[Repeated[ExportRequest]],
    format: str | None = None,
    embed: bool = False,
    data: Path | None = None,
    body_models: Repeated[tuple[Path, ...]] = (),
    device: str = "auto",
    scene: Path | None = None,
) -> None:
    """Write the avatar as a file that other programs open; docs/export.md says which opens what.

    Stills: ply (3DGS PLY), compressed-ply, spz, sog, gltf (with KHR_gaussian_splatting). Films: ply-sequence (a
    folder), ply-zip. The body's mesh in motion: body-gltf (textured, skinned), body-usd (a cache). JSON: cameras,
    motion. In any browser: web, one HTML file that plays and poses the avatar. For web pages of your own:
    web-component, a folder with the element <actor3d-avatar>. Skinned splats: spark, for Spark in three.js; skinned,
    all of the avatar for programs of your own.

    Example: actor3d export runs/demo --format ply --clip wave --frame 3 --out wave.ply

    Example: actor3d export runs/demo --format ply --clip wave --frame 3 --photos --out wave.ply

    Example: actor3d export runs/demo --format ply --rest --up=-y --sh-degree 3 --out ada.ply

    Example: actor3d export runs/demo --format body-gltf --motion dance.bvh --out dance.glb

    Example: actor3d export runs/demo --format body-gltf --motion dance --texture 1024 --lit --out dance.glb

    Example: actor3d export runs/demo --format ply-zip --motion walk.npz --out walk.zip

    Example: actor3d export runs/demo --format spark --clip wave --out wave

    Example: actor3d export runs/demo --format web --out ada.html --embed

    Example: actor3d export runs/demo runs/other --format web --scene room.ply --out both.html

    Args:
        runs: A trained run; several for a page that shows them together.
        out: The file to write, or the folder to make.
        content: What of the avatar, and how.
        format: The kind of file: ply, ply-sequence, ply-zip, compressed-ply, spz, sog, gltf, body-gltf, body-usd,
            cameras, motion, web, web-component, skinned, spark, or one of an installed package; without it, the
            ending of --out tells.
        embed: Also print the snippet that shows a web file inside a page of yours.
        data: Where the run's capture lies now, if it was moved: needed for photographs only.
        body_models: Folder with SMPL-family files; may be repeated.
        device: cpu, cuda, or auto.
        scene: A still scene of Gaussians round the avatars of a page (3DGS PLY).
    """
    from actor3d.cli.export_command import run_export

    run_export(
        runs,
        format,
        out,
        content,
        embed=embed,
        data=data,
        body_models=body_models,
        device=device,
        scene=scene,
    )


def import_gaussians(
    file: Positional[Path],
    out: Path,
    edit: EditFlags,
    read: ReadFlags,
    run: Path | None = None,
    clip: str | None = None,
    motion: Repeated[tuple[str, ...]] = (),
    frame: int | None = None,
    rest: bool = False,
    up: Literal["world", "y", "z", "-y"] | None = None,
    licensed_body: bool = False,
    body_models: Repeated[tuple[Path, ...]] = (),
    device: str = "auto",
) -> None:
    """Bring Gaussians that were edited elsewhere back into the viewer.

    Either a skinned container (.a3dv), or a 3DGS PLY that shows the person of a run in one pose: its Gaussians are
    bound to the body again and move with it. What `actor3d export` wrote says itself in which pose that is; where an
    editor dropped it, say it, or the nearest frame of the run's clips is taken. The result is a page for any browser
    (.html), or a container (.a3dv).

    Example: actor3d import-gaussians edited.ply --run runs/demo --out edited.html

    Example: actor3d import-gaussians edited.ply --run runs/demo --clip wave --frame 3 --out edited.html

    Example: actor3d import-gaussians ada.a3dv --out ada.html

    Args:
        file: The container or the PLY.
        out: The page (.html) or the container (.a3dv) to write.
        edit: What was done to the motion.
        read: What a motion file does not say.
        run: The run whose person a PLY shows.
        clip: Name of the clip in whose pose the PLY is.
        motion: Or the motion file, or motion of the library, in whose pose it is; read and edited as it was exported.
        frame: Which frame of the clip or motion, from 0; without it the one that the file says, or the nearest.
        rest: The PLY shows the body's rest pose, as `export --rest` writes it.
        up: Where up points in the PLY, as it was exported; without it as the file says.
        licensed_body: The body's licence lets me pass on its data, which the result holds.
        body_models: Folder with SMPL-family files; may be repeated.
        device: cpu, cuda, or auto.
    """
    from actor3d.cli.import_gaussians_command import ImportChoice, run_import_gaussians

    choice = ImportChoice(
        run=run,
        clip=clip,
        motion=motion,
        edits=edit,
        read=read,
        frame=frame,
        rest=rest,
        up=up,
        licensed_body=licensed_body,
        body_models=body_models,
    )
    run_import_gaussians(file, out, choice, device)
