"""Straight alpha: laid over anything, a picture is what was blended; what is empty keeps its neighbours' colours."""

import imageio.v3 as imageio
import numpy as np
import pytest
import torch

from actor3d.errors import UserError
from actor3d.rendering.alpha import over, read_background, straight


@pytest.fixture
def blended() -> tuple[torch.Tensor, torch.Tensor]:
    """A soft orange disc over black: its colours are multiplied by alpha."""
    rows, columns = torch.meshgrid(torch.arange(40.0), torch.arange(50.0), indexing="ij")
    alpha = torch.sigmoid(10 - ((rows - 20) ** 2 + (columns - 25) ** 2).sqrt())[None]
    return torch.tensor([1.0, 0.5, 0.1])[:, None, None] * alpha, alpha


@pytest.mark.parametrize("background", [(0, 0, 0), (255, 255, 255), (20, 200, 90)])
def test_over_any_colour_it_is_what_was_blended(blended, background):
    rgb, alpha = blended
    behind = np.array(background, np.uint8).reshape(1, 1, 3)
    expected = 255 * rgb.permute(1, 2, 0).numpy() + behind * (1 - alpha[0].numpy()[..., None])
    assert np.abs(over(straight(rgb, alpha), behind) - expected).max() <= 2.5
    assert np.abs(over(straight(rgb, alpha, spread=False), behind) - expected).max() <= 2.5


def test_colours_are_not_darkened_and_go_on_outside(blended):
    picture = straight(*blended)
    assert np.abs(picture[..., :3].astype(int) - [255, 128, 26]).max() <= 3
    assert picture[0, 0, 3] == 0


def test_what_is_laid_over_a_background_has_the_same_colours_where_anything_is(blended):
    rgb, alpha = blended
    rgb, alpha = (torch.where(alpha > 0.01, each, 0) for each in (rgb, alpha))
    spread, alone = (straight(rgb, alpha, spread=each).astype(int) for each in (True, False))
    seen = alpha[0].numpy() > 0.02
    assert 0.2 < seen.mean() < 0.8
    assert np.abs(alone - spread)[seen].max() <= 1
    assert (alone[alpha[0].numpy() == 0] == 0).all()
    layered = torch.rand(40, 50, 3).permute(2, 0, 1)
    assert (
        np.abs(
            straight(layered, torch.ones(1, 40, 50), spread=False)[..., :3]
            - 255 * layered.permute(1, 2, 0).numpy()
        ).max()
        <= 0.51
    )


def test_a_rim_over_a_light_background_is_no_darker_than_what_it_lies_between(blended):
    picture = over(straight(*blended), np.full((1, 1, 3), 240, np.uint8)).astype(int)
    assert (picture >= np.minimum([255, 128, 26], 240) - 2).all()
    assert (picture <= np.maximum([255, 128, 26], 240) + 2).all()


def test_the_studio_is_light_in_its_middle_and_neutral():
    studio = read_background("studio", (90, 60)).astype(int)
    assert studio.shape == (90, 60, 3)
    assert studio[38, 30].mean() > studio[0, 0].mean() + 40
    assert np.abs(studio - studio.mean(-1, keepdims=True)).max() < 5


def test_an_empty_picture_is_transparent_and_an_opaque_one_untouched():
    for spread in (True, False):
        empty = straight(torch.zeros(3, 5, 7), torch.zeros(1, 5, 7), spread=spread)
        assert empty.shape == (5, 7, 4) and (empty == 0).all()
    colours = torch.rand(3, 5, 7, generator=torch.Generator().manual_seed(0))
    full = straight(colours, torch.ones(1, 5, 7))
    assert np.abs(full[..., :3] - 255 * colours.permute(1, 2, 0).numpy()).max() <= 0.51


def test_backgrounds_by_name_by_number_and_by_picture(tmp_path):
    assert read_background("transparent", (4, 4)) is None
    assert read_background("#ff8800", (4, 4)).tolist() == [[[255, 136, 0]]]
    assert read_background("white", (4, 4)).tolist() == [[[255, 255, 255]]]
    wide = np.zeros((10, 40, 3), np.uint8)
    wide[:, 15:25] = 255
    imageio.imwrite(tmp_path / "wide.png", wide)
    cut = read_background(str(tmp_path / "wide.png"), (20, 20))
    assert cut.shape == (20, 20, 3)
    assert cut.min() > 180, "the middle of a wide picture fills a square"


@pytest.mark.parametrize("name", ["pink", "#12", "#gggggg", "nothing.png", ""])
def test_no_such_background(name):
    with pytest.raises(UserError, match="--background"):
        read_background(name, (4, 4))
