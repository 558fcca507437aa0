/**
 * What a page and an avatar in a frame of it say to each other, version 1.
 *
 * The page asks `{actor3d: 1, id, method, args}`; the frame answers `{actor3d: 1, id, result}` or `{actor3d: 1, id, error}`,
 * and tells `{actor3d: 1, event, detail}` of what happens. The frame hears its parent alone, and that only while the
 * parent's origin is the one that the frame's address names; everything else is passed over in silence.
 */

import type { Pose, ViewState } from "../engine";

export const PROTOCOL = 1;

/** What can be asked for from another page. */
export interface Controllable {
  readonly motions: readonly string[];
  readonly paused: boolean;
  readonly currentFrame: number;
  readonly frames: number;
  motion: string | null;
  pose: Pose | null;
  view: ViewState | null;
  play(): void;
  pause(): void;
  seek(frame: number): void;
  addEventListener(name: string, listener: (event: Event) => void, options?: { signal: AbortSignal }): void;
}

export const REMOTE_EVENTS = ["load", "error", "progress", "timeupdate", "posechange", "play", "pause"] as const;

type Arguments = Readonly<Record<string, unknown>>;

const METHODS: Readonly<Record<string, (target: Controllable, args: Arguments) => unknown>> = {
  play: (target) => target.play(),
  pause: (target) => target.pause(),
  seek: (target, { frame }) => target.seek(numberOf(frame, "frame")),
  setMotion: (target, { name }) => {
    if (!target.motions.includes(name as string)) throw new Error(`name must be one of ${target.motions.join(", ")}`);
    target.motion = name as string;
  },
  setPose: (target, { rotations, trans }) => {
    const pose = { rotations: numbersOf(rotations, "rotations"), trans: numbersOf(trans, "trans", 3) };
    if (pose.rotations.length !== target.pose?.rotations.length) {
      throw new Error(`rotations must be ${target.pose?.rotations.length ?? 0} numbers, got ${pose.rotations.length}`);
    }
    target.pose = pose;
  },
  setView: (target, args) => {
    const [position, at] = [numbersOf(args.position, "position", 3), numbersOf(args.target, "target", 3)];
    const fov = args.fov === undefined ? 35 : numberOf(args.fov, "fov");
    target.view = { position: [position[0], position[1], position[2]], target: [at[0], at[1], at[2]], fov, snapped: null };
  },
  getPose: ({ pose }) => pose && { rotations: [...pose.rotations], trans: [...pose.trans] },
  getState: ({ motion, motions, paused, currentFrame, frames, view }) => ({ motion, motions, paused, frame: currentFrame, frames, view }),
};

/** Lets the page round this one, if it is of this origin, steer an avatar; returns what ends that. Throws an Error if this is no origin. */
export function answerParent(target: Controllable, origin: string): () => void {
  if (parent === window) return () => {};
  const abort = new AbortController();
  const { signal } = abort;
  const allowed = checkedOrigin(origin);
  const post = (message: object) => parent.postMessage({ actor3d: PROTOCOL, ...message }, allowed);
  addEventListener("message", (event) => {
    if (event.source !== parent || event.origin !== allowed || !isRecord(event.data) || !("actor3d" in event.data)) return;
    post(answer(target, event.data));
  }, { signal });
  for (const name of REMOTE_EVENTS) {
    target.addEventListener(name, (event) => post({ event: name, detail: detailOf(event) }), { signal });
  }
  post({ event: "ready", detail: null });
  return () => abort.abort();
}

function answer(target: Controllable, { actor3d, id, method, args = {} }: Arguments): object {
  const told = typeof id === "number" || typeof id === "string" ? id : null;
  try {
    if (actor3d !== PROTOCOL) throw new Error(`this frame speaks version ${PROTOCOL} of the protocol, not ${short(actor3d)}`);
    if (typeof method !== "string" || !Object.hasOwn(METHODS, method)) {
      throw new Error(`there is no method ${short(method)}: there are ${Object.keys(METHODS).join(", ")}`);
    }
    if (!isRecord(args)) throw new Error("args must be an object");
    return { id: told, result: METHODS[method](target, args) ?? null };
  } catch (problem) {
    return { id: told, error: (problem as Error).message };
  }
}

function detailOf(event: Event): unknown {
  return event instanceof ErrorEvent ? { message: event.message } : (event as CustomEvent<unknown>).detail;
}

function checkedOrigin(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : "null";
  if (origin === "null" || origin !== text) throw new Error(`"${text}" is no origin, as https://example.org is`);
  return origin;
}

const MOST_NUMBERS = 4096;

function numbersOf(value: unknown, name: string, length?: number): Float32Array {
  const numbers = ArrayBuffer.isView(value) ? [...(value as Float32Array)] : value;
  const fits = Array.isArray(numbers) && numbers.length <= MOST_NUMBERS && numbers.every((n) => typeof n === "number" && Number.isFinite(n));
  if (!fits || (length !== undefined && numbers.length !== length)) throw new Error(`${name} must be ${length ?? "finite"} numbers`);
  return Float32Array.from(numbers);
}

function numberOf(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Error(`${name} must be a number, got ${short(value)}`);
  return value;
}

function short(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 40);
}

function isRecord(value: unknown): value is Arguments {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
