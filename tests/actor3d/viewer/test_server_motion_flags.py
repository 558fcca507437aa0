"""What a page says of a motion file goes to the reader as the command line's flags do, and is refused like them."""

import json
from dataclasses import fields

import pytest
import torch
from pack_reader import read_pack
from strange_motion import JOINT_MAP, strange_bvh
from visiting import House, house_of, run

from actor3d.cli.view_command import open_shown
from actor3d.errors import InputError
from actor3d.motion.options import ReadOptions
from actor3d.viewer.server.motion_flags import flag_fields, given_flags, named_flags, read_options


@pytest.fixture(scope="module")
def post(run_folder):
    """Drops the strange motion with flags; returns the status and the answer."""

    def posted(**flags: str):
        async def visit() -> tuple[int, bytes]:
            async with house_of([open_shown(run_folder, torch.device("cpu"))]) as house:
                return await _dropped(house, flags)

        return run(visit())

    return posted


async def _dropped(house: House, flags: dict[str, str]) -> tuple[int, bytes]:
    query = {"name": "strange.bvh", **{name.replace("_", "-"): value for name, value in flags.items()}}
    headers = {"Origin": house.url, "X-Actor3d": "1"}
    url = f"{house.url}/api/runs/0/motion"
    async with house.http.post(url, params=query, data=strange_bvh().encode(), headers=headers) as answer:
        return answer.status, await answer.read()


def test_a_motion_that_needs_a_flag_is_answered_with_what_may_be_said(post):
    status, body = post()
    answer = json.loads(body)
    assert status == 400
    assert answer["error"].startswith("strange.bvh: no joint")
    assert answer["wanted"] == ["joint-map"]
    assert [field["name"] for field in answer["fields"]] == [
        field.name.replace("_", "-") for field in fields(ReadOptions)
    ]


def test_flags_tell_what_the_motion_does_not(post):
    status, body = post(joint_map=json.dumps(JOINT_MAP), file_fps="50")
    assert status == 200
    assert read_pack(body).meta["fps"] == 50


@pytest.mark.parametrize(
    ("flags", "line"),
    [
        ({"joint_map": "{"}, "--joint-map: "),
        ({"joint_map": json.dumps({"pelvis": "bone 0"})}, "--joint-map: lacks left_hip"),
        ({"joint_map": json.dumps(JOINT_MAP), "file_fps": "inf"}, "a frame rate must lie between"),
    ],
)
def test_what_flags_say_is_refused_in_one_line_without_a_place_of_the_server(flags, line, post):
    status, body = post(**flags)
    answer = json.loads(body)
    assert status == 400
    assert answer["error"].startswith(line)
    assert "/tmp" not in answer["error"]
    assert answer["fields"]


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ({"file-up": "w"}, "--file-up must be one of auto, x, y, z, -x, -y, -z, found 'w'"),
        ({"file-fps": "fast"}, "--file-fps must be a number, found 'fast'"),
        ({"joint-map": "x" * 6001}, "--joint-map may have at most 6000 characters here, found 6001"),
    ],
)
def test_values_that_no_flag_has_are_refused(given, line, tmp_path):
    with pytest.raises(InputError) as caught:
        read_options(given, tmp_path)
    assert str(caught.value) == line


def test_flags_are_those_of_the_command_line(tmp_path):
    given = {
        "file-up": "-x",
        "file-unit": "cm",
        "file-fps": "12.5",
        "feet": "keep",
        "name": "a",
        "joint-map": "",
    }
    assert read_options(given_flags(given), tmp_path) == ReadOptions(
        file_up="-x", file_unit="cm", file_fps=12.5, feet="keep"
    )
    kinds = {field["name"]: (field["kind"], field["default"]) for field in flag_fields()}
    assert kinds["feet"] == ("choice", "auto")
    assert kinds["file-fps"] == ("number", None)
    assert kinds["joint-map"] == ("file", None)
    assert named_flags("say its --file-unit, or --feet") == ["file-unit", "feet"]
