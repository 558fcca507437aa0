"""Tensors from elsewhere are such as can be computed with."""

import os

import pytest
import torch
from safetensors import SafetensorError
from safetensors.torch import save_file

from actor3d.io.safetensors_files import PLAIN_NUMBERS, load_tensors

STRANGE = (torch.complex64, torch.float8_e4m3fn)


def test_numbers_of_every_plain_kind_come_back(tmp_path):
    written = {name: torch.ones(3, dtype=kind) for name, kind in PLAIN_NUMBERS.items()}
    save_file(written, tmp_path / "a.safetensors")
    read = load_tensors(tmp_path / "a.safetensors")
    assert {name: tensor.dtype for name, tensor in read.items()} == PLAIN_NUMBERS


@pytest.mark.parametrize("kind", STRANGE)
def test_numbers_of_other_kinds_are_refused_by_name(tmp_path, kind):
    save_file({"whole": torch.ones(2), "odd": torch.zeros(2, dtype=kind)}, tmp_path / "a.safetensors")
    with pytest.raises(SafetensorError, match=rf"'odd' holds {kind}"):
        load_tensors(tmp_path / "a.safetensors")


def test_what_one_might_wait_for_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SafetensorError, match="no regular file"):
        load_tensors(tmp_path / "pipe")
