/** Where the page gets its avatar and all else from: a server, or the page itself. */

import type { ReadonlySignal } from "@preact/signals";
import type { Avatar, CaptureCamera, Clip, Pose } from "../engine";
import type { Picture } from "./comparing";
import type { PackListener } from "./pack_loading";

export interface RunName {
  readonly id: string;
  readonly name: string;
  /** Grows when the run has a new avatar; 0 while it has none. */
  readonly revision: number;
}

/** A still scene. */
export interface StillFile {
  readonly name: string;
  read(): Promise<ArrayBuffer>;
}

export type Connection = "connecting" | "open" | "lost";

/** How far the training of the run that is shown has come. */
export interface Training {
  readonly stage: string;
  readonly step: number;
  readonly total: number;
}

export interface PictureRequest {
  readonly pose: Pose;
  /** Null: the person's own. */
  readonly betas: readonly number[] | null;
  /** As the canvas sees the avatar. */
  readonly camera: CaptureCamera;
}

export interface Refined {
  /** What the sampler painted, in the camera of the request; null if it gave Gaussians alone. */
  readonly picture: Blob | null;
  /** A pack that replaces the avatar's Gaussians; null if it gave a picture alone. */
  readonly gaussians: ArrayBuffer | null;
}

export interface Refiner {
  /** Asks for a pose; an older request that still runs is given up. Rejects with an Error fit to be shown. */
  refine(request: PictureRequest, progress: (share: number) => void): Promise<Refined>;
  cancel(): void;
}

/** What the page does to the avatar's colours. */
export interface StreamLook {
  readonly exposure: number;
  readonly light: { readonly on: boolean; readonly turn: number; readonly gain: readonly number[] };
}

/** Pictures drawn by the server as fast as it can. */
export interface PictureStream {
  /** The newest picture; null before the first. */
  readonly picture: ReadonlySignal<ImageBitmap | null>;
  /** Whether the sampler paints each picture, or the Gaussians that are there take the pose. */
  readonly mode: ReadonlySignal<"sampler" | "repose">;
  /** Asks for a transparent picture; of those asked for while one is made, only the newest is made. */
  show(request: PictureRequest, look: StreamLook): void;
  /** No more pictures are wanted. */
  stop(): void;
}

interface ChoiceField {
  readonly name: string;
  readonly kind: "choice";
  readonly choices: readonly string[];
  readonly default: string;
}

interface FreeField {
  readonly name: string;
  readonly kind: "number" | "file";
  readonly default: null;
}

/** A flag of the command line that says what a motion file does not. */
export type MotionField = ChoiceField | FreeField;

/** The values of flags by name; of a file, its content. */
export type MotionFlags = Readonly<Record<string, string>>;

/** A motion file cannot be read as it is, but may be with flags; the message is fit to be shown. */
export class FlagsWanted extends Error {
  override name = "FlagsWanted";

  constructor(
    message: string,
    readonly fields: readonly MotionField[],
    /** The names of those that the message tells to give. */
    readonly wanted: readonly string[],
  ) {
    super(message);
  }
}

/** Whether the avatar's colours follow the light, as those that were baked do. */
export type BakeState =
  /** They do, or nothing can be done about it. */
  | { readonly kind: "settled" }
  /** The run is not baked, or what was baked is of other networks. */
  | { readonly kind: "wanted"; readonly stale: boolean }
  | { readonly kind: "running"; /** Done so far, 0 to 1. */ readonly share: number };

/** What the page can be asked to do differs with its source: what a source cannot do is null. */
export interface Source {
  readonly connection: ReadonlySignal<Connection> | null;
  readonly runs: ReadonlySignal<readonly RunName[]>;
  readonly training: ReadonlySignal<Training | null>;
  /** Why there is no (newer) avatar, in one line. */
  readonly trouble: ReadonlySignal<string | null>;
  /** The run that all else is about, by its id; the first at first. */
  choose(run: string): void;
  readonly refiner: ReadonlySignal<Refiner | null>;
  /** Pictures drawn by the server instead of the page. */
  readonly stream: PictureStream | null;
  readonly baking: ReadonlySignal<BakeState>;
  /** Asks for what {@link baking} says is wanted. */
  bake(): void;
  /** Names of the motions that ship with the project. */
  readonly library: ReadonlySignal<readonly string[]>;
  /** One of them, done by this avatar of a run. */
  libraryMotion(name: string, avatar: Avatar, run?: string): Promise<Clip>;
  /** A still scene that the page is opened with, as a PLY; null: none. */
  readonly still: ReadonlySignal<StillFile | null>;
  /** Of a run of `runs`; tells of what has come of it, as {@link PackListener} has it. */
  pack(run: RunName, coarse?: PackListener["coarse"]): Promise<ArrayBuffer>;
  /** The photograph of a frame of the capture, its mask as alpha; null where there is none. */
  readonly photograph: ((camera: string, frame: number) => Promise<Picture | null>) | null;
  /** The kinds of motion file that can be read, as a person reads it. */
  readonly motionKinds: string;
  /** Rejects with an Error fit to be shown, one of FlagsWanted where flags may help. */
  readMotion(file: File, avatar: Avatar, flags?: MotionFlags): Promise<Clip>;
}
