"""Commands that hand avatars to other programs, and take them back."""

from pathlib import Path
from typing import Literal

from actor3d.cli.commands.arguments import Positional

Format = Literal[
    "ply",
    "ply-sequence",
    "ply-zip",
    "compressed-ply",
    "spz",
    "sog",
    "gltf",
    "body-gltf",
    "body-usd",
    "cameras",
    "motion",
    "web",
    "skinned",
]


def export(
    run: Positional[Path],
    format: Format,
    out: Path,
    clip: str | None = None,
    motion: Path | None = None,
    frame: int | None = None,
    rest: bool = False,
    mode: Literal["video", "sample", "repose", "bake"] = "video",
    sh_degree: Literal[0, 1, 2, 3] = 0,
    up: Literal["world", "y", "z", "-y"] = "world",
    licensed_body: bool = False,
    embed: bool = False,
    seed: int = 0,
    device: str = "auto",
) -> None:
    """Write the avatar as a file that other programs open; docs/export.md says which opens what.

    Stills: ply (3DGS PLY), compressed-ply, spz, sog, gltf (with KHR_gaussian_splatting). Films: ply-sequence (a
    folder), ply-zip. The body's mesh in motion: body-gltf (skinned), body-usd (a cache). JSON: cameras, motion. In any
    browser: web, one HTML file that plays and poses the avatar. For programs of your own: skinned, all of it.

    Example: actor3d export runs/demo --format ply --clip wave --frame 3 --out wave.ply

    Example: actor3d export runs/demo --format ply --rest --up=-y --sh-degree 3 --out ada.ply

    Example: actor3d export runs/demo --format body-gltf --motion dance.bvh --out dance.glb

    Example: actor3d export runs/demo --format ply-zip --motion walk.npz --out walk.zip

    Example: actor3d export runs/demo --format web --out ada.html --embed

    Args:
        run: A trained run.
        format: The kind of file.
        out: The file to write, or the folder to make.
        clip: Name of a clip in the run's capture.
        motion: A motion file, as for `actor3d render`.
        frame: Which frame of the clip or motion a still shows, from 0; by default the middle one.
        rest: Show a still in the body's rest pose instead.
        mode: How the avatar is sampled, as for `actor3d render`; `bake` needs `actor3d bake` first.
        sh_degree: Pad PLY files with zeros to this degree of spherical harmonics: some importers want 3.
        up: Where up points in the file: as in the capture, or along this axis (engines: y; 3DGS viewers: -y).
        licensed_body: The body's licence lets me pass on its data, which some formats hold.
        embed: Also print the snippet that shows a web file inside a page of yours.
        seed: Of the sampling noise.
        device: cpu, cuda, or auto.
    """
    from actor3d.cli.export_command import ExportChoice, run_export

    choice = ExportChoice(
        format=format,
        clip=clip,
        motion=motion,
        frame=frame,
        rest=rest,
        mode=mode,
        sh_degree=sh_degree,
        up=up,
        seed=seed,
        licensed_body=licensed_body,
        embed=embed,
    )
    run_export(run, out, choice, device)


def import_gaussians(
    file: Positional[Path],
    out: Path,
    run: Path | None = None,
    clip: str | None = None,
    motion: Path | None = None,
    frame: int = 0,
    up: Literal["world", "y", "z", "-y"] = "world",
    licensed_body: bool = False,
    device: str = "auto",
) -> None:
    """Bring Gaussians that were edited elsewhere back into the viewer.

    Either a skinned container (.a3dv), or a 3DGS PLY that shows the person of a run in one pose: its Gaussians are
    bound to the body again and move with it. The result is a page for any browser (.html), or a container (.a3dv).

    Example: actor3d import-gaussians edited.ply --run runs/demo --clip wave --frame 3 --out edited.html

    Example: actor3d import-gaussians ada.a3dv --out ada.html

    Args:
        file: The container or the PLY.
        out: The page (.html) or the container (.a3dv) to write.
        run: The run whose person a PLY shows.
        clip: Name of the clip in whose pose the PLY is.
        motion: Or the motion file in whose pose it is.
        frame: Which frame of the clip or motion, from 0.
        up: Where up points in the PLY, as it was exported.
        licensed_body: The body's licence lets me pass on its data, which the result holds.
        device: cpu, cuda, or auto.
    """
    from actor3d.cli.import_gaussians_command import ImportChoice, run_import_gaussians

    choice = ImportChoice(run=run, clip=clip, motion=motion, frame=frame, up=up, licensed_body=licensed_body)
    run_import_gaussians(file, out, choice, device)
