/** The source of a page that a server stands behind. */

import { type ReadonlySignal, signal } from "@preact/signals";
import { type Avatar, type Clip, readMotion } from "../engine";
import type { Picture } from "./comparing";
import { ServerRefiner } from "./server_refiner";
import { ServerStream } from "./server_stream";
import { type Message, Socket } from "./socket";
import {
  type BakeState,
  type Connection,
  FlagsWanted,
  type MotionField,
  type MotionFlags,
  type Refiner,
  type RunName,
  type Source,
  type Training,
} from "./source";

interface HelloRun {
  readonly index: number;
  readonly name: string;
  readonly revision: number;
  readonly refine: boolean;
  readonly bake: Bake;
  readonly library: readonly string[];
  readonly stream: "sampler" | "repose";
  readonly training: Training | null;
  readonly trouble: string | null;
}

/** A run has an avatar now, or a newer one. */
interface Renewal {
  readonly run: number;
  readonly revision: number;
  readonly refine: boolean;
  readonly bake: Bake;
}

/** Null: not before its training has ended. */
type Bake = "current" | "missing" | "stale" | null;

export class ServerSource implements Source {
  readonly runs = signal<readonly RunName[]>([]);
  readonly training = signal<Training | null>(null);
  readonly trouble = signal<string | null>(null);
  readonly refiner = signal<Refiner | null>(null);
  readonly motionKinds = "SMPL or AMASS .npz, BVH, and whatever else the server reads";
  readonly connection: ReadonlySignal<Connection>;
  readonly stream: ServerStream;
  readonly baking = signal<BakeState>({ kind: "settled" });
  readonly library = signal<readonly string[]>([]);
  private readonly socket: Socket;
  /** What is said of the run's bake while none is made. */
  private bakeBefore: Bake = null;
  private readonly serverRefiner: ServerRefiner;
  private lastId = 0;

  constructor() {
    const url = new URL("api/socket", location.href);
    url.protocol = url.protocol.replace("http", "ws");
    url.hash = "";
    const socket = new Socket(url.href, {
      onMessage: (message) => this.receive(message),
      onPacket: (packet) => {
        this.serverRefiner.onPacket(packet);
        this.stream.onPacket(packet);
      },
      onLost: () => {
        this.serverRefiner.lost();
        this.stream.lost();
      },
    });
    this.socket = socket;
    const nextId = () => ++this.lastId;
    this.connection = socket.connection;
    this.serverRefiner = new ServerRefiner(socket, nextId);
    this.stream = new ServerStream(socket, nextId);
  }

  async pack({ id, revision }: RunName): Promise<ArrayBuffer> {
    const response = await answer(`api/runs/${id}/avatar?revision=${revision}`);
    return response.arrayBuffer();
  }

  readonly photograph = async (camera: string, frame: number): Promise<Picture | null> => {
    const place = `${encodeURIComponent(camera)}/${frame}`;
    const [colors, mask] = await Promise.all([
      pixelsOf(`api/runs/0/photo/${place}`),
      pixelsOf(`api/runs/0/mask/${place}`),
    ]);
    if (!colors) return null;
    if (mask?.data.length === colors.data.length) {
      for (let at = 0; at < colors.data.length; at += 4) colors.data[at + 3] = mask.data[at];
    }
    return colors;
  };

  async readMotion(file: File, avatar: Avatar, flags: MotionFlags = {}): Promise<Clip> {
    const options = { method: "POST", body: file, headers: { "X-Actor3d": "1" } };
    const response = await answer(`api/runs/0/motion?${new URLSearchParams({ ...flags, name: file.name })}`, options);
    return readMotion(await response.arrayBuffer(), avatar.body);
  }

  bake(): void {
    if (this.socket.send({ type: "bake", run: 0 })) this.baking.value = { kind: "running", share: 0 };
    else this.trouble.value = "The server cannot be reached: bake once it is back.";
  }

  async libraryMotion(name: string, avatar: Avatar): Promise<Clip> {
    const response = await answer(`api/runs/0/library/${encodeURIComponent(name)}`);
    return readMotion(await response.arrayBuffer(), avatar.body);
  }

  private receive(message: Message): void {
    this.serverRefiner.onMessage(message);
    this.stream.onMessage(message);
    if (message.type === "hello") this.greet(message.runs as readonly HelloRun[]);
    else if (message.type === "avatar") this.renew(message as unknown as Renewal);
    else if (message.type === "trouble") this.trouble.value = String(message.message);
    else if (message.type === "baking" && message.run === 0) {
      this.baking.value = { kind: "running", share: Number(message.done) / Math.max(Number(message.total), 1) };
    } else if (message.type === "unbaked" && message.run === 0) {
      this.showBake(this.bakeBefore);
      this.trouble.value = String(message.message);
    }
    else if (message.type === "training" && message.run === 0) {
      this.training.value = message.finished ? null : (message as unknown as Training);
    }
  }

  private greet(runs: readonly HelloRun[]): void {
    this.runs.value = runs.map(({ index, name, revision }) => ({ id: String(index), name, revision }));
    this.training.value = runs[0]?.training ?? null;
    this.trouble.value = runs[0]?.trouble ?? null;
    this.refiner.value = runs[0]?.refine ? this.serverRefiner : null;
    this.stream.mode.value = runs[0]?.stream ?? "repose";
    this.library.value = runs[0]?.library ?? [];
    this.showBake(runs[0]?.bake ?? null);
  }

  private showBake(bake: Bake): void {
    this.bakeBefore = bake;
    const wanted = bake === "missing" || bake === "stale";
    this.baking.value = wanted ? { kind: "wanted", stale: bake === "stale" } : { kind: "settled" };
  }

  private renew({ run: index, revision, refine, bake }: Renewal): void {
    this.trouble.value = null;
    if (index === 0) {
      this.refiner.value = refine ? this.serverRefiner : null;
      this.showBake(bake);
    }
    this.runs.value = this.runs.peek().map((run) => (run.id === String(index) ? { ...run, revision } : run));
  }
}

interface Refusal {
  readonly error?: string;
  readonly fields?: readonly MotionField[];
  readonly wanted?: readonly string[];
}

/** An answer that is as it should be; rejects with the server's own words, or with the network's. */
async function answer(url: string, options: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, options);
  } catch {
    throw new Error("The server cannot be reached.");
  }
  if (response.ok) return response;
  const { error, fields, wanted } = (await response.json().catch(() => ({}))) as Refusal;
  const line = error ?? `The server answered ${response.status} ${response.statusText}.`;
  throw fields ? new FlagsWanted(line, fields, wanted ?? []) : new Error(line);
}

async function pixelsOf(url: string): Promise<ImageData | null> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) return null;
  const bitmap = await createImageBitmap(await response.blob(), { colorSpaceConversion: "none" });
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0);
  const { width, height } = bitmap;
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}
