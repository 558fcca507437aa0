"""Pages come, play and leave: every last pose gets its picture, and nothing of them stays behind.

``python -m benchmarks.viewer_soak RUN`` does the same for minutes and watches the server's memory.
"""

import asyncio
import gc

import torch
from visiting import house_of, run

from actor3d.cli.view_command import open_shown
from actor3d.viewer.server.page import Page
from benchmarks.viewer_soak import Tally, soak


def test_no_pose_is_lost_and_no_page_stays(run_folder):
    shown = open_shown(run_folder, torch.device("cpu"))
    tally = Tally()

    async def scenario() -> None:
        async with house_of([shown]) as house:
            await soak(house.link, tally, clients=6, seconds=2)
            before = len(asyncio.all_tasks())
            for _ in range(100):
                if not house.session.clients:
                    break
                await asyncio.sleep(0.05)
            assert house.session.clients == set()
            assert len(asyncio.all_tasks()) <= before
        gc.collect()
        assert not [each for each in gc.get_objects() if type(each) is Page]

    run(scenario())
    assert tally.errors == []
    assert tally.lost == 0
    assert tally.visits >= 6
    assert tally.pictures >= tally.visits
    assert tally.pose_bytes <= 500
