"""ZJU-MoCap's registry as data, and where its subjects are found."""

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import yaml

from actor3d.captures.capture import open_capture
from actor3d.captures.check import check_capture
from actor3d.captures.places import capture_folder
from actor3d.captures.zjumocap import read_registry, zju_registry
from actor3d.errors import CaptureError, MissingFileError
from actor3d.resources import resource_folder

REGISTRY = resource_folder("zjumocap")
ROOT = Path(__file__).parents[3]
FILES = ["README.md", "protocols.yaml", "subjects.yaml"]


@pytest.fixture
def change(tmp_path):
    """Read a registry of which one file is changed; ``key`` leads to the entry that is set, or removed if None."""

    def read(file, key, value):
        for name in FILES[1:]:
            shutil.copy(REGISTRY / name, tmp_path)
        content = yaml.safe_load((tmp_path / file).read_text())
        entry = content
        for part in key[:-1]:
            entry = entry[part]
        if value is None:
            del entry[key[-1]]
        else:
            entry[key[-1]] = value
        (tmp_path / file).write_text(yaml.safe_dump(content))
        return read_registry(tmp_path)

    return read


def test_the_registry_holds_what_was_published():
    registry = zju_registry()
    assert list(registry.protocols) == ["3d2actor", "arah", "monocular"]
    assert registry.default.name == "3d2actor"
    assert list(registry.subjects) == ["313", "315", "377", "386", "387", "390", "392", "393", "394"]
    assert [subject.num_frames for subject in registry.subjects.values()] == [
        1470, 2185, 617, 646, 654, 1171, 556, 658, 859,
    ]  # fmt: skip
    assert [number for number, subject in registry.subjects.items() if "monocular" in subject.frames] == [
        "377", "386", "387", "392", "393", "394",
    ]  # fmt: skip
    assert read_registry(REGISTRY) is not registry
    assert zju_registry() is registry


def test_another_protocol_needs_no_code(change, tmp_path):
    change(
        "protocols.yaml",
        ["protocols", "mine"],
        {"source": "me", "anchor_cameras": ["2"], "test_cameras": ["3"]},
    )
    content = yaml.safe_load((tmp_path / "subjects.yaml").read_text())
    content["377"]["protocols"]["mine"] = {"train": [0, 10], "evaluation_stride": 2}
    (tmp_path / "subjects.yaml").write_text(yaml.safe_dump(content))
    registry = read_registry(tmp_path)
    assert registry.protocols["mine"].test_cameras == ("3",)
    assert registry.subjects["377"].frames["mine"].train == (0, 10)


@pytest.mark.parametrize(
    ("file", "key", "value", "message"),
    [
        ("protocols.yaml", ["default"], "paper", r"default: there is no protocol 'paper'; choose among \['3d2actor'"),
        ("protocols.yaml", ["default"], None, "lacks default"),
        ("protocols.yaml", ["protocols"], [], "protocols: names nothing"),
        ("protocols.yaml", ["protocol"], {}, r"unknown keys \['protocol'\]; known are default, protocols"),
        ("protocols.yaml", ["protocols", "arah", "source"], 5, "arah: source: is 5; give text"),
        ("protocols.yaml", ["protocols", "arah", "anchor_cameras"], [1, 7], r"is \[1, 7\]; list cameras, .* quoted"),
        ("protocols.yaml", ["protocols", "arah", "anchor_cameras"], ["1", "1"], "names a camera twice"),
        ("protocols.yaml", ["protocols", "arah", "test_cameras"], "none", "is 'none'; list cameras"),
        ("protocols.yaml", ["protocols", "arah", "test_cameras"], ["7"], r"\['7'\] are anchors and tested"),
        ("protocols.yaml", ["protocols", "arah", "training_stride"], 0, "training_stride: is 0; give a whole number"),
        ("protocols.yaml", ["protocols", "arah", "evaluation_scale"], 2, "evaluation_scale: is 2; give a number"),
        ("protocols.yaml", ["protocols", "arah", "new_poses_from_test_cameras"], 1, "is 1; give true or false"),
        ("subjects.yaml", ["377", "frames"], None, "377: lacks frames"),
        ("subjects.yaml", ["377", "frames"], True, "frames: is True; give a whole number"),
        ("subjects.yaml", [377], {"frames": 3, "protocols": {}}, "377: is no name; quote numbers"),
        ("subjects.yaml", ["ada"], {"frames": 3, "protocols": {}}, "ada: is no subject's number"),
        ("subjects.yaml", ["377", "protocols", "paper"], {"train": [0, 3], "evaluation_stride": 1}, r"\['paper'\]"),
        ("subjects.yaml", ["377", "protocols", "3d2actor"], None, "377: says nothing of 3d2actor, the default"),
        ("subjects.yaml", ["377", "protocols", "arah", "train"], [0, 900], r"train: is \[0, 900\]; give .*, 0 to 618"),
        ("subjects.yaml", ["377", "protocols", "arah", "train"], [5, 5], r"is \[5, 5\]"),
        ("subjects.yaml", ["377", "protocols", "arah", "train"], "0-300", "is '0-300'"),
        ("subjects.yaml", ["377", "protocols", "arah", "train"], [0, 301], "arah: tests poses that it trains on"),
        ("subjects.yaml", ["377", "protocols", "arah", "stride"], 3, r"unknown keys \['stride'\]"),
        ("subjects.yaml", ["377", "protocols", "arah", "box_margin"], "wide", "box_margin: is 'wide'"),
    ],
)  # fmt: skip
def test_what_is_misspelt_or_impossible_is_named(change, file, key, value, message):
    with pytest.raises(CaptureError, match=message) as caught:
        change(file, key, value)
    assert file in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"a: [", b"\xff\xfe", b"- 1\n- 2\n", b"", b"[" * 5000])
def test_files_that_are_no_registry_are_refused(tmp_path, content):
    shutil.copy(REGISTRY / "subjects.yaml", tmp_path)
    with pytest.raises(MissingFileError, match=r"protocols\.yaml: the file is missing"):
        read_registry(tmp_path)
    (tmp_path / "protocols.yaml").write_bytes(content)
    with pytest.raises(CaptureError, match=r"protocols\.yaml"):
        read_registry(tmp_path)


def test_a_subject_is_found_by_name_in_its_default_place(tiny, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    home = tmp_path / "data" / "zjumocap" / "CoreView_377"
    shutil.copytree(tiny.root, home, ignore=shutil.ignore_patterns(".actor3d"))
    for path in ("CoreView_377", Path("CoreView_377")):
        assert open_capture(path).root.resolve() == home
    assert check_capture("CoreView_377") == []
    shutil.copytree(home, tmp_path / "CoreView_377")
    assert open_capture("CoreView_377").root == Path("CoreView_377")
    for absent in ("CoreView_386", tmp_path / "nowhere" / "CoreView_377"):
        with pytest.raises(MissingFileError, match="there is no such capture folder"):
            capture_folder(absent)


def test_the_home_folder_is_understood(tiny, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    shutil.copytree(tiny.root, tmp_path / "films" / "ada", ignore=shutil.ignore_patterns(".actor3d"))
    assert open_capture("~/films/ada").root == tmp_path / "films" / "ada"


def test_git_keeps_recordings_out():
    recording = "data/zjumocap/CoreView_377/annots.npy"
    asked = ["git", "check-ignore", "--no-index", recording, *(f"data/zjumocap/{name}" for name in FILES)]
    known = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    assert known.stdout.split() == [recording]


def test_a_wheel_ships_the_registry_and_no_recording(tmp_path):
    """Built of a copy in which a recording lies beside the registry, and git is not there to hide it."""
    pytest.importorskip("hatchling")
    source = tmp_path / "source"
    for name in (
        "actor3d",
        "denoiser2d",
        "rectifier3d",
        "configs",
        "viewer/static",
        "viewer/component",
        "data",
    ):
        ignored = shutil.ignore_patterns("__pycache__", "*.npz", "*.so")
        shutil.copytree(ROOT / name, source / name, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, source)
    (source / "tools").mkdir()
    shutil.copy(ROOT / "tools" / "wheel_hook.py", source / "tools")
    licensed = source / "data" / "zjumocap" / "CoreView_377" / "annots.npy"
    licensed.parent.mkdir()
    licensed.write_bytes(b"licensed")
    (source / "data" / "zjumocap" / "mine.yaml").write_text("a: 1")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=source, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    shipped = [name for name in names if re.search("zjumocap", name) and not name.endswith(".py")]
    assert sorted(shipped) == [f"actor3d/shipped/zjumocap/{name}" for name in FILES]
    assert not [name for name in names if "CoreView" in name]
    unpacked = tmp_path / "unpacked"
    zipfile.ZipFile(wheel).extractall(unpacked)
    assert list(read_registry(unpacked / "actor3d/shipped/zjumocap").protocols) == list(
        zju_registry().protocols
    )
