"""Every command that takes a motion takes what its file does not say, and what is done to it, in the same words."""

import json
import re
from dataclasses import fields

import pytest
from strange_motion import JOINT_MAP, strange_bvh

from actor3d.cli.main import main
from actor3d.motion.options import Edits, ReadOptions

COMMANDS = {
    "render": (ReadOptions, Edits),
    "export": (ReadOptions, Edits),
    "import-gaussians": (ReadOptions, Edits),
    "motion convert": (ReadOptions, Edits),
    "motion preview": (ReadOptions, Edits),
    "motion info": (ReadOptions,),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_flags_of_motions_are_the_same_everywhere(capsys, command):
    with pytest.raises(SystemExit):
        main([*command.split(), "--help"])
    shown = set(re.findall(r"--[a-z-]+", capsys.readouterr().out))
    for options in COMMANDS[command]:
        assert {f"--{option.name.replace('_', '-')}" for option in fields(options)} <= shown


@pytest.fixture
def strange(tmp_path):
    """A motion whose joints nobody knows, and the flags that tell what they are."""
    motion, joints = tmp_path / "strange.bvh", tmp_path / "map.json"
    motion.write_text(strange_bvh())
    joints.write_text(json.dumps(JOINT_MAP))
    return motion, ("--motion", motion, "--joint-map", joints, "--file-fps", 25)


def test_a_motion_of_strange_joints_goes_out_and_comes_back(call, refuses, run_folder, strange, tmp_path):
    motion, flags = strange
    ply, page = tmp_path / "a.ply", tmp_path / "a.html"
    still = ("--frame", 1, "--up=-y")
    assert "--joint-map" in refuses("export", run_folder, "--motion", motion, "--out", ply)
    assert call("export", run_folder, *flags, *still, "--out", ply)[0] == 0
    back = ("import-gaussians", ply, "--run", run_folder, "--licensed-body", "--out", page)
    assert "--joint-map" in refuses(*back, "--motion", motion)
    assert call(*back, *flags, *still)[0] == 0
