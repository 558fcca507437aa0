"""Event files that TensorBoard itself reads."""

import cv2
import numpy as np
import pytest
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from actor3d.training.event_log import EventLog


def _loss(folder):
    reader = EventAccumulator(str(folder))
    reader.Reload()
    return [(event.step, event.value) for event in reader.Scalars("loss")]


def test_tensorboard_reads_what_was_written(tmp_path):
    with EventLog(tmp_path, resumed_at=0) as log:
        log.add("loss", 0.5, 20)
        log.add("loss", 0.25, 40)
    assert _loss(tmp_path) == [(20, 0.5), (40, 0.25)]


def test_tensorboard_shows_pictures(tmp_path):
    pixels = np.random.default_rng(0).integers(0, 255, (6, 9, 3), np.uint8)
    cv2.imwrite(str(tmp_path / "picture.png"), pixels)
    with EventLog(tmp_path, resumed_at=0) as log:
        log.add_picture("validation", tmp_path / "picture.png", 30)
    reader = EventAccumulator(str(tmp_path))
    reader.Reload()
    (event,) = reader.Images("validation")
    assert (event.step, event.width, event.height) == (30, 9, 6)
    shown = cv2.imdecode(np.frombuffer(event.encoded_image_string, np.uint8), cv2.IMREAD_COLOR)
    assert np.array_equal(shown, pixels)


def test_a_resumed_run_takes_the_place_of_what_it_repeats(tmp_path):
    with EventLog(tmp_path, resumed_at=0) as log:
        for step in (20, 40, 60):
            log.add("loss", 1.0, step)
    with EventLog(tmp_path, resumed_at=30) as log:
        log.add("loss", 2.0, 40)
    assert _loss(tmp_path) == [(20, 1.0), (40, 2.0)]


def test_a_folder_that_cannot_be_made_is_an_os_error(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        EventLog(tmp_path / "file" / "events", resumed_at=0)
