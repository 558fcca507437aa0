"""A run is shown while it trains: the body, then the Gaussians of each checkpoint, at last the finished avatar."""

import shutil

import pytest
import torch
from visiting import house_of, run, view_of

from actor3d.cli.view_command import open_shown
from actor3d.viewer.server.wire import PacketKind

CPU = torch.device("cpu")


@pytest.fixture
def young_run(run_folder, tmp_path):
    """The tiny run as it was while its denoiser trained; what came later lies beside it."""
    young, later = tmp_path / "young", tmp_path / "later"
    shutil.copytree(run_folder, later)
    shutil.copytree(run_folder, young)
    shutil.rmtree(young / "models")
    shutil.rmtree(young / "checkpoints" / "rectifier")
    return young, later


def test_the_page_sees_the_training_go_on(young_run):
    young, later = young_run
    shown = open_shown(young, CPU)
    total = shown.run.config.rectifier.optimizer.steps

    async def scenario() -> None:
        async with house_of([shown]) as house, house.visit() as page:
            (greeted,) = (await page.hear()).content["runs"]
            assert greeted["training"] == {"stage": "rectifier", "step": 0, "total": total}
            assert (greeted["revision"], greeted["refine"]) == (1, False)
            body = await house.avatar()
            assert body.meta["gaussians"]["count"] == 0
            assert len(body.arrays["faces"]) > 0
            await page.ask(PacketKind.REFINE, id=1, **view_of(body))
            assert "not trained yet" in (await page.until("failed"))[-1].content["message"]
            shutil.copytree(later / "checkpoints" / "rectifier", young / "checkpoints" / "rectifier")
            *_, training, renewed = await page.until("avatar")
            assert training.content == {
                "type": "training", "run": 0, "stage": "rectifier", "step": total, "total": total, "finished": False,
            }  # fmt: skip
            assert (renewed.content["revision"], renewed.content["refine"]) == (2, True)
            assert (await house.avatar()).meta["gaussians"]["count"] > 100
            await page.ask(PacketKind.REFINE, id=2, **view_of(body))
            assert (await page.until("done", "failed"))[-1].kind == "done"
            (later / "models").rename(young / "models")
            *_, finished, renewed = await page.until("avatar")
            assert finished.content["finished"]
            assert renewed.content["revision"] == 3

    run(scenario())


def test_a_damaged_checkpoint_is_reported_and_the_last_avatar_stays(young_run):
    young, later = young_run
    shutil.copytree(later / "checkpoints" / "rectifier", young / "checkpoints" / "rectifier")
    shown = open_shown(young, CPU)

    async def scenario() -> None:
        async with house_of([shown]) as house, house.visit() as page:
            await page.hear()
            folder = young / "checkpoints" / "rectifier"
            (folder / "weights.safetensors").write_bytes(b"damaged")
            state = (folder / "state.json").read_text()
            (folder / "state.json").write_text(state.replace(f'"step": {shown.progress.step}', '"step": 5'))
            trouble = (await page.until("trouble"))[-1].content["message"]
            assert "damaged" in trouble
            assert str(young.parent) not in trouble
            assert (await house.avatar()).meta["gaussians"]["count"] > 100
            async with house.visit() as other:
                assert (await other.hear()).content["runs"][0]["trouble"] == trouble

    run(scenario())
