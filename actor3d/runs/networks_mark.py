"""Which state of its networks a run holds, told without loading them."""

import hashlib

from actor3d.io.atomic import current_folder
from actor3d.runs.folder import DENOISER, FEATURE_NET, RECTIFIER, RunFolder

WEIGHTS_FILE = "diffusion_pytorch_model.safetensors"
"""What diffusers calls a model's weights; importing its own constant takes seconds."""
_PIECE_BYTES = 1 << 20


def networks_mark(run: RunFolder) -> str | None:
    """What tells one state of a run's finished networks from another, wherever they are copied to; None without any."""
    digest, found = hashlib.sha256(), False
    for name in (DENOISER, FEATURE_NET, RECTIFIER):
        file = current_folder(run.model(name)) / WEIGHTS_FILE
        if file.is_file():
            found = True
            with file.open("rb") as weights:
                while piece := weights.read(_PIECE_BYTES):
                    digest.update(piece)
    return digest.hexdigest() if found else None
