"""Names that no file can have, or that few programs expect, wherever a command takes a path: one line each."""

import pytest
from command_lines import TWO_STEPS
from outcomes import the_one_line

from actor3d.cli.main import main

NAMES = {
    "a zero byte": "a\0b",
    "bytes that are no text": "a\udcffb",
    "half a surrogate": "a\ud800b",
    "a line break": "a\nb",
    "too long": "a" * 5000,
    "endless folders": "a/" * 3000,
    "a link to itself": "loop",
}
_VIDEO = ("import", "video", "--videos", "{video}", "--calibration", "{calibration}", "--out", "{out}")
_FOOTAGE = {"video": "cam1.mp4", "calibration": "cam_params.json", "out": "out"}


def _video(**changes: str) -> tuple[str, ...]:
    return tuple(word.format(**(_FOOTAGE | changes)) for word in _VIDEO)


COMMANDS: dict[str, tuple[str, ...]] = {
    "motion": ("motion", "info", "NAME.bvh"),
    "motion without ending": ("motion", "info", "NAME"),
    "converted motion": ("motion", "convert", "walk", "--out", "NAME.npz"),
    "joint map": ("motion", "info", "walk", "--joint-map", "NAME.json"),
    "checked capture": ("check", "NAME"),
    "body models": ("check", "CAPTURE", "--body-models", "NAME"),
    "inspected capture": ("inspect", "NAME", "--out", "out.png"),
    "sheet": ("inspect", "CAPTURE", "--out", "NAME.png"),
    "imported capture": ("import", "NAME", "--out", "out"),
    "place of an import": ("import", "CAPTURE", "--out", "NAME"),
    "video": _video(video="NAME.mp4"),
    "calibration": _video(calibration="NAME.toml"),
    "settings": ("train", "NAME.yaml", "--data", "CAPTURE", "--out", "out"),
    "preset": ("train", "NAME", "--data", "CAPTURE", "--out", "out"),
    "trained capture": ("train", "tiny", "--data", "NAME", "--out", "out"),
    "place of a run": ("train", "tiny", "--data", "CAPTURE", *TWO_STEPS, "--out", "NAME"),
    "rendered run": ("render", "NAME", "--motion", "walk", "--out", "out.gif"),
    "film": ("render", "RUN", "--motion", "walk", "--size", "24", "--frames", "1", "--out", "NAME.gif"),
    "film's motion": ("render", "RUN", "--motion", "NAME.bvh", "--out", "out.gif"),
    "camera path": ("render", "RUN", "--motion", "walk", "--camera", "NAME.json", "--out", "out.gif"),
    "background": ("render", "RUN", "--motion", "walk", "--background", "NAME.png", "--out", "out.gif"),
    "capture of a film": (
        "render",
        "RUN",
        "--motion",
        "walk",
        "--compare",
        "gt",
        "--data",
        "NAME",
        "--out",
        "out.gif",
    ),
    "other run": ("render", "RUN", "--motion", "walk", "--compare", "NAME", "--out", "out.gif"),
    "measured run": ("eval", "NAME"),
    "place of a report": ("eval", "RUN", "--split", "novel_pose", "--frames", "1", "--out", "NAME"),
    "baked run": ("bake", "NAME"),
    "exported run": ("export", "NAME", "--rest", "--out", "out.ply"),
    "export": ("export", "RUN", "--rest", "--out", "NAME.ply"),
    "Gaussians": ("import-gaussians", "NAME.ply", "--run", "RUN", "--out", "out.html"),
    "container": ("import-gaussians", "NAME.a3dv", "--out", "out.html"),
    "shown run": ("view", "NAME", "--no-browser"),
    "shown container": ("view", "NAME.a3dv", "--no-browser"),
    "shown capture": ("view", "RUN", "--data", "NAME", "--no-browser"),
}
FIT_TO_WRITE = {"bytes that are no text", "a line break"}
"""Strange, but files can have such names."""
HARMLESS = {"joint map", "body models", "shown capture"}
"""What is named is not needed for this."""


def _links(folder) -> None:
    for ending in ("", ".bvh", ".npz", ".json", ".png", ".mp4", ".toml", ".yaml", ".gif", ".ply", ".a3dv"):
        (folder / f"loop{ending}").symlink_to(f"loop{ending}")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_strange_name_is_answered_in_one_line(
    command, name, capture_folder, run_folder, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("actor3d.cli.view_command.serve", lambda *_: None)
    _links(tmp_path)
    places = {"NAME": NAMES[name], "CAPTURE": str(capture_folder), "RUN": str(run_folder)}
    words = list(COMMANDS[command])
    for key, place in places.items():
        words = [word.replace(key, place) for word in words]
    capsys.readouterr()
    code = main(words)
    said = capsys.readouterr().err
    if code == 0:
        writes = "NAME" in COMMANDS[command][-1] and "--out" in COMMANDS[command]
        assert command in HARMLESS or (writes and name in FIT_TO_WRITE)
    else:
        the_one_line(code, said)
