"""An avatar's Gaussians in one pose, which can be saved in every export format."""

from dataclasses import dataclass
from pathlib import Path

from actor3d.errors import reporting_bad_values
from actor3d.export.export_run import OpenAvatar, check_export, heed_licence, write_export
from actor3d.export.options import DEFAULT_PACKAGES, ExportRequest, UpAxis
from actor3d.export.registry import EXPORTERS, format_of
from actor3d.export.scene import ExportOptions, ExportScene, PosedGaussians
from actor3d.motion.motion import Pose
from actor3d.sampling.frames import FrameState, posed_frame
from actor3d.sampling.lifting import lift_frame
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.lifting import DEFAULTS, LiftOptions, Photographs
from rectifier3d.splats.rigged import RiggedGaussians


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class AvatarGaussians(Gaussians):
    """Gaussians in the capture's world, and where they come from."""

    rigged: RiggedGaussians
    """The same on the body, wherever it moves."""
    pose: Pose
    avatar: OpenAvatar

    @classmethod
    def of(cls, avatar: OpenAvatar, pose: Pose, state: FrameState) -> "AvatarGaussians":
        """The Gaussians of a sampled or reposed frame."""
        placed = posed_frame(avatar.networks, state).gaussians
        return cls(
            means=placed.means,
            quats=placed.quats,
            scales=placed.scales,
            opacities=placed.opacities,
            colors=placed.colors,
            dilation=placed.dilation,
            pixels_per_metre=placed.pixels_per_metre,
            rigged=state.bound,
            pose=pose,
            avatar=avatar,
        )

    def lifted(self, photographs: Photographs, options: LiftOptions = DEFAULTS) -> "AvatarGaussians":
        """The same Gaussians in the colours that photographs of this very pose show.

        Args:
            photographs: Of the person in this pose, in the capture's world; :meth:`actor3d.avatar.Avatar.photographs`
                gives the capture's own.
            options: How much they count.

        Returns:
            Gaussians for this pose and light: nothing of the light is left for other poses. What no photograph shows
            keeps its colour.

        Raises:
            UserError: if images, masks and cameras do not fit together.

        Example:
            >>> gaussians = avatar.gaussians(avatar.clips["wave"][8])
            >>> gaussians.lifted(avatar.photographs("wave", 8)).save("wave.ply")
        """
        subject, networks = self.avatar.run.subject, self.avatar.networks
        params = subject.still(self.pose.motion().params(subject.betas))
        vertices = subject.posed(params)[0].to(networks.device)
        frame = posed_frame(networks, FrameState(bound=self.rigged, vertices=vertices))
        with reporting_bad_values():
            state = lift_frame(networks, frame, photographs, options).state
        return self.of(self.avatar, self.pose, state)

    def save(
        self,
        out: str | Path,
        *,
        format: str | None = None,
        up: UpAxis = "world",
        sh_degree: int = 0,
        texture: int = 2048,
        lit: bool = False,
        packages: str = DEFAULT_PACKAGES,
        licensed_body: bool = False,
    ) -> Path:
        """Write them as a file that other programs open, whole or not at all.

        Args:
            out: The file: .ply (3DGS), .compressed.ply, .spz, .sog, .glb, .html (a page that poses the avatar), ...
            format: Its kind, one of ``actor3d.export.registry.EXPORTERS``; found by the file's ending by default.
            up: Where up points in the file.
            sh_degree: Pad PLY files with zeros to this degree of spherical harmonics.
            texture: Texels on each side of a mesh's texture; 0 leaves it bare.
            lit: Leave the light out of a mesh's texture.
            packages: Where a page that is saved finds packages of npm.
            licensed_body: The body's licence lets me pass on its data, which some formats hold.

        Returns:
            What was written.

        Raises:
            UserError: if no format's files end so, or the file cannot be written.

        Example:
            >>> avatar.gaussians(pose).save("ada.ply")
        """
        path = Path(out).expanduser()
        form = EXPORTERS[format] if format else format_of(path)
        check_export(form, path, ExportRequest(texture=texture))
        subject = self.avatar.run.subject
        if form.carries_body:
            heed_licence(form.name, subject.body.kind, licensed_body)
        scene = ExportScene(
            subject=subject,
            networks=self.avatar.networks,
            motion=self.pose.motion(),
            up=subject.up,
            sample=lambda: iter([PosedGaussians.on_cpu(self.rigged, self)]),
        )
        options = ExportOptions(sh_degree=sh_degree, up=up, texture=texture, lit=lit, packages=packages)
        write_export(form, scene, path, options)
        return path
