"""Makes a wheel one for this kind of machine, where compiled libraries were built ahead; `make wheel` builds them."""

import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LIBRARIES = "rectifier3d/native/prebuilt"


class PrebuiltLibraries(BuildHookInterface):
    """Takes the libraries along, which git does not know, and says in the wheel's name for which machines it is."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the files are gathered."""
        libraries = sorted(Path(self.root, LIBRARIES).glob("*.so"))
        if not libraries or version == "editable":
            return
        platform = sysconfig.get_platform().replace("-", "_").replace(".", "_")
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{platform}"
        build_data["force_include"] |= {str(file): f"{LIBRARIES}/{file.name}" for file in libraries}
