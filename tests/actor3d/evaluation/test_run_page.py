"""The report is one file that asks nothing of anybody."""

import re
from html.parser import HTMLParser

import pytest

from actor3d.evaluation.run_page import run_page

_VOID = {"meta", "img", "input"}


class _Balance(HTMLParser):
    """Opens and closes."""

    def __init__(self):
        super().__init__()
        self.open, self.links, self.text = [], [], []

    def handle_starttag(self, tag, attrs):
        self.links += [value for name, value in attrs if name in ("src", "href", "srcset", "action")]
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


@pytest.fixture(scope="module")
def html(evaluated):
    return run_page(evaluated(run="<demo> & co"))


@pytest.fixture(scope="module")
def parsed(html):
    parser = _Balance()
    parser.feed(html)
    return parser


def test_every_element_is_closed_and_names_are_text(parsed, html):
    assert parsed.open == []
    assert "<demo>" not in html
    assert any("<demo> & co" in text for text in parsed.text)


def test_nothing_comes_from_outside(parsed, html):
    assert parsed.links and all(link.startswith("data:image/jpeg;base64,") for link in parsed.links)
    assert not re.findall(r"https?:|url\(|@import|src=\"(?!data:)", html)
    assert "default-src 'none'" in html


def test_it_says_what_was_measured_and_what_was_left_out(parsed):
    text = "".join(parsed.text)
    for told in (
        "The capture: ",
        "PSNR in the box",
        "Silhouette IoU",
        "By camera",
        "Worst frames",
        "no <weights>",
        "Flicker excess",
    ):
        assert told in text
    assert "ST-LPIPS" not in text


def test_pictures_can_be_wiped(html, evaluation):
    shown = [*evaluation.gallery.chosen, *evaluation.gallery.best, *evaluation.gallery.worst]
    wipes = len(shown) + sum(view.head is not None for view in shown)
    assert html.count('<input type="range"') == wipes
