/** The page's side of sorting: one sort under way, the latest wish next, earlier wishes forgotten. */

import source from "worker:./worker.ts";
import type { SortGroup, SortReply, SortRequest } from "./messages";
import type { DepthRow, Stance } from "./order";
import { SortService } from "./service";

interface Connection {
  send(request: SortRequest, transfer?: Transferable[]): void;
  stop(): void;
}

/** Gets the order, or null if the wish was overtaken or dropped. */
type Sorted = (order: Uint32Array<ArrayBuffer> | null) => void;

interface Wish {
  rows: readonly DepthRow[];
  count: number;
  sorted: Sorted;
}

export class SortClient {
  /** How long the last sort took, milliseconds. */
  milliseconds = 0;

  private connection: Connection;
  private groups: SortRequest | null = null;
  private stances: SortRequest[] = [];
  /** What of these the worker has not been told, as nothing was sorted since. */
  private untold = new Set<SortRequest>();
  private running: { id: number; wish: Wish } | null = null;
  private waiting: Wish | null = null;
  private lastId = 0;
  private spare: Uint32Array<ArrayBuffer> | null = null;

  constructor() {
    this.connection = connect(
      (reply) => this.receive(reply),
      () => this.moveToPage(),
    );
  }

  /** Sorts these from now on; how they stand is to be told anew. */
  setGroups(groups: readonly SortGroup[]): void {
    this.groups = { type: "groups", groups };
    this.stances = [];
    this.untold = new Set([this.groups]);
    this.forget();
  }

  setStance(group: number, { vertices, normals, bones, places }: Stance): void {
    const request: SortRequest = { type: "stance", group, stance: { vertices, normals, bones, places } };
    this.untold.delete(this.stances[group]);
    this.untold.add(request);
    this.stances[group] = request;
  }

  /** Sorts for a camera, which each group has a row of. */
  sort(rows: readonly DepthRow[], count: number, sorted: Sorted): void {
    const overtaken = this.waiting;
    this.waiting = { rows, count, sorted };
    if (!this.running) this.next();
    overtaken?.sorted(null);
  }

  /** Takes back an order that is no longer needed. */
  recycle(order: Uint32Array<ArrayBuffer>): void {
    this.spare = order;
  }

  /** Drops what was wished for. */
  forget(): void {
    const dropped = [this.waiting, this.running?.wish];
    this.waiting = null;
    if (this.running) this.running.wish = { ...this.running.wish, sorted: () => {} };
    for (const wish of dropped) wish?.sorted(null);
  }

  dispose(): void {
    this.forget();
    this.connection.stop();
  }

  private next(): void {
    const wish = this.waiting;
    if (!wish) return;
    this.waiting = null;
    this.running = { id: ++this.lastId, wish };
    const buffer = this.spare;
    this.spare = null;
    this.tell();
    const transfer = buffer ? [buffer.buffer] : [];
    this.connection.send({ type: "sort", id: this.lastId, rows: wish.rows, count: wish.count, buffer }, transfer);
  }

  private tell(): void {
    for (const request of this.untold) this.connection.send(request);
    this.untold.clear();
  }

  /** The worker could not be started, as a strict security policy may have it. */
  private moveToPage(): void {
    this.connection.stop();
    this.connection = onThePage((reply) => this.receive(reply));
    this.untold = new Set([this.groups, ...this.stances].filter((request) => request !== null));
    this.waiting ??= this.running?.wish ?? null;
    this.running = null;
    this.next();
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

let ahead: Worker | null = null;
/** Whether the page may not have workers. */
let forbidden = false;

/** Starts a worker that the next client takes: until it listens much else can be done. */
export function startAhead(): void {
  if (ahead || forbidden) return;
  try {
    ahead = newWorker();
    ahead.onerror = () => {
      ahead = null;
      forbidden = true;
    };
  } catch {
    forbidden = true;
  }
}

function newWorker(): Worker {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}

/** A worker, or where the page may not have one, the same service on the page itself. */
function connect(receive: (reply: SortReply) => void, failed: () => void): Connection {
  if (forbidden) return onThePage(receive);
  try {
    const worker = ahead ?? newWorker();
    ahead = null;
    worker.onmessage = ({ data }: MessageEvent<SortReply>) => receive(data);
    worker.onerror = failed;
    return { send: (request, transfer = []) => worker.postMessage(request, transfer), stop: () => worker.terminate() };
  } catch {
    return onThePage(receive);
  }
}

function onThePage(receive: (reply: SortReply) => void): Connection {
  const service = new SortService((reply) => setTimeout(() => receive(reply)));
  return { send: (request) => service.handle(request), stop: () => {} };
}
