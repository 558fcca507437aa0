"""The element `<actor3d-avatar>` as an npm-ready package, with an avatar and a page that shows how."""

import html

from actor3d.resources import resource_folder

COMPONENT = resource_folder("web_component")
_FILES = ("actor3d-avatar.js", "actor3d-avatar.d.ts", "package.json", "README.md", "LICENSE")
_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>{title}</title>
<script type="module" src="actor3d-avatar.js"></script>
<actor3d-avatar src="avatar.a3dv" autoplay loop controls style="max-width: 30rem"></actor3d-avatar>
</html>
"""


def component_files(pack: bytes, title: str) -> dict[str, bytes]:
    """What the folder holds, by name.

    Args:
        pack: The avatar, see :func:`actor3d.viewer.packing.pack_avatar`.
        title: Of the page that shows it.
    """
    files = {name: (COMPONENT / name).read_bytes() for name in _FILES}
    page = _PAGE.format(title=html.escape(title)).encode()
    return {**files, "avatar.a3dv": pack, "index.html": page}
