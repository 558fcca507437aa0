"""Whoever cannot see or point uses the page, too: axe finds nothing to complain of."""

from pathlib import Path

import pytest

AXE = Path(__file__).parents[3] / "viewer" / "node_modules" / "axe-core" / "axe.min.js"
TABS = ("look", "pose", "keys", "shape", "scene", "compare")
_COMPLAINTS = """async () => {
    const {violations} = await axe.run(document);
    return violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}"""


@pytest.fixture
def page(opened):
    """A page that can be asked for faults, with keys on it and a joint chosen."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: `make viewer` does")
    if not opened.run("() => 'axe' in window"):
        opened.page.add_script_tag(path=str(AXE))
    opened.set(clip=None, joint="left_elbow")
    opened.page.keyboard.press("k")
    opened.page.keyboard.press("Shift+k")
    opened.set(posing=True)
    return opened


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_part_of_the_page_has_a_fault(page, theme):
    page.set(theme=theme)
    found = {}
    for tab in TABS:
        page.run("(tab) => { actor3d.page.tab.value = tab; }", tab)
        page.settle()
        found[tab] = page.run(_COMPLAINTS)
    for overlay in ("recorder", "shortcuts"):
        page.run("(name) => { actor3d.page[name].value = true; }", overlay)
        page.settle()
        found[overlay] = page.run(_COMPLAINTS)
        page.run("(name) => { actor3d.page[name].value = false; }", overlay)
    assert not any(found.values()), found
