"""Who is let in: this machine's own page, or who brings the token."""

import asyncio
from urllib.parse import urlsplit

import aiohttp
import pytest
import torch
from visiting import House, house_of, run

from actor3d.cli.view_command import open_shown
from actor3d.viewer.server.access import Access, page_policy
from actor3d.viewer.server.serve import link

LOCAL = Access.for_host("127.0.0.1")
OPEN = Access.for_host("0.0.0.0")


@pytest.fixture(scope="module")
def shown(run_folder):
    return open_shown(run_folder, torch.device("cpu"))


def _status(shown, access: Access, path: str = "/", headers: dict | None = None) -> int:
    """How a request is answered; whoever visits a house on loopback has its token here."""
    known = {"Cookie": f"actor3d={access.token}"} if access is LOCAL else {}

    async def ask() -> int:
        async with (
            house_of([shown], access=access, ready=False) as house,
            house.http.get(
                house.url + path, allow_redirects=False, headers={**known, **(headers or {})}
            ) as answer,
        ):
            if answer.status == 403:
                assert list(await answer.json()) == ["error"]
            return answer.status

    return run(ask())


@pytest.mark.parametrize("host", ["localhost:80", "127.0.0.1:9", "[::1]:80", "LOCALHOST", "127.8.8.8"])
def test_this_machine_goes_by_these_names(host):
    assert LOCAL.names(host)


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "192.168.1.5:80", "", "[", "127.0.0.1.nip.io", "::1"]
)
def test_a_name_that_was_made_to_point_here_is_refused(shown, host):
    assert not LOCAL.names(host)


def test_beyond_this_machine_addresses_are_names_and_the_token_decides():
    assert OPEN.names("192.168.1.5:8080")
    assert not OPEN.names("evil.example:8080")


@pytest.mark.parametrize("access", [LOCAL, OPEN])
def test_the_token_decides_on_this_machine_and_beyond(access):
    assert len(access.token) >= 32
    assert access.admits(access.token)
    assert not access.admits(access.token[:-1])
    assert not access.admits("é")
    assert not access.admits("\udcff")
    assert not access.admits("")
    assert LOCAL.token != OPEN.token


def test_a_foreign_host_header_is_refused(shown):
    assert _status(shown, LOCAL, headers={"Host": "evil.example"}) == 403
    assert _status(shown, LOCAL, headers={"Host": "localhost:1"}) == 200


def test_another_sites_page_is_refused(shown):
    assert _status(shown, LOCAL, headers={"Origin": "http://evil.example"}) == 403
    assert _status(shown, LOCAL, "/api/runs/0/avatar", headers={"Origin": "null"}) == 403


def test_a_socket_needs_the_pages_own_origin(shown):
    async def scenario() -> None:
        async with house_of([shown], ready=False) as house:
            for headers in (
                {},
                {"Origin": "http://evil.example"},
                {"Origin": house.url.replace("127.0.0.1", "localhost")},
            ):
                with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
                    await house.http.ws_connect(f"{house.url}/api/socket", headers=headers)
                assert refused.value.status == 403
            async with house.visit() as page:
                assert (await page.hear()).kind == "hello"

    run(scenario())


ODD_HEADERS = [
    b"Origin: http://[\r\n",
    b"Origin: http://\xff\xfe\r\n",
    b"Origin: \r\n",
    b"Origin: http://a]b\r\n",
    b"Cookie: actor3d=\xff\xfe\r\n",
    b"Cookie: actor3d=" + b"x" * 5000 + b"\r\n",
    b"Cookie: ;=;;\x01\r\n",
    b"Cookie: actor3d\r\n",
    b'Cookie: actor3d="\\777"\r\n',
]


def test_odd_bytes_in_headers_are_refused_like_any_stranger(shown):
    async def scenario() -> None:
        async with house_of([shown], access=LOCAL, ready=False) as house:
            address = urlsplit(house.url)
            for header in ODD_HEADERS:
                reader, writer = await asyncio.open_connection(address.hostname, address.port)
                host = f"Host: {address.netloc}\r\nConnection: close\r\n".encode()
                writer.write(b"GET / HTTP/1.1\r\n" + host + header + b"\r\n")
                answer = await asyncio.wait_for(reader.read(), 10)
                writer.close()
                # A header that is none at all does not reach the rules.
                assert answer.startswith((b"HTTP/1.1 403", b"HTTP/1.0 400", b"HTTP/1.1 400")), (
                    header,
                    answer,
                )

    run(scenario())


@pytest.mark.parametrize("rules", [LOCAL, OPEN])
def test_without_the_token_nothing_is_served(shown, rules):
    async def scenario(path: str) -> int:
        async with (
            house_of([shown], access=rules, ready=False) as house,
            house.http.get(house.url + path, allow_redirects=False) as answer,
        ):
            return answer.status

    for path in (
        "/",
        "/static/viewer.js",
        "/api/runs/0/avatar",
        "/api/runs/0/photo/1/0",
        "/?token=wrong",
        "/nothing",
    ):
        assert run(scenario(path)) == 403
    assert run(scenario(f"/api/runs/0/avatar?token={rules.token}")) == 403


def test_the_link_with_the_token_opens_everything_and_leaves_the_address(shown):
    async def scenario() -> None:
        async with house_of([shown], access=OPEN) as house:
            jar = aiohttp.CookieJar(unsafe=True)
            async with aiohttp.ClientSession(cookie_jar=jar) as http:
                async with http.get(f"{house.url}/?token={OPEN.token}") as answer:
                    assert answer.status == 200
                    assert answer.url.query_string == ""
                (cookie,) = jar
                assert cookie["httponly"]
                assert cookie["samesite"] == "Lax"
                own = House(url=house.url, http=http, session=house.session)
                assert (await own.avatar()).kind == "avatar"
                async with own.visit() as page:
                    assert (await page.hear()).kind == "hello"

    run(scenario())


def test_the_link_names_a_host_that_others_can_reach():
    assert link("127.0.0.1", 80, "t") == "http://127.0.0.1:80/?token=t"
    assert link("::1", 80, "t") == "http://[::1]:80/?token=t"
    assert "0.0.0.0" not in link("0.0.0.0", 80, "t")
    assert link("0.0.0.0", 80, "t").endswith(":80/?token=t")


def test_the_policy_never_holds_more_than_a_host():
    assert "ws://localhost:80 " in page_policy("localhost:80")
    assert "evil" not in page_policy("localhost; script-src evil")
