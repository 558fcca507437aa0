"""What an exported page carries in another order and in letters is, in the page, what was packed: byte by byte."""

import base64
import gzip
import json
import re

import numpy as np
import pytest
from avatar_page import AvatarPage, write_static_page
from effects_avatar import effects_avatar
from pack_reader import read_pack
from skinned_pack import skinned_pack
from synthetic import tiny_body

from actor3d.bench.made_avatar import made_avatar
from actor3d.errors import InputError
from actor3d.viewer.container import Container, write_container
from actor3d.viewer.letters import LETTERS, to_letters
from actor3d.viewer.packing import pack_avatar
from actor3d.viewer.recoding import recoded, recoded_blocks
from benchmarks import first_picture

_READ = """async (elements) => {
    const base64 = (bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));
    const read = [];
    for (const letters of elements) {
        const element = document.createElement("script");
        element.textContent = letters;
        const source = new actor3d.source.constructor([element], element);
        const content = () => KIND === "pack" ? source.pack({id: "0", name: "ada"}) : source.still.value.read();
        read.push(await content().then(base64, (problem) => problem.message));
    }
    return read;
}"""


@pytest.fixture(scope="module")
def page(browser, tmp_path_factory):
    file = tmp_path_factory.mktemp("carried") / "ada.html"
    opened = AvatarPage.open(
        browser, write_static_page(file, pack_avatar(made_avatar(50, model=tiny_body()))).as_uri()
    )
    yield opened
    opened.close()


def _in_page(page, contents: list[bytes], kind: str = "pack") -> list[str]:
    letters = [to_letters(gzip.compress(content)) for content in contents]
    return page.run(_READ.replace("KIND", json.dumps(kind)), letters)


def _odd_pack() -> bytes:
    """Numbers of every type at their ends, nothing, and vertices without neighbours."""
    draw = np.random.default_rng(0)
    ends = {
        name: np.array([[info.min, info.max], [info.max, info.min], [0, info.max // 2]], name)
        for name in ("i1", "u1", "<i2", "<u2", "<u4")
        for info in (np.iinfo(name),)
    }
    vertices, faces = 9, np.array([[0, 1, 2], [2, 1, 8], [5, 2, 1]], "<u4")
    arrays = {
        "faces": faces,
        "rest_vertices": draw.integers(0, 2**16, (vertices, 3)).astype("<u2"),
        "wide": draw.integers(0, 2**32, (vertices, 2)).astype("<u4"),
        "directions": draw.integers(-(2**15), 2**15, (4, vertices, 3)).astype("<i2"),
        "nothing": np.zeros((0, 3), "<f4"),
        "places": draw.normal(size=(5, 3)).astype("<f4"),
        **{f"end {name}": values for name, values in ends.items()},
    }
    return write_container(Container(kind="avatar", meta={}, arrays=arrays))


def test_the_page_reads_every_byte_of_what_was_recoded(page):
    plain = pack_avatar(made_avatar(700, model=tiny_body()))
    packs = [
        plain,
        pack_avatar(effects_avatar(600, model=tiny_body())),
        skinned_pack(read_pack(plain), count=50),
        _odd_pack(),
    ]
    found = _in_page(page, [recoded(pack, "pack") for pack in packs])
    assert [base64.b64decode(text) for text in found] == packs


def test_letters_hold_bytes_of_any_number(page):
    contents = [bytes(range(length)) for length in range(30)]
    found = _in_page(page, contents, kind="still")
    assert [base64.b64decode(text) for text in found] == contents


def test_letters_end_no_script_and_are_fewer_than_those_of_base64():
    content = np.random.default_rng(0).bytes(30_000)
    letters = to_letters(content)
    assert not re.search(r"[^!-~]|[&<\\]", letters)
    assert len(letters) < 0.93 * len(base64.b64encode(content))
    assert len(set(LETTERS)) == 91


def test_what_changes_little_from_place_to_place_becomes_smaller():
    pack = pack_avatar(made_avatar(4000))
    blocks = recoded_blocks(pack, "pack")
    recoded_size = len(gzip.compress(b"".join(block.content for block in blocks)))
    assert recoded_size < 0.9 * len(gzip.compress(pack))
    (shape,) = [block for block in blocks if block.name == "shape_directions"]
    assert isinstance(shape.entry, dict)
    assert shape.entry["from"] == "neighbours"


def test_a_damaged_page_says_so_in_one_line(page):
    good = recoded(pack_avatar(made_avatar(50, model=tiny_body())), "pack")
    damaged = [
        good[:-1],
        good + b"\0",
        good[:5] + b"?" + good[6:],
        b"\xff\xff\xff\xff" + good[4:],
        good.replace(b'"size":2', b'"size":3', 1),
        good.replace(b'"from":"neighbours","faces":', b'"from":"neighbours","faces":9', 1),
        b"",
    ]
    found = _in_page(page, damaged)
    assert set(found) == {"The file is damaged: its avatar cannot be read. Export it again."}


def test_openings_are_timed_and_what_a_page_carries_is_told(browser, page, tmp_path):
    pack = pack_avatar(made_avatar(2000, model=tiny_body()))
    found = first_picture.opened(browser, write_static_page(tmp_path / "ada.html", pack))
    assert 0 < found.begun < found.first <= found.whole
    sizes = first_picture.sizes(pack)
    assert sizes["rotations"] > sizes["face"] > 0


def test_what_is_no_pack_is_refused():
    with pytest.raises(InputError, match="ada: not an actor3d container"):
        recoded(b"nothing at all", "ada")
