"""Reading glTF files back, and asking the Khronos validator about them."""

import json
import os
import shutil
import struct
import subprocess
from pathlib import Path

import numpy as np
import pytest

_VALIDATE = """
const validator = require('gltf-validator'), fs = require('fs');
validator.validateBytes(new Uint8Array(fs.readFileSync(process.argv[1])))
  .then(report => console.log(JSON.stringify(report)));
"""


def read_glb(path: Path) -> tuple[dict, list[np.ndarray]]:
    """The JSON of a .glb file, and its accessors' arrays."""
    data = path.read_bytes()
    magic, version, length = struct.unpack_from("<4sII", data)
    assert (magic, version, length) == (b"glTF", 2, len(data))
    json_length, kind = struct.unpack_from("<I4s", data, 12)
    assert kind == b"JSON"
    content = json.loads(data[20 : 20 + json_length])
    blob = data[28 + json_length :]
    types = {5126: "<f4", 5121: "u1", 5123: "<u2", 5125: "<u4"}
    sizes = {"SCALAR": (), "VEC2": (2,), "VEC3": (3,), "VEC4": (4,), "MAT4": (4, 4)}
    arrays = []
    for accessor in content["accessors"]:
        view = content["bufferViews"][accessor["bufferView"]]
        shape = (accessor["count"], *sizes[accessor["type"]])
        count = int(np.prod(shape))
        arrays.append(
            np.frombuffer(blob, types[accessor["componentType"]], count, view["byteOffset"]).reshape(shape)
        )
    return content, arrays


def khronos_messages(path: Path) -> list[dict]:
    """What the Khronos validator finds wrong; skips the test, loudly, where it is not installed."""
    node = shutil.which("node")
    reason = (
        "NOT TESTED: the Khronos validator is missing: npm install gltf-validator, and name it in NODE_PATH"
    )
    if node is None:
        pytest.skip(reason)
    done = subprocess.run(
        [node, "-e", _VALIDATE, str(path)], capture_output=True, text=True, check=False, env=dict(os.environ)
    )
    if "Cannot find module" in done.stderr:
        pytest.skip(reason)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    # Severity 0 is an error, 1 a warning; what it does not know, as new extensions, is an information.
    return [message for message in report["issues"]["messages"] if message["severity"] < 2]
