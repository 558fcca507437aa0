/** The page's side of sorting: one sort under way, the latest wish next, earlier wishes forgotten. */

import source from "worker:./worker.ts";
import type { Anchors } from "../gaussians";
import type { SortReply, SortRequest } from "./messages";
import type { DepthRow, Stance } from "./order";
import { SortService } from "./service";

type Send = (request: SortRequest, transfer?: Transferable[]) => void;
type Sorted = (order: Uint32Array<ArrayBuffer>) => void;

interface Wish {
  row: DepthRow;
  count: number;
  sorted: Sorted;
}

export class SortClient {
  /** How long the last sort took, milliseconds. */
  milliseconds = 0;

  private readonly send: Send;
  private readonly stop: () => void;
  private running: { id: number; wish: Wish } | null = null;
  private waiting: Wish | null = null;
  private lastId = 0;
  private spare: Uint32Array<ArrayBuffer> | null = null;

  constructor() {
    [this.send, this.stop] = connect((reply) => this.receive(reply));
  }

  setGaussians(anchors: Anchors, opacities: Uint8Array): void {
    this.send({ type: "gaussians", anchors, opacities });
    this.forget();
  }

  setStance({ vertices, normals, bones }: Stance): void {
    this.send({ type: "stance", stance: { vertices, normals, bones } });
  }

  /** Sorts for a camera; `sorted` is called unless a later wish overtakes this one. */
  sort(row: DepthRow, count: number, sorted: Sorted): void {
    this.waiting = { row, count, sorted };
    if (!this.running) this.next();
  }

  /** Takes back an order that is no longer needed. */
  recycle(order: Uint32Array<ArrayBuffer>): void {
    this.spare = order;
  }

  /** Drops what was wished for. */
  forget(): void {
    this.waiting = null;
    if (this.running) this.running.wish.sorted = () => {};
  }

  dispose(): void {
    this.forget();
    this.stop();
  }

  private next(): void {
    const wish = this.waiting;
    if (!wish) return;
    this.waiting = null;
    this.running = { id: ++this.lastId, wish };
    const buffer = this.spare;
    this.spare = null;
    const transfer = buffer ? [buffer.buffer] : [];
    this.send({ type: "sort", id: this.lastId, row: wish.row, count: wish.count, buffer }, transfer);
  }

  private receive({ id, order, milliseconds }: SortReply): void {
    if (this.running?.id !== id) return;
    const { wish } = this.running;
    this.running = null;
    this.milliseconds = milliseconds;
    wish.sorted(order);
    this.next();
  }
}

/** A worker, or where the page may not have one, the same service on the page itself. */
function connect(receive: (reply: SortReply) => void): [Send, () => void] {
  try {
    const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    worker.onmessage = ({ data }: MessageEvent<SortReply>) => receive(data);
    return [(request, transfer = []) => worker.postMessage(request, transfer), () => worker.terminate()];
  } catch {
    const service = new SortService((reply) => queueMicrotask(() => receive(reply)));
    return [(request) => service.handle(request), () => {}];
  }
}
