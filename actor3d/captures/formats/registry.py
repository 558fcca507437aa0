"""The capture formats that there are, those from other packages included, and which of them a folder has."""

from pathlib import Path

from actor3d.captures.files import CALIBRATION_FILE, DESCRIPTION_FILE, MODELS_FOLDER
from actor3d.captures.formats.recording import CaptureFormat
from actor3d.errors import fail, missing
from actor3d.io.strict import read_json
from actor3d.plugins import Family

PREPROCESSED = "preprocessed"
"""Name of the format that actor3d's own captures have."""
CAPTURE_FORMATS: Family[CaptureFormat] = Family(
    name="capture_formats",
    kind="capture format",
    builtin={
        PREPROCESSED: "actor3d.captures.formats.preprocessed:PREPROCESSED",
        "refined": "actor3d.captures.formats.refined:REFINED",
        "neural-body": "actor3d.captures.formats.neural_body:NEURAL_BODY",
        "easymocap": "actor3d.captures.formats.easymocap:EASYMOCAP",
    },
)

_RUN_FILES = ("config.yaml", "run.json")


def find_format(folder: Path) -> CaptureFormat:
    """The format of a capture: the first that recognises the folder.

    Raises:
        CaptureError: if it is the folder of a run.
        MissingFileError: if no format recognises it.
    """
    if all((folder / name).is_file() for name in _RUN_FILES):
        raise fail(folder, "is a run, not a capture", _capture_of_run(folder))
    for capture_format in CAPTURE_FORMATS:
        if capture_format.recognises(folder):
            return capture_format
    if (folder / DESCRIPTION_FILE).exists() or (folder / MODELS_FOLDER).is_dir():
        # One of our own that has lost its cameras: the reader says which file that is.
        return CAPTURE_FORMATS[PREPROCESSED]
    known = "; ".join(f"{each.name}: {each.description}" for each in CAPTURE_FORMATS)
    remedy = f"give a folder of one of these ({known}){CAPTURE_FORMATS.left_out()}"
    raise missing(folder, "holds no capture of a known format", remedy)


def is_own(folder: Path) -> bool:
    """Whether a capture needs no conversion: actor3d's own format, with a ``capture.json``."""
    return (folder / CALIBRATION_FILE).exists() and (folder / DESCRIPTION_FILE).exists()


def _capture_of_run(folder: Path) -> str:
    """What to give instead of a run: the capture that it was trained on, where that can be told."""
    content = read_json(folder / "run.json")
    named = content.get("capture") if isinstance(content, dict) else None
    if not isinstance(named, str):
        return "give the capture that it was trained on"
    found = Path(named).is_dir()
    return f"give the capture that it was trained on, {named}" + ("" if found else ", which is not there now")
