"""Networks are read back by their own `from_pretrained`, after everything about their files has been checked."""

import json
import logging
import os
import shutil
import socket
import warnings
from dataclasses import replace

import pytest
import torch
from safetensors.torch import load_file, save_file

from actor3d.errors import UserError
from actor3d.runs.folder import RunFolder
from actor3d.runs.loading import load_networks
from denoiser2d.unet import ConditionalUNet
from rectifier3d.model import Rectifier

CPU = torch.device("cpu")
WEIGHTS = "diffusion_pytorch_model.safetensors"
MODELS = {"denoiser": ConditionalUNet, "feature_net": ConditionalUNet, "rectifier": Rectifier}


@pytest.fixture
def loaded(tmp_path, run_folder, opened_run):
    """A copy of the tiny run, and a function that loads it with its settings or others."""
    copy = tmp_path / "run"
    shutil.copytree(run_folder, copy)
    networks = opened_run[0]

    def load(config=networks.config):
        return load_networks(RunFolder(copy), config, networks.surface, CPU)

    return copy / "models", load


@pytest.fixture
def no_network(monkeypatch):
    def refuse(*_):
        raise AssertionError("loading a file asks the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def test_networks_come_back_as_saved_without_network_or_warning(loaded, no_network, caplog, capfd):
    folder, load = loaded
    caplog.set_level(logging.WARNING)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        networks = load()
    assert caplog.records == [] and capfd.readouterr().err == ""
    for name, kind in MODELS.items():
        network = getattr(networks, name)
        assert type(network) is kind and not network.training
        assert {parameter.device for parameter in network.parameters()} == {CPU}
        saved = load_file(folder / name / WEIGHTS)
        found = network.state_dict()
        assert saved.keys() == found.keys()
        assert all(torch.equal(found[key], value) for key, value in saved.items())


def _edit(folder, **settings):
    file = folder / "config.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **settings}))


def test_settings_too_large_for_any_memory_are_refused_before_room_is_made(loaded):
    folder, load = loaded
    config = load().config
    model = replace(config.rectifier.model, num_gaussians=10**12)
    _edit(folder / "rectifier", num_gaussians=10**12)
    with pytest.raises(UserError, match=r"size mismatch for base\."):
        load(replace(config, rectifier=replace(config.rectifier, model=model)))
    unet = replace(config.denoiser.unet, base_channels=8 * 10**12)
    with pytest.raises(UserError, match=r"config\.yaml: describes no network"):
        load(replace(config, denoiser=replace(config.denoiser, unet=unet)))


@pytest.mark.parametrize(
    "unet", [{"base_channels": 7}, {"base_channels": 8 * 10**30}, {"channel_multipliers": (1,) * 10**6}]
)
def test_settings_that_describe_no_network_are_one_line(loaded, unet):
    _, load = loaded
    config = load().config
    wrong = replace(config.denoiser, unet=replace(config.denoiser.unet, **unet))
    with pytest.raises(UserError, match=r"config\.yaml: describes no network") as caught:
        load(replace(config, denoiser=wrong))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize(
    ("change", "named"),
    [
        (
            lambda folder: _edit(folder, quantization_config={"quant_method": "torchao"}),
            "quantization_config",
        ),
        (lambda folder: (folder / f"{WEIGHTS}.index.json").write_text("{}"), "one file"),
        (lambda folder: (folder / "config.json").write_text(" " * 2_000_000 + "{}"), "damaged"),
        (lambda folder: (folder / "config.json").write_text("[" * 100_000), "damaged"),
        (lambda folder: (folder / "config.json").write_text("[]"), "holds no settings"),
        (lambda folder: (folder / "config.json").write_bytes(b"\xff\xfe\x00"), "damaged"),
        (lambda folder: _pipe(folder / "config.json"), "damaged"),
        (lambda folder: _pipe(folder / WEIGHTS), "damaged"),
        (lambda folder: (folder / WEIGHTS).write_bytes(b"\xff" * 16), "damaged"),
        (lambda folder: (folder / WEIGHTS).write_bytes(b""), "damaged"),
        (lambda folder: _as(folder / WEIGHTS, torch.complex64), "holds C64"),
    ],
)
def test_odd_files_are_one_line(loaded, name, change, named):
    folder, load = loaded
    change(folder / name)
    with pytest.raises(UserError, match=named) as caught:
        load()
    assert f"models/{name}" in str(caught.value) and "\n" not in str(caught.value)


def _as(file, kind):
    save_file({name: tensor.to(kind) for name, tensor in load_file(file).items()}, file)


def _pipe(path):
    """Who opens it waits for a writer."""
    path.unlink()
    os.mkfifo(path)
