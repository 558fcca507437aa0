"""`actor3d export --format web|web-component|skinned`: for any browser, for web pages and programs of one's own."""

from dataclasses import replace
from pathlib import Path

from actor3d.export.scene import ExportFormat, ExportOptions, ExportScene
from actor3d.viewer.avatar import ViewerAvatar, ViewerClip
from actor3d.viewer.container import SUFFIX
from actor3d.viewer.from_run import seen_gaussians, viewer_avatar
from actor3d.viewer.packing import pack_avatar
from actor3d.viewer.web_component import component_files
from actor3d.viewer.web_page import web_page


def web_avatar(scene: ExportScene) -> ViewerAvatar:
    """The scene's person with the clips of the capture, and the scene's motion where it is another."""
    subject, motion = scene.subject, scene.motion
    vertices = subject.posed(motion.params(subject.betas).select([0]))[0]
    baked = scene.baked
    bound = next(scene.sample()).bound if baked is None else baked.bound
    anchors = subject.rig(scene.networks.config.data.input_resolution).following(vertices)
    gaussians = seen_gaussians(scene.networks, bound, vertices, anchors, baked)
    shown = viewer_avatar(subject, gaussians)
    if motion.name in [clip.name for clip in subject.clips]:
        return shown
    added = ViewerClip(motion=motion, start=None, held_out=True)
    return replace(shown, clips=(added, *shown.clips))


def _write(scene: ExportScene, path: Path, options: ExportOptions) -> None:
    options.report(0, 1)
    path.write_text(web_page(pack_avatar(web_avatar(scene)), scene.name), encoding="utf-8")
    options.report(1, 1)


def _write_component(scene: ExportScene, folder: Path, options: ExportOptions) -> None:
    options.report(0, 1)
    for name, content in component_files(pack_avatar(web_avatar(scene)), scene.name).items():
        (folder / name).write_bytes(content)
    options.report(1, 1)


def _write_container(scene: ExportScene, path: Path, options: ExportOptions) -> None:
    options.report(0, 1)
    path.write_bytes(pack_avatar(web_avatar(scene)))
    options.report(1, 1)


WEB = ExportFormat(
    name="web",
    suffix=".html",
    description="one HTML file that plays and poses the avatar in any browser, without a network",
    write=_write,
    frames="none",
    carries_body=True,
    follows_body=True,
    hangs_clothes=True,
)
WEB_COMPONENT = ExportFormat(
    name="web-component",
    suffix="",
    description="a folder with the avatar and the element <actor3d-avatar> that shows it in your own web pages",
    write=_write_component,
    frames="none",
    carries_body=True,
    follows_body=True,
    hangs_clothes=True,
)
SKINNED = ExportFormat(
    name="skinned",
    suffix=SUFFIX,
    description="the skinned-Gaussian container: Gaussians, body, skeleton and motions, for programs of your own",
    write=_write_container,
    frames="none",
    carries_body=True,
    follows_body=True,
    hangs_clothes=True,
)
