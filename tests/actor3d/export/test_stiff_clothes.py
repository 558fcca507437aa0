"""Formats whose body is posed where they are opened say that loose clothes do not hang in them; the page's do."""

import logging

import pytest

from actor3d.captures.capture import open_capture
from actor3d.export.export_run import warn_of_stiff_clothes
from actor3d.export.registry import EXPORTERS
from actor3d.runs.from_capture import subject_of


@pytest.mark.parametrize("clothes", ["loose", "fitted"])
def test_who_poses_the_body_elsewhere_is_told(free_capture, caplog, clothes):
    subject = subject_of(open_capture(free_capture, clothes=clothes))
    caplog.set_level(logging.WARNING)
    for name in ("web", "skinned", "body-gltf", "spark", "ply"):
        warn_of_stiff_clothes(EXPORTERS[name], subject)
    told = [record.getMessage() for record in caplog.records]
    assert [text.split(" loose clothes")[0] for text in told] == (
        ["in body-gltf", "in spark"] if clothes == "loose" else []
    )
