/** What the page may use of the engine. */

export type { Layers } from "./actor";
export { Body, type JointFrames, type PosedBody, Poser } from "./body";
export { Cast, type ScenePlace, UPS } from "./cast";
export { levelEnds, packLength } from "./container";
export { Engine } from "./engine";
export { EngineError, FormatError } from "./errors";
export type { EngineEvents, FrameStats, Slot } from "./events";
export type { CameraModel, CaptureCamera } from "./format";
export type { ImmersionKind } from "./immersion";
export { AS_FILMED, gainOf, type LightLook } from "./light";
export { type Avatar, knowsLight, readAvatar, readMotion } from "./pack";
export type { Pixels } from "./pixels";
export { blendPoses, Clip, copyPose, decodePose, encodePose, type Pose, restPose } from "./poses";
export type { Display, RenderOptions } from "./presenter";
export * from "./rotations";
export { COLORINGS, type Coloring } from "./splats/placing";
export type { SplatMode } from "./splats/splats";
export type { ActorId } from "./stage";
export { HOME, type Motion, type Place } from "./standing";
export { readStillScene, type StillScene } from "./still_scene";
export type { ViewState } from "./viewpoint";
