"""The viewer where Python runs: inline in a notebook, in the browser elsewhere."""

import html
import tempfile
import webbrowser
from dataclasses import dataclass
from pathlib import Path

from actor3d.export.export_run import OpenAvatar
from actor3d.io.atomic import write_atomic
from actor3d.io.places import require_file_place
from actor3d.viewer.from_run import best_gaussians, viewer_avatar
from actor3d.viewer.packing import pack_avatar
from actor3d.viewer.web_page import web_page


@dataclass(frozen=True, kw_only=True)
class ShownAvatar:
    """A page of its own with the avatar inside, which asks the network for nothing."""

    page: str
    """HTML."""
    height: int
    """Of the inline viewer, pixels."""

    @classmethod
    def of(cls, avatar: OpenAvatar, height: int) -> "ShownAvatar":
        """The viewer with an avatar; outside of notebooks it is opened in the browser at once."""
        subject = avatar.run.subject
        gaussians = best_gaussians(avatar.networks, avatar.run.rig, subject.middle_vertices, avatar.baked)
        pack = pack_avatar(viewer_avatar(subject, gaussians, photographs=False))
        shown = cls(page=web_page(pack, subject.name), height=height)
        if not _in_notebook():
            shown.open()
        return shown

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        return (
            f'<iframe srcdoc="{html.escape(self.page)}" sandbox="allow-scripts allow-downloads" '
            'allow="fullscreen; xr-spatial-tracking" '
            f'style="width:100%;height:{self.height}px;border:0"></iframe>'
        )

    def save(self, out: str | Path) -> Path:
        """Write the page as an HTML file."""
        path = Path(out).expanduser()
        require_file_place(path)
        write_atomic(path, self.page)
        return path

    def open(self) -> Path:
        """Open the page in the browser, from a file in the system's folder for temporary ones."""
        with tempfile.NamedTemporaryFile(
            "w", suffix=".html", prefix="actor3d-", delete=False, encoding="utf-8"
        ) as file:
            file.write(self.page)
        webbrowser.open(Path(file.name).as_uri())
        return Path(file.name)


def _in_notebook() -> bool:
    """Whether a notebook will show what a cell ends with."""
    try:
        shell = __import__("IPython").get_ipython()
    except ImportError:
        return False
    return shell is not None and "IPKernelApp" in getattr(shell, "config", {})
