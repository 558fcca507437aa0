/** The other end of the protocol: a page steers the avatar in one of its frames. */

import { PROTOCOL } from "./protocol";

interface Call {
  resolve(result: unknown): void;
  reject(problem: Error): void;
}

export class AvatarFrame {
  private readonly abort = new AbortController();
  private readonly calls = new Map<number, Call>();
  private readonly events = new EventTarget();
  private last = 0;

  /** @param origin Of the frame's page; "*" for one that is sandboxed, and so has none of its own. */
  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly origin: string,
  ) {
    addEventListener("message", (event) => this.hear(event), { signal: this.abort.signal });
  }

  /** Asks for something; rejects with what the frame says is wrong. */
  call(method: string, args: object = {}): Promise<unknown> {
    const id = ++this.last;
    this.frame.contentWindow?.postMessage({ actor3d: PROTOCOL, id, method, args }, this.origin);
    return new Promise((resolve, reject) => this.calls.set(id, { resolve, reject }));
  }

  on(name: string, listener: (detail: unknown) => void): void {
    this.events.addEventListener(name, (event) => listener((event as CustomEvent<unknown>).detail));
  }

  dispose(): void {
    this.abort.abort();
  }

  private hear({ data, origin, source }: MessageEvent): void {
    if (source !== this.frame.contentWindow || (this.origin !== "*" && origin !== this.origin)) return;
    if (data?.actor3d !== PROTOCOL) return;
    if (typeof data.event === "string") this.events.dispatchEvent(new CustomEvent(data.event, { detail: data.detail }));
    const call = this.calls.get(data.id);
    this.calls.delete(data.id);
    if (typeof data.error === "string") call?.reject(new Error(data.error));
    else call?.resolve(data.result);
  }
}
