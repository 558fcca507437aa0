/** Pictures drawn by the server as fast as it can: one is asked for at a time, and always the newest pose. */

import { signal } from "@preact/signals";
import { encodeRequest } from "./requests";
import type { Message, Socket } from "./socket";
import type { PictureRequest, PictureStream, StreamLook } from "./source";
import { type Packet, PacketKind } from "./wire";

const QUALITY = 85;

export class ServerStream implements PictureStream {
  readonly picture = signal<ImageBitmap | null>(null);
  readonly mode = signal<"sampler" | "repose">("repose");
  private asked: number | null = null;
  private next: { readonly request: PictureRequest; readonly look: StreamLook } | null = null;

  constructor(
    private readonly socket: Socket,
    private readonly nextId: () => number,
    /** Index of the run that is asked. */
    private readonly run: () => number,
  ) {}

  show(request: PictureRequest, look: StreamLook): void {
    this.next = { request, look };
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
    const picture = await withAlpha(payload);
    if (id !== this.asked) return picture.close();
    this.picture.peek()?.close();
    this.picture.value = picture;
    this.socket.send({ type: "drawn", id });
    this.asked = null;
    this.ask();
  }

  private ask(): void {
    if (!this.next || this.asked !== null) return;
    const { look, request } = this.next;
    const id = this.nextId();
    const shown = { ...look, background: null, quality: QUALITY };
    if (!this.socket.send(encodeRequest(PacketKind.STREAM, id, this.run(), request, shown))) return;
    this.next = null;
    this.asked = id;
  }
}

/** Alpha below this is the JPEG's own noise. */
const CLEAR = 6;

/** A picture whose upper half has the colours and whose lower half the alpha: JPEG holds none. */
async function withAlpha(jpeg: ArrayBuffer): Promise<ImageBitmap> {
  const sent = await createImageBitmap(new Blob([jpeg], { type: "image/jpeg" }));
  const { width } = sent;
  const height = sent.height / 2;
  const context = new OffscreenCanvas(width, sent.height).getContext("2d", { willReadFrequently: true })!;
  context.drawImage(sent, 0, 0);
  sent.close();
  const colors = context.getImageData(0, 0, width, height);
  const { data: alphas } = context.getImageData(0, height, width, height);
  for (let i = 0; i < alphas.length; i += 4) colors.data[i + 3] = alphas[i] < CLEAR ? 0 : alphas[i];
  return createImageBitmap(colors);
}
