"""The page and its server mean the same by what travels between them."""

import re
from pathlib import Path

from actor3d.viewer.server.wire import PacketKind

WIRE = Path(__file__).parents[3] / "viewer" / "src" / "app" / "wire.ts"


def test_the_page_knows_the_same_kinds_of_packets():
    (kinds,) = re.findall(r"PacketKind = \{(.*?)\} as const", WIRE.read_text("utf-8"), re.DOTALL)
    found = {name: int(number) for name, number in re.findall(r"^ *(\w+): (\d+),$", kinds, re.MULTILINE)}
    assert found == {kind.name: kind.value for kind in PacketKind}
