/** What an engine tells of itself. */

import type { ImmersionKind } from "./immersion";
import type { ViewState } from "./viewpoint";

/** 0, or 1 for a second avatar, which stands beside the first. */
export type Slot = 0 | 1;

export interface FrameStats {
  fps: number;
  /** Milliseconds of the page's own work in the last frame. */
  frameMs: number;
  sortMs: number;
  poseMs: number;
  /** Gaussians drawn, and all there are. */
  drawn: number;
  total: number;
  /** Canvas pixels. */
  width: number;
  height: number;
}

/** Details of the events that an engine fires. */
export interface EngineEvents {
  frame: FrameStats;
  view: ViewState;
  pose: { slot: Slot };
  load: { slot: Slot };
  /** Something has changed that shows in every view of the avatar. */
  content: null;
  /** Before each picture in a headset, where the window's own animation frames may rest. */
  immersedframe: null;
  /** What the scene is shown in from now on; null: on the canvas. */
  immersion: ImmersionKind | null;
  contextlost: null;
  contextrestored: null;
}
