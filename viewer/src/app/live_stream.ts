/** Pictures drawn by the server as fast as it can: one is asked for at a time, and always the newest pose. */

import { signal } from "@preact/signals";
import { pictureFields } from "./requests";
import { type Message, type Packet, PacketKind, type Socket } from "./socket";
import type { PictureRequest } from "./source";

const QUALITY = 85;

export class LiveStream {
  /** The newest picture; null before the first. */
  readonly picture = signal<ImageBitmap | null>(null);
  /** Whether the server can run the sampler for each picture, or reposes the Gaussians that it has. */
  readonly samples = signal(false);
  private asked: number | null = null;
  private next: { readonly request: PictureRequest; readonly background: readonly number[] } | null = null;

  constructor(
    private readonly socket: Socket,
    private readonly nextId: () => number,
  ) {}

  /** Asks for a picture; of those asked for while one is drawn, only the newest is drawn. */
  show(request: PictureRequest, background: readonly number[]): void {
    this.next = { request, background };
    this.ask();
  }

  /** No more pictures are wanted. */
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
    if (kind === PacketKind.streamed && id === this.asked) void this.take(id, payload);
  }

  private async take(id: number, payload: ArrayBuffer): Promise<void> {
    const picture = await createImageBitmap(new Blob([payload], { type: "image/jpeg" }));
    if (id !== this.asked) return picture.close();
    this.picture.peek()?.close();
    this.picture.value = picture;
    this.socket.send({ type: "shown", id });
    this.asked = null;
    this.ask();
  }

  private ask(): void {
    if (!this.next || this.asked !== null) return;
    const { request, background } = this.next;
    const id = this.nextId();
    if (!this.socket.send({ type: "live", id, ...pictureFields(request), background, quality: QUALITY })) return;
    this.next = null;
    this.asked = id;
  }
}
