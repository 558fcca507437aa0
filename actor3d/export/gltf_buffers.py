"""Building binary glTF files with pygltflib: arrays become buffer views and accessors of one buffer."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy import ndarray

from actor3d.errors import UserError

_COMPONENTS = {"f4": 5126, "u1": 5121, "u2": 5123, "u4": 5125}
_KINDS = {(): "SCALAR", (2,): "VEC2", (3,): "VEC3", (4,): "VEC4", (4, 4): "MAT4"}
_ARRAY_BUFFER, _ELEMENT_ARRAY_BUFFER = 34962, 34963


def require_pygltflib() -> Any:
    """The library that writes glTF.

    Raises:
        UserError: if it is not installed.
    """
    try:
        import pygltflib
    except ImportError as error:
        raise UserError(f"glTF needs pygltflib ({error}): pip install 'actor3d[export]'") from error
    return pygltflib


class GltfFile:
    """A glTF file in the making."""

    def __init__(self) -> None:
        self.library = require_pygltflib()
        self.content = self.library.GLTF2()
        self.content.asset.generator = "actor3d"
        self._bytes = bytearray()

    def accessor(
        self, array: ndarray, *, bounds: bool = False, indices: bool = False, vertices: bool = True
    ) -> int:
        """Store an array; returns its accessor's index.

        Args:
            array: Of float32 or unsigned integers; its first axis counts elements.
            bounds: State the smallest and largest values, which positions and animation times must.
            indices: They are a primitive's indices.
            vertices: They are vertex attributes.
        """
        library = self.library
        array = np.ascontiguousarray(array)
        self._bytes.extend(b"\0" * (-len(self._bytes) % 4))
        view = library.BufferView(buffer=0, byteOffset=len(self._bytes), byteLength=array.nbytes)
        if indices or vertices:
            view.target = _ELEMENT_ARRAY_BUFFER if indices else _ARRAY_BUFFER
        self._bytes.extend(array.tobytes())
        self.content.bufferViews.append(view)
        entry = library.Accessor(
            bufferView=len(self.content.bufferViews) - 1,
            componentType=_COMPONENTS[array.dtype.str[1:]],
            count=len(array),
            type=_KINDS[array.shape[1:]],
        )
        if bounds:
            rows = array.reshape(len(array), -1)
            entry.min, entry.max = rows.min(0).tolist(), rows.max(0).tolist()
        self.content.accessors.append(entry)
        return len(self.content.accessors) - 1

    def texture(self, png: bytes) -> int:
        """Store a picture that is seen from near and far and does not repeat; returns its texture's index."""
        library, content = self.library, self.content
        self._bytes.extend(b"\0" * (-len(self._bytes) % 4))
        view = library.BufferView(buffer=0, byteOffset=len(self._bytes), byteLength=len(png))
        self._bytes.extend(png)
        content.bufferViews.append(view)
        content.images.append(library.Image(bufferView=len(content.bufferViews) - 1, mimeType="image/png"))
        content.samplers.append(
            library.Sampler(
                magFilter=library.LINEAR,
                minFilter=library.LINEAR_MIPMAP_LINEAR,
                wrapS=library.CLAMP_TO_EDGE,
                wrapT=library.CLAMP_TO_EDGE,
            )
        )
        content.textures.append(
            library.Texture(source=len(content.images) - 1, sampler=len(content.samplers) - 1)
        )
        return len(content.textures) - 1

    def node(self, **values: Any) -> int:
        """Add a node; returns its index."""
        self.content.nodes.append(self.library.Node(**values))
        return len(self.content.nodes) - 1

    def write(self, out: Path, roots: list[int]) -> None:
        """Write a .glb file whose scene holds these nodes."""
        self.content.scenes = [self.library.Scene(nodes=roots)]
        self.content.scene = 0
        self.content.buffers = [self.library.Buffer(byteLength=len(self._bytes))]
        self.content.set_binary_blob(bytes(self._bytes))
        out.write_bytes(b"".join(self.content.save_to_bytes()))
