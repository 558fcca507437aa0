"""Commands that show an avatar."""

from pathlib import Path

from actor3d.cli.arguments import Positional, Repeated


def view(
    runs: Positional[tuple[Path, ...]],
    host: str = "127.0.0.1",
    port: int = 0,
    browser: bool = True,
    data: Path | None = None,
    body_models: Repeated[tuple[Path, ...]] = (),
    device: str = "auto",
    scene: Path | None = None,
) -> None:
    """Open avatars in the browser: pose them, play them, compare them with photographs, refine them.

    Several runs stand together in one scene. A run that still trains is shown as it is, and anew whenever a checkpoint
    is saved. An exported avatar (.a3dv) is shown without its run: it plays and poses, but there are no photographs and
    no sampler. Ctrl-C ends the viewer.

    Example: actor3d view runs/demo

    Example: actor3d view runs/demo runs/other --port 8080 --no-browser

    Example: actor3d view runs/demo runs/other --scene room.ply

    Example: actor3d view ada.a3dv

    Args:
        runs: Runs, finished or in training; or files of exported avatars.
        host: Where to listen; this machine alone by default. Visitors need the link with its token.
        port: Where to listen; 0 takes a free port.
        browser: Open the link in the browser.
        data: Where the run's capture, which holds the photographs, lies now, if it was moved.
        body_models: Folder with SMPL-family files; may be repeated.
        device: cpu, cuda, or auto. On CUDA the page can show the sampler live.
        scene: A still scene of Gaussians round the avatars (3DGS PLY).
    """
    from actor3d.cli.view_command import run_view

    run_view(
        runs,
        host=host,
        port=port,
        browser=browser,
        data=data,
        body_models=body_models,
        device=device,
        scene=scene,
    )
