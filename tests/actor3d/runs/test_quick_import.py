"""Commands that ask the networks do not wait for torch's compilers, and whoever asks for them has them."""

import subprocess
import sys
import threading

from actor3d.runs.quick_import import import_diffusers

_RENDER = """
import sys
from actor3d.cli.main import main

run, out = sys.argv[1:]
assert main(["render", run, "--motion", "wave", "--mode", "sample", "--frames", "1", "--size", "32", "--out", out]) == 0
assert "diffusers" in sys.modules
print("compilers:", sorted(name for name in ("torch._dynamo", "torch._inductor") if name in sys.modules))

import torch, torch._dynamo
assert torch.compile(torch.sin, backend="eager")(torch.zeros(())).item() == 0
"""


def test_a_film_of_the_networks_asks_for_no_compiler_and_leaves_it_to_others(run_folder, tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", _RENDER, run_folder, tmp_path / "film.mp4"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "compilers: []" in done.stdout


def test_nothing_is_hidden_where_another_thread_could_miss_it(monkeypatch):
    for name in ("diffusers", "torch._dynamo"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    end = threading.Event()
    other = threading.Thread(target=end.wait)
    other.start()
    import_diffusers()
    end.set()
    other.join()
    assert "diffusers" not in sys.modules


def test_nothing_is_taken_from_who_has_it(monkeypatch):
    theirs = object()
    monkeypatch.delitem(sys.modules, "diffusers", raising=False)
    monkeypatch.setitem(sys.modules, "torch._dynamo", theirs)
    import_diffusers()
    assert sys.modules["torch._dynamo"] is theirs
    assert "diffusers" not in sys.modules
