"""BVH files as programs write them: what is only another way of writing is the same motion."""

import logging
import re

import numpy as np
import pytest
from malformed_motions import GOOD_BVH, ROW, WHOLE_BVH

from actor3d.errors import UserError
from actor3d.motion.readers.bvh import read_bvh

OTHER_ROW = ROW.replace("90", "91")
TWO_FRAMES = f"{GOOD_BVH}{ROW}\n{OTHER_ROW}\n"
WRITTEN = {
    "byte-order mark": "\ufeff" + TWO_FRAMES,
    "no space behind colons": TWO_FRAMES.replace("Frames: ", "Frames:").replace("Time: ", "Time:"),
    "space before colons": TWO_FRAMES.replace("Frames:", "Frames :").replace("Time:", "Time :"),
    "Windows line ends": TWO_FRAMES.replace("\n", "\r\n"),
    "old line ends": TWO_FRAMES.replace("\n", "\r"),
    "tabs": TWO_FRAMES.replace(" ", "\t").replace("\n", "\t\n"),
    "blank lines": TWO_FRAMES.replace("\n", "\n\n"),
    "capitals": re.sub(r"Frames|Frame Time|[XYZ]\w+|End Site", lambda word: word[0].upper(), TWO_FRAMES),
    "small letters": re.sub(
        r"[XYZ]\w+|End Site|[A-Z]{2,}|Frames|Frame Time", lambda word: word[0].lower(), TWO_FRAMES
    ),
    "braces at names": TWO_FRAMES.replace(" {", "{").replace("\n{", "{"),
    "ends with names": TWO_FRAMES.replace("End Site", "End Site Left Toe Nub"),
    "ends without a word": TWO_FRAMES.replace("End Site", "End"),
    "frames over several lines": TWO_FRAMES.replace(" 0 0 0 0", "\n0 0 0 0"),
    "one frame declared": TWO_FRAMES.replace("Frames: 2", "Frames: 1"),
    "three frames declared": TWO_FRAMES.replace("Frames: 2", "Frames: 3"),
    "many frames declared": TWO_FRAMES.replace("Frames: 2", "Frames: 1482"),
    "another line begun": TWO_FRAMES + "0 90",
    "a third frame cut": TWO_FRAMES.replace("Frames: 2", "Frames: 3") + ROW[:40],
}
WARNED = {name for name in WRITTEN if "declared" in name or "line begun" in name or "cut" in name}


def _written(folder, text: str):
    path = folder / "motion.bvh"
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize("name", WRITTEN)
def test_another_way_of_writing_is_the_same_motion(tmp_path, caplog, name):
    plain = read_bvh(_written(tmp_path, TWO_FRAMES))
    with caplog.at_level(logging.WARNING):
        found = read_bvh(_written(tmp_path, WRITTEN[name]))
    assert found.names == plain.names and found.fps == plain.fps
    assert np.array_equal(found.positions, plain.positions)
    assert found.positions[1, 0, 1] == 91
    assert bool(caplog.records) == (name in WARNED)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
def test_text_of_two_bytes_a_letter_is_read(tmp_path, encoding):
    plain = read_bvh(_written(tmp_path, TWO_FRAMES))
    mark = "" if encoding == "utf-16" else "\ufeff"
    (tmp_path / "wide.bvh").write_bytes((mark + TWO_FRAMES).encode(encoding))
    assert np.array_equal(read_bvh(tmp_path / "wide.bvh").positions, plain.positions)


def test_a_wrong_count_is_told(tmp_path, caplog):
    read_bvh(_written(tmp_path, WRITTEN["a third frame cut"]))
    assert "says that it has 3 frames, but holds 2 and 20 of the 45 numbers of another" in caplog.text
    assert str(tmp_path) in caplog.text


@pytest.mark.parametrize("frames", [1, 2, 3])
def test_a_joint_may_turn_about_one_axis_alone(tmp_path, frames):
    one = WHOLE_BVH.split("MOTION")[0].replace(
        "CHANNELS 3 Zrotation Xrotation Yrotation", "CHANNELS 1 Zrotation"
    )
    row = " ".join(["0", "90", "0", *["0"] * 3, "30", *["0"] * 12])
    rows = "\n".join([row] * frames)
    found = read_bvh(_written(tmp_path, f"{one}MOTION\nFrames: {frames}\nFrame Time: 0.05\n{rows}\n"))
    assert np.allclose(np.degrees(found.world_from_joint[1].as_rotvec()), [0, 0, 30])
    assert len(found) == frames


def test_names_with_spaces_are_names(tmp_path):
    found = read_bvh(_written(tmp_path, WHOLE_BVH.replace("LeftUpLeg", "Bip01  L Thigh")))
    assert "Bip01 L Thigh" in found.names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (WHOLE_BVH.replace("0.033333", "0,033333"), "comma for the decimal point"),
        (WHOLE_BVH.replace(ROW, ROW.replace("90", "90,5"), 1), "comma for the decimal point"),
        (WHOLE_BVH.replace("MOTION", "ROOT Second { OFFSET 0 0 0 CHANNELS 0 }\nMOTION"), "second ROOT"),
        (WHOLE_BVH.replace(ROW, ROW[:-20], 1), "expected 2 frames of 45 numbers"),
        (WHOLE_BVH.replace(ROW, f"{ROW} 5", 1), "expected 2 frames of 45 numbers"),
    ],
)
def test_what_is_no_other_way_of_writing_is_refused(tmp_path, text, told):
    with pytest.raises(UserError, match=told):
        read_bvh(_written(tmp_path, text))
