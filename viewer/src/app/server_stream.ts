/** Pictures drawn by the server as fast as it can: one is asked for at a time, and always the newest pose. */

import { signal } from "@preact/signals";
import { encodeRequest } from "./requests";
import type { Message, Socket } from "./socket";
import type { PictureRequest, PictureStream } from "./source";
import { type Packet, PacketKind } from "./wire";

const QUALITY = 85;

export class ServerStream implements PictureStream {
  readonly picture = signal<ImageBitmap | null>(null);
  readonly mode = signal<"sampler" | "repose">("repose");
  private asked: number | null = null;
  private next: { readonly request: PictureRequest; readonly background: readonly number[] } | null = null;

  constructor(
    private readonly socket: Socket,
    private readonly nextId: () => number,
    /** Index of the run that is asked. */
    private readonly run: () => number,
  ) {}

  show(request: PictureRequest, background: readonly number[]): void {
    this.next = { request, background };
    this.ask();
  }

  stop(): void {
    this.next = null;
    if (this.asked !== null) this.socket.send({ type: "cancel" });
    this.asked = null;
    this.picture.peek()?.close();
    this.picture.value = null;
  }

  /** The line broke. */
  lost(): void {
    this.asked = null;
  }

  onMessage({ type, id }: Message): void {
    if (id !== this.asked || (type !== "failed" && type !== "cancelled")) return;
    this.asked = null;
    this.ask();
  }

  onPacket({ kind, id, payload }: Packet): void {
    if (kind === PacketKind.STREAMED && id === this.asked) void this.take(id, payload);
  }

  private async take(id: number, payload: ArrayBuffer): Promise<void> {
    const picture = await createImageBitmap(new Blob([payload], { type: "image/jpeg" }));
    if (id !== this.asked) return picture.close();
    this.picture.peek()?.close();
    this.picture.value = picture;
    this.socket.send({ type: "drawn", id });
    this.asked = null;
    this.ask();
  }

  private ask(): void {
    if (!this.next || this.asked !== null) return;
    const { request, background } = this.next;
    const id = this.nextId();
    if (!this.socket.send(encodeRequest(PacketKind.STREAM, id, this.run(), request, { background, quality: QUALITY }))) return;
    this.next = null;
    this.asked = id;
  }
}
