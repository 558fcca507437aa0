"""Who may talk to the server: whoever holds the token, which the link carries that `actor3d view` prints and opens."""

import hmac
import ipaddress
import re
import secrets
import socket
from dataclasses import dataclass
from http.cookies import CookieError
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

_SECURITY_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' blob: data:; media-src blob:; connect-src 'self' blob: data:{sockets}; "
    "worker-src blob:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_PLAIN_HOST = re.compile(r"[A-Za-z0-9.:\[\]-]+")


class Refused(Exception):
    """An answer of one line instead of what was asked for, and what the page needs to ask better."""

    def __init__(self, status: int, line: str, **asked: object) -> None:
        super().__init__(line)
        self.status = status
        self.asked = asked


@dataclass(frozen=True, kw_only=True)
class Access:
    """The rules of one server."""

    host: str
    """Where it listens."""
    token: str
    """What a visitor must know: on a machine of many users, loopback is everybody's."""

    @classmethod
    def for_host(cls, host: str) -> "Access":
        """The rules of a server that listens there, with a token of its own."""
        return cls(host=host, token=secrets.token_urlsafe(24))

    def names(self, host_header: str) -> bool:
        """Whether a `Host` header names this server.

        A page of another site whose name was made to point here ("DNS rebinding") sends its own name, so only
        addresses and this machine's own names are taken.
        """
        try:
            name = urlsplit(f"//{host_header}").hostname or ""
        except ValueError:
            return False
        if is_loopback(self.host):
            return is_loopback(name)
        own = socket.gethostname().lower()
        return _is_address(name) or name in {
            "localhost",
            self.host.lower(),
            own,
            f"{own}.local",
            socket.getfqdn(),
        }

    def admits(self, given: str) -> bool:
        """Whether this is the token."""
        # What comes in headers need not be text.
        return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self.token.encode())


def is_loopback(host: str) -> bool:
    """Whether a name or address is this machine alone."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def guard(app: web.Application, access: Access, cookie: str) -> None:
    """Put the rules before every handler, and refusals of one line after them.

    Args:
        app: The application.
        access: The rules.
        cookie: Name of the cookie that remembers the token.
    """

    @web.middleware
    async def answer_refusals(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            response = await handler(request)
        except Refused as refusal:
            response = web.json_response({"error": str(refusal), **refusal.asked}, status=refusal.status)
        except web.HTTPError as error:
            response = web.json_response({"error": error.reason}, status=error.status)
        if not response.prepared:
            response.headers.update(_SECURITY_HEADERS)
            response.headers.setdefault("Content-Security-Policy", "default-src 'none'")
            response.headers.setdefault("Cache-Control", "no-store")
        return response

    @web.middleware
    async def apply_rules(request: web.Request, handler: Handler) -> web.StreamResponse:
        host = request.headers.get("Host", "")
        if not access.names(host):
            raise Refused(403, "this server is called by its address or as localhost")
        origin = request.headers.get("Origin")
        changes = request.method != "GET" or "Upgrade" in request.headers
        if (changes and origin is None) or (origin is not None and not _is_origin(origin, host)):
            raise Refused(403, "only this server's own page may ask that")
        if not access.admits(_cookie(request, cookie)):
            return _with_token(access, request, cookie)
        return await handler(request)

    app.middlewares.extend([answer_refusals, apply_rules])


def _is_origin(origin: str, host: str) -> bool:
    """Whether an `Origin` header names this server's own pages."""
    try:
        return urlsplit(origin).netloc == host
    except ValueError:
        return False


def _cookie(request: web.Request, name: str) -> str:
    """A cookie's value; none if there is none, or the header is damaged."""
    try:
        return request.cookies.get(name, "")
    except (CookieError, ValueError):
        return ""


def page_policy(host: str) -> str:
    """The page's content security policy: nothing but what this server says, and no frame of another site."""
    # Some browsers do not take 'self' for the page's own socket.
    sockets = f" ws://{host} wss://{host}" if _PLAIN_HOST.fullmatch(host) else ""
    return _POLICY.format(sockets=sockets)


def _with_token(access: Access, request: web.Request, cookie: str) -> web.StreamResponse:
    """Let in who brings the token in the link; the address that the browser then shows is without it."""
    given = request.query.get("token", "")
    if request.path != "/" or not given or not access.admits(given):
        raise Refused(403, "open the link that `actor3d view` printed: it holds this server's token")
    response = web.Response(status=303, headers={"Location": "/"})
    response.set_cookie(cookie, given, httponly=True, samesite="Lax")
    return response
