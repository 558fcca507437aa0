/** The source of a page that a server stands behind. */

import { type ReadonlySignal, signal } from "@preact/signals";
import { type Avatar, type Clip, readMotion } from "../engine";
import type { Picture } from "./comparing";
import { collectPack, ignored, type PackListener } from "./pack_loading";
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
  type StillFile,
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
  readonly still = signal<StillFile | null>(null);
  /** What is known of each run. */
  private known: readonly HelloRun[] = [];
  /** Index of the run that is looked after. */
  private chosen = 0;
  private readonly socket: Socket;
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
    const run = () => this.chosen;
    this.connection = socket.connection;
    this.serverRefiner = new ServerRefiner(socket, nextId, run);
    this.stream = new ServerStream(socket, nextId, run);
  }

  choose(run: string): void {
    if (this.chosen === Number(run)) return;
    this.chosen = Number(run);
    this.show();
  }

  async pack({ id, revision, name }: RunName, coarse: PackListener["coarse"] = ignored): Promise<ArrayBuffer> {
    const response = await answer(`api/runs/${id}/avatar?revision=${revision}`);
    return collectPack(response.body!, name, { coarse, progress: ignored });
  }

  readonly photograph = async (camera: string, frame: number): Promise<Picture | null> => {
    const place = `${encodeURIComponent(camera)}/${frame}`;
    const [colors, mask] = await Promise.all([
      pixelsOf(`api/runs/${this.chosen}/photo/${place}`),
      pixelsOf(`api/runs/${this.chosen}/mask/${place}`),
    ]);
    if (!colors) return null;
    if (mask?.data.length === colors.data.length) {
      for (let at = 0; at < colors.data.length; at += 4) colors.data[at + 3] = mask.data[at];
    }
    return colors;
  };

  async readMotion(file: File, avatar: Avatar, flags: MotionFlags = {}): Promise<Clip> {
    const options = { method: "POST", body: file, headers: { "X-Actor3d": "1" } };
    const response = await answer(`api/runs/${this.chosen}/motion?${new URLSearchParams({ ...flags, name: file.name })}`, options);
    return readMotion(await response.arrayBuffer(), avatar.body);
  }

  bake(): void {
    if (this.socket.send({ type: "bake", run: this.chosen })) this.baking.value = { kind: "running", share: 0 };
    else this.trouble.value = "The server cannot be reached: bake once it is back.";
  }

  async libraryMotion(name: string, avatar: Avatar, run = String(this.chosen)): Promise<Clip> {
    const response = await answer(`api/runs/${run}/library/${encodeURIComponent(name)}`);
    return readMotion(await response.arrayBuffer(), avatar.body);
  }

  private receive(message: Message): void {
    this.serverRefiner.onMessage(message);
    this.stream.onMessage(message);
    if (message.type === "hello") this.greet(message);
    else if (message.type === "avatar") this.renew(message as unknown as Renewal);
    else if (message.type === "trouble") this.trouble.value = String(message.message);
    else if (message.type === "baking" && message.run === this.chosen) {
      this.baking.value = { kind: "running", share: Number(message.done) / Math.max(Number(message.total), 1) };
    } else if (message.type === "unbaked" && message.run === this.chosen) {
      this.showBake();
      this.trouble.value = String(message.message);
    } else if (message.type === "training") {
      const training = message.finished ? null : (message as unknown as Training);
      this.learn(Number(message.run), { training });
      if (message.run === this.chosen) this.training.value = training;
    }
  }

  private greet({ runs, still }: Message): void {
    this.known = runs as readonly HelloRun[];
    this.runs.value = this.known.map(({ index, name, revision }) => ({ id: String(index), name, revision }));
    this.show();
    this.trouble.value = this.known[this.chosen]?.trouble ?? null;
    const read = async () => (await answer("api/still")).arrayBuffer();
    // A line that was broken begins anew: the scene is there already.
    if (typeof still === "string") this.still.value ??= { name: still, read };
  }

  /** Says of the run that is looked after what is known of it. */
  private show(): void {
    const run = this.known[this.chosen];
    this.training.value = run?.training ?? null;
    this.refiner.value = run?.refine ? this.serverRefiner : null;
    this.stream.mode.value = run?.stream ?? "repose";
    this.library.value = run?.library ?? [];
    this.showBake();
  }

  private showBake(): void {
    const bake = this.known[this.chosen]?.bake ?? null;
    const wanted = bake === "missing" || bake === "stale";
    this.baking.value = wanted ? { kind: "wanted", stale: bake === "stale" } : { kind: "settled" };
  }

  private renew({ run: index, revision, refine, bake }: Renewal): void {
    this.trouble.value = null;
    this.learn(index, { revision, refine, bake });
    if (index === this.chosen) {
      this.refiner.value = refine ? this.serverRefiner : null;
      this.showBake();
    }
    this.runs.value = this.runs.peek().map((run) => (run.id === String(index) ? { ...run, revision } : run));
  }

  private learn(index: number, news: Partial<HelloRun>): void {
    this.known = this.known.map((run) => (run.index === index ? { ...run, ...news } : run));
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
