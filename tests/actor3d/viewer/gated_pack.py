"""Packs that come in part only, until a page's test lets the rest go."""

import json

from actor3d.viewer.unpacking import read_container

_GATE = """
    const open = new Promise((resolve) => (window.letGo = resolve));
    const {pipeThrough} = ReadableStream.prototype;
    ReadableStream.prototype.pipeThrough = function (transform) {
        let left = AFTER;
        if (!(transform instanceof TransformStream)) return pipeThrough.call(this, transform); // gives no pack yet
        return pipeThrough.call(pipeThrough.call(this, transform), new TransformStream({
            async transform(chunk, sink) {
                if (chunk.length > left) {
                    if (left > 0) sink.enqueue(chunk.slice(0, left));
                    await open;
                    if (window.breaks) throw new TypeError("it broke");
                }
                const rest = chunk.length > left ? chunk.slice(left) : chunk;
                left = Math.max(left - chunk.length, 0);
                sink.enqueue(rest);
            },
        }));
    };
    const {fetch} = window;
    window.fetch = async (...wanted) => {
        const answer = await fetch(...wanted);
        if (!String(wanted[0]).includes("/avatar")) return answer;
        return new Response(answer.body.pipeThrough(new TransformStream()));
    };
"""


def gate(pack: bytes) -> str:
    """A script that lets a page have the first level of its pack alone, until it calls ``letGo()``."""
    return f"{{ {_GATE.replace('AFTER', str(_end_of_first_level(pack)))} }}"


def level_counts(pack: bytes) -> list[int]:
    """Gaussians of each level."""
    return [level["count"] for level in read_container(pack, "pack").meta["gaussians"]["levels"]]


def _end_of_first_level(pack: bytes) -> int:
    start = 16 + int.from_bytes(pack[8:12], "little")
    entries = json.loads(pack[16:start])["arrays"].values()
    return start + min(entry["pieces"][1][0] for entry in entries if "pieces" in entry)
