/** Refining by the server's sampler: the request, its progress, its answer. */

import { encodeRequest } from "./requests";
import type { Message, Socket } from "./socket";
import type { PictureRequest, Refined, Refiner } from "./source";
import { type Packet, PacketKind } from "./wire";

interface Running {
  readonly id: number;
  readonly progress: (share: number) => void;
  readonly resolve: (refined: Refined) => void;
  readonly reject: (problem: Error) => void;
  readonly answer: { picture: Blob | null; gaussians: ArrayBuffer | null };
}

export class ServerRefiner implements Refiner {
  private running: Running | null = null;

  constructor(
    private readonly socket: Socket,
    private readonly nextId: () => number,
    /** Index of the run that is asked. */
    private readonly run: () => number,
  ) {}

  refine(request: PictureRequest, progress: (share: number) => void): Promise<Refined> {
    this.giveUp("A newer pose is refined instead.");
    const id = this.nextId();
    return new Promise((resolve, reject) => {
      this.running = { id, progress, resolve, reject, answer: { picture: null, gaussians: null } };
      const sent = this.socket.send(encodeRequest(PacketKind.REFINE, id, this.run(), request, { finish: "3d", seed: 0 }));
      if (!sent) this.giveUp("The server cannot be reached: refine once it is back.");
    });
  }

  cancel(): void {
    if (this.running) this.socket.send({ type: "cancel" });
    this.giveUp("Refining was given up.");
  }

  /** The line broke. */
  lost(): void {
    this.giveUp("The connection to the server was lost while it refined.");
  }

  /** Takes a message if it is about the request that runs. */
  onMessage({ type, id, done, total, message }: Message): void {
    const { running } = this;
    if (!running || id !== running.id) return;
    if (type === "progress") running.progress(Number(done) / Math.max(Number(total), 1));
    else if (type === "failed") this.giveUp(String(message));
    else if (type === "cancelled") this.giveUp("The server gave refining up for a newer request.");
    else if (type === "done") {
      this.running = null;
      running.resolve(running.answer);
    }
  }

  /** Takes a picture or Gaussians. */
  onPacket({ kind, id, payload }: Packet): void {
    if (!this.running || id !== this.running.id) return;
    if (kind === PacketKind.REFINED) this.running.answer.picture = new Blob([payload], { type: "image/png" });
    if (kind === PacketKind.GAUSSIANS) this.running.answer.gaussians = payload;
  }

  private giveUp(reason: string): void {
    const { running } = this;
    this.running = null;
    running?.reject(new Error(reason));
  }
}
