"""Commands that ask the networks do not wait for torch's compilers, and whoever asks for them has them."""

import subprocess
import sys

_RENDER = """
import sys
from actor3d.cli.main import main

run, out = sys.argv[1:]
assert main(["render", run, "--motion", "wave", "--mode", "sample", "--frames", "1", "--size", "32", "--out", out]) == 0
assert "diffusers" in sys.modules
print("compilers:", sorted(name for name in ("torch._dynamo", "torch._inductor") if name in sys.modules))
"""
_ASK = """
import sys, threading
import torch
from actor3d.runs.quick_import import import_diffusers

{before}
import_diffusers()
print("known:", "torch._dynamo" in sys.modules, "diffusers" in sys.modules)
import torch._dynamo
print(torch.compile(torch.sin, backend="eager")(torch.zeros(())).item())
"""
_OTHER_THREAD = "threading.Thread(target=threading.Event().wait, args=(30,), daemon=True).start()"


def _said(program: str, *arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_film_of_the_networks_is_made_without_compilers(run_folder, tmp_path):
    assert "compilers: []" in _said(_RENDER, run_folder, tmp_path / "film.mp4")


def test_compilers_are_there_afterwards():
    assert _said(_ASK.format(before="")) == "known: False True\n0.0\n"


def test_nothing_is_hidden_from_other_threads_or_taken_from_who_has_it():
    assert _said(_ASK.format(before=_OTHER_THREAD)) == "known: False False\n0.0\n"
    assert _said(_ASK.format(before="import torch._dynamo")) == "known: True False\n0.0\n"
