/** `<actor3d-avatar>`; importing the module defines the element. */

/** Of a body with J joints. */
export interface Pose {
  /** 4 J numbers: unit quaternions wxyz, each joint relative to its parent. */
  rotations: ArrayLike<number> & Iterable<number>;
  /** Metres. */
  trans: ArrayLike<number> & Iterable<number>;
}

export interface ViewState {
  /** World metres. */
  position: [number, number, number];
  target: [number, number, number];
  /** Vertical field of view, degrees. */
  fov: number;
  /** Name of the capture camera that one looks through. */
  snapped: string | null;
}

export interface AvatarEventMap {
  load: CustomEvent<{ name: string; motions: readonly string[] }>;
  error: ErrorEvent;
  /** Bytes of the unpacked file. */
  progress: CustomEvent<{ loaded: number; total: number }>;
  /** Frame, and seconds. */
  timeupdate: CustomEvent<{ frame: number; time: number; duration: number }>;
  posechange: CustomEvent<{ frame: number }>;
  play: CustomEvent<null>;
  pause: CustomEvent<null>;
}

export declare class AvatarElement extends HTMLElement {
  src: string | null;
  /** Of {@link motions}; null: the first. */
  motion: string | null;
  poster: string | null;
  /** An opaque CSS colour. */
  background: string | null;
  /** A capture camera's name, or "x y z x y z [degrees]": from where, and where to; metres. */
  camera: string | null;
  autoplay: boolean;
  controls: boolean;
  loop: boolean;
  readonly motions: readonly string[];
  readonly paused: boolean;
  readonly currentFrame: number;
  readonly frames: number;
  /** Setting one pauses the motion, null takes the motion's again; throws an Error before the avatar is loaded. */
  get pose(): Pose | null;
  set pose(pose: Pose | null);
  /** Null frames the whole body. */
  view: ViewState | null;
  play(): void;
  pause(): void;
  seek(frame: number): void;
  addEventListener<K extends keyof AvatarEventMap>(
    type: K,
    listener: (event: AvatarEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** The version of the messages between a page and an avatar in a frame of it. */
export declare const PROTOCOL: 1;

/** In a frame: lets the page round it steer an avatar, if that page is of this origin; returns what ends that. */
export declare function answerParent(target: AvatarElement, origin: string): () => void;

/** In the page round a frame: steers the avatar in it. */
export declare class AvatarFrame {
  /** @param origin Of the frame's page; "*" for one that is sandboxed. */
  constructor(frame: HTMLIFrameElement, origin: string);
  call(method: string, args?: object): Promise<unknown>;
  on(name: keyof AvatarEventMap | "ready", listener: (detail: unknown) => void): void;
  dispose(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "actor3d-avatar": AvatarElement;
  }
}
