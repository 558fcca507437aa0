"""The gallery keeps what it shows: chosen frames, the best and the worst."""

from dataclasses import replace

import imageio.v3 as imageio
import numpy as np
import torch

from actor3d.evaluation.gallery import Gallery, save_contact_sheet


def test_the_best_and_the_worst_are_those_of_all_pictures(evaluation):
    rows = sorted(evaluation.pictures, key=lambda row: row.metrics.box_psnr)
    gallery = evaluation.gallery
    assert (gallery.worst[0].frame, gallery.worst[0].camera) == (rows[0].frame, rows[0].camera)
    assert (gallery.best[0].frame, gallery.best[0].camera) == (rows[-1].frame, rows[-1].camera)
    for shown, sign in ((gallery.best, -1), (gallery.worst, 1)):
        values = [sign * view.metrics.box_psnr for view in shown]
        assert values == sorted(values)
        assert len({view.frame for view in shown}) == len(shown) <= 3


def test_chosen_frames_are_shown_from_each_camera(evaluation):
    gallery = evaluation.gallery
    assert len(gallery.chosen) == gallery.cameras * len({view.frame for view in gallery.chosen}) > 1
    for view in gallery.chosen:
        assert view.truth.shape == view.avatar.shape == view.error.shape == (480, 480, 3)
        assert view.truth.mean() > view.avatar.mean() > 0


def test_the_sheet_has_a_row_for_each_frame_and_a_close_up_at_its_end(tmp_path, evaluation):
    save_contact_sheet(evaluation.gallery, tmp_path / "sheet.png")
    sheet = imageio.imread(tmp_path / "sheet.png")
    gallery = evaluation.gallery
    columns, rows = 3 * gallery.cameras + 2, len(gallery.chosen) // gallery.cameras
    assert sheet.shape[:2] == (322 * rows - 2, 322 * columns - 2)
    assert np.ptp(sheet[:320, :320]) > 50


def test_photographs_are_cut_alike_whatever_the_avatar(measured_capture, frame_results):
    frame = next(frame_results())
    stray = tuple(replace(view, picture=torch.ones_like(view.picture)) for view in frame.views)
    shown = []
    for each in (frame, replace(frame, views=stray)):
        gallery = Gallery(measured_capture, [frame.index], [frame.views[0].camera])
        gallery.add(each)
        shown.append(gallery.chosen[0])
    assert np.array_equal(shown[0].truth, shown[1].truth)
    assert not np.array_equal(shown[0].avatar, shown[1].avatar)
