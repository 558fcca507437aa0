"""Five thousand messages and paths that no page sends: nothing breaks, nothing is told, nothing stays behind."""

import asyncio
import gc
import json
import logging
import random
import socket
import string
from urllib.parse import urlsplit

import aiohttp
import pytest
import torch
from pack_reader import Pack
from visiting import LOCAL, House, house_of, request_packet, run, view_of

from actor3d.cli.view_command import open_shown
from actor3d.viewer.server.page import Page
from actor3d.viewer.server.wire import PacketKind

MESSAGES, PATHS = 4000, 1000
SECRET = "the-secret-of-a-file-beside-the-run"


@pytest.fixture(scope="module")
def shown(run_folder, capture_folder):
    for folder in (run_folder.parent, capture_folder.parent, run_folder):
        (folder / "secret.txt").write_text(SECRET)
    return open_shown(run_folder, torch.device("cpu"))


def _mutated(value: object, rng: random.Random) -> object:
    """The value with one part of it replaced, left out or repeated."""
    junk = [
        None,
        True,
        -1,
        0,
        2**70,
        1e308,
        "",
        "x" * 50,
        [],
        {},
        [[]],
        "../../secret.txt",
        "\ud800",
        -0.0,
        "NaN",
    ]
    if isinstance(value, dict) and value and rng.random() < 0.9:
        key = rng.choice(list(value))
        changed = dict(value)
        if rng.random() < 0.2:
            del changed[key]
        else:
            changed[key] = _mutated(value[key], rng)
        return changed
    if isinstance(value, list) and value and rng.random() < 0.8:
        index = rng.randrange(len(value))
        return [*value[:index], _mutated(value[index], rng), *value[index + rng.randint(0, 2) :]]
    return rng.choice(junk)


def _text(sound: list[dict], rng: random.Random) -> str:
    if rng.random() < 0.2:
        return "".join(rng.choices(string.printable + "é☃", k=rng.randint(0, 400)))
    if rng.random() < 0.05:
        return rng.choice("[{") * rng.randint(1, 16_000)
    text = json.dumps(_mutated(rng.choice(sound), rng))
    if rng.random() < 0.2:
        cut = rng.randrange(len(text) + 1)
        text = text[:cut] + rng.choice(["", "}", "NaN", "1e999", "\\"]) + text[cut + rng.randint(0, 3) :]
    return text.encode("utf-8", "replace").decode()


def _request_packet(pack: Pack, rng: random.Random) -> bytes:
    """A page's request, with something wrong in its JSON, its header or its pose."""
    kind, own = rng.choice(
        [
            (PacketKind.REFINE, {"finish": "3d", "seed": 0}),
            (PacketKind.STREAM, {"background": [0, 0, 0], "quality": 80}),
        ]
    )
    view = view_of(pack)
    sound = request_packet(kind, 1, **view, **own)
    start = len(sound) - len(json.dumps({"betas": None, "camera": view["camera"], **own}))
    if rng.random() < 0.7:
        return sound[:start] + _text([json.loads(sound[start:])], rng).encode()
    at = rng.randrange(start)
    return sound[:at] + rng.randbytes(1) + sound[at + rng.randint(0, 2) :]


_PARTS = [
    *(
        "..",
        "%2e%2e",
        "..%2f",
        "%5c",
        "..;",
        "\\..\\",
        "%252e%252e",
        ".",
        "~",
        "%00",
        "%ff",
        "é",
        "",
        "9" * 400,
    ),
    *("api", "runs", "0", "1", "-1", "99", "avatar", "photo", "mask", "motion", "static", "socket", "1/0"),
    *(
        "secret.txt",
        "run.json",
        "config.yaml",
        "etc",
        "passwd",
        "viewer.js",
        "index.html",
        "body.npz",
        "?token=",
    ),
]
_VERSIONS = (b" HTTP/1.1\r\n", b" HTTP/9\r\n", b"\r\n", b" HTTP/1.0\r\n")
_HEADERS = (b"", b"", b"Content-Length: 5\r\n", b"Transfer-Encoding: chunked\r\n", b"Upgrade: websocket\r\n")


def _path(rng: random.Random) -> bytes:
    joined = "/".join(rng.choices(_PARTS, k=rng.randint(0, 9)))
    return f"{rng.choice(['/', '/api/runs/0/', '/static/', '//', ''])}{joined}".encode()


def _request(rng: random.Random, address: str) -> bytes:
    method = rng.choice(["GET", "GET", "GET", "POST", "PUT", "HEAD", "DELETE", "BREW", "CONNECT"])
    host = rng.choice([address, address, address, "evil.example", "", "[", "a" * 9000])
    line = method.encode() + b" " + _path(rng) + rng.choice(_VERSIONS)
    fixed = f"Host: {host}\r\nOrigin: http://{address}\r\nX-Actor3d: 1\r\nConnection: close\r\n"
    cookie = f"Cookie: actor3d={LOCAL.token}\r\n"
    return (
        line + fixed.encode() + cookie.encode() + rng.choice(_HEADERS) + b"\r\n" + rng.choice([b"", b"hello"])
    )


async def _raw(address: tuple[str, int], request: bytes) -> bytes:
    reader, writer = await asyncio.open_connection(*address)
    try:
        writer.write(request)
        await writer.drain()
        return await asyncio.wait_for(reader.read(), 0.5)
    except (ConnectionError, asyncio.TimeoutError):
        # A server may wait for the rest of a request that announces more than it brings.
        return b""
    finally:
        writer.close()


async def _fuzz_messages(house: House, rng: random.Random) -> None:
    pack = await house.avatar()
    texts = [{"type": "drawn", "id": 1}, {"type": "follow", "run": 0, "on": True}, {"type": "cancel"}]
    sent = 0
    while sent < MESSAGES:
        async with house.visit() as page:
            for _ in range(60):
                if page.socket.closed:
                    break
                if rng.random() < 0.2:
                    head = rng.choice([b"", b"\4\0\0\0\1\0\0\0\x18\0\0\0\0\0\0\0", rng.randbytes(16)])
                    await page.socket.send_bytes(head + rng.randbytes(rng.choice([0, 1, 203, 204, 5000])))
                elif rng.random() < 0.6:
                    await page.socket.send_bytes(_request_packet(pack, rng))
                else:
                    await page.socket.send_str(_text(texts, rng))
                sent += 1


async def _fuzz_paths(house: House, rng: random.Random, count: int) -> None:
    address = urlsplit(house.url)
    assert address.hostname is not None and address.port is not None
    for _ in range(count):
        request = _request(rng, address.netloc)
        answer = await _raw((address.hostname, address.port), request)
        head, _, body = answer.partition(b"\r\n\r\n")
        assert SECRET.encode() not in body
        assert b"Traceback" not in body and b"/tmp/" not in body, body[:300]
        assert not head.startswith(b"HTTP/1.1 500"), (request, body[:300])


def test_five_thousand_messages_and_paths(shown, caplog):
    caplog.set_level(logging.WARNING)

    async def scenario() -> None:
        async with house_of([shown]) as house:
            async with house.visit() as page:
                await page.hear()
            await asyncio.sleep(0.1)
            tasks, started = len(asyncio.all_tasks()), _open_sockets()
            paths = [_fuzz_paths(house, random.Random(seed), PATHS // 10) for seed in range(10)]
            await asyncio.gather(_fuzz_messages(house, random.Random(1)), *paths)
            # Afterwards a page is served as ever.
            pack = await house.avatar()
            async with house.visit() as page:
                await page.ask(PacketKind.REFINE, id=1, **view_of(pack))
                assert (await page.until("done", "failed"))[-1].kind == "done"
            for _ in range(100):
                if not house.session.clients and len(asyncio.all_tasks()) <= tasks:
                    break
                await asyncio.sleep(0.05)
            assert house.session.clients == set()
            assert len(asyncio.all_tasks()) <= tasks
            gc.collect()
            assert not [each for each in gc.get_objects() if type(each) is Page]
            assert _open_sockets() <= started + 2

    run(scenario())
    dropped = [record for record in caplog.records if "dropped a malformed message" in record.message]
    assert len(dropped) > MESSAGES / 4
    assert not [
        record for record in caplog.records if record.levelno >= logging.ERROR and "viewer" in record.name
    ]


def _open_sockets() -> int:
    gc.collect()
    kinds = (asyncio.trsock.TransportSocket, socket.socket)
    return len([each for each in gc.get_objects() if type(each) in kinds and each.fileno() >= 0])


def test_a_socket_that_sends_nothing_but_nonsense_is_closed(shown):
    async def scenario() -> None:
        async with house_of([shown]) as house, house.visit() as page:
            await page.hear()
            for _ in range(100):
                await page.say("nonsense")
            closed = await page.socket.receive(timeout=10)
            assert closed.type is aiohttp.WSMsgType.CLOSE
            assert page.socket.close_code == 1008

    run(scenario())


def test_a_message_beyond_the_limit_ends_the_socket(shown):
    async def scenario() -> None:
        async with house_of([shown]) as house, house.visit() as page:
            await page.hear()
            await page.socket.send_str("x" * 20_000)
            assert (await page.socket.receive(timeout=10)).type is aiohttp.WSMsgType.CLOSE
            assert page.socket.close_code == 1009

    run(scenario())
