/** Where one looks from: a camera to orbit with, or one of the capture's, exactly. */

import { MathUtils, PerspectiveCamera, Quaternion, Vector3 } from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";
import type { CaptureCamera } from "./format";
import {
  centreOf,
  containedPinhole,
  containedRect,
  freePinhole,
  type Pinhole,
  type Rect,
  setProjectionMatrix,
} from "./pinhole";
import type { Vec3 } from "./rotations";

/** A viewpoint as JSON. */
export interface ViewState {
  position: Vec3;
  target: Vec3;
  /** Vertical field of view, degrees. */
  fov: number;
  /** Name of the capture camera that one looks through. */
  snapped: string | null;
}

/** Vertical field of view when looking freely, degrees. */
export const FOV = 35;

/** Radians from straight above or below that orbiting keeps. */
const POLE = 0.02;

/** A motion begun by hand has run out after so many frames without a visible change. */
const RUN_OUT = 10;

export class Viewpoint {
  readonly camera = new PerspectiveCamera(FOV);
  private controls: OrbitControls;

  private snapped: CaptureCamera | null = null;
  /** Frames for which the controls may still be in motion. */
  private restless = 0;

  /** @param changed Called when the view has moved, by hand or by program. */
  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly changed: () => void,
  ) {
    this.camera.position.set(0, 1, 3);
    this.controls = this.makeControls();
  }

  /** The camera that one looks through, if any. */
  get through(): CaptureCamera | null {
    return this.snapped;
  }

  state(): ViewState {
    return {
      position: this.camera.position.toArray(),
      target: this.controls.target.toArray(),
      fov: this.camera.fov,
      snapped: this.snapped?.name ?? null,
    };
  }

  /** Looks freely; call {@link snap} for a capture camera. */
  look(position: Readonly<Vec3>, target: Readonly<Vec3>, fov = FOV): void {
    this.snapped = null;
    this.camera.position.set(...position);
    this.camera.fov = MathUtils.clamp(fov, 1, 150);
    this.controls.target.set(...target);
    this.camera.up.copy(this.up);
    this.controls.update();
    this.changed();
  }

  /** Which way is up when orbiting. */
  setUp(up: Readonly<Vec3>): void {
    if (this.up.equals(new Vector3(...up))) return;
    this.up.set(...up);
    this.camera.up.copy(this.up);
    const { target } = this.controls;
    this.controls.dispose(); // it learns at birth which way is up
    this.controls = this.makeControls();
    this.controls.target.copy(target);
  }

  /** Looks through a capture camera; orbiting leaves it. */
  snap(camera: CaptureCamera): void {
    const target = this.controls.target.clone();
    const centre = new Vector3(...centreOf(camera));
    const forward = new Vector3(camera.R[6], camera.R[7], camera.R[8]);
    const distance = Math.max(0.2, target.sub(centre).dot(forward));
    this.snapped = camera;
    this.camera.position.copy(centre);
    this.camera.quaternion.copy(quaternionOf(camera));
    this.camera.fov = MathUtils.radToDeg(2 * Math.atan(camera.height / 2 / camera.K[4]));
    this.controls.target.copy(centre).addScaledVector(forward, distance);
    this.changed();
  }

  unsnap(): void {
    if (!this.snapped) return;
    this.snapped = null;
    this.controls.update();
    this.changed();
  }

  /** Goes round the target, to the right and upwards, radians; leaves a capture camera. */
  orbit(right: number, up: number): void {
    this.snapped = null;
    const away = this.camera.position.clone().sub(this.controls.target);
    away.applyAxisAngle(this.up, right);
    const slant = away.angleTo(this.up);
    const across = new Vector3().crossVectors(this.up, away);
    if (across.lengthSq() > 0) {
      const wanted = MathUtils.clamp(slant - up, POLE, Math.PI - POLE);
      away.applyAxisAngle(across.normalize(), wanted - slant);
    }
    this.camera.position.copy(this.controls.target).add(away);
    this.camera.up.copy(this.up);
    this.controls.update();
    this.changed();
  }

  /** Goes so far from the target, metres, in the direction in which the camera is. */
  retreat(distance: number): void {
    const { target } = this.controls;
    this.camera.position.sub(target).setLength(distance).add(target);
    this.controls.update();
    this.changed();
  }

  /** Moves the camera and its target, world metres. */
  move(way: Readonly<Vec3>): void {
    if (this.snapped) return;
    const step = new Vector3(...way);
    this.camera.position.add(step);
    this.controls.target.add(step);
    this.controls.update();
    this.changed();
  }

  /** Lets a motion begun by hand run out. */
  tick(): void {
    // At rest the controls are left alone: each update moves the camera by the last digit.
    if (this.snapped || this.restless === 0) return;
    this.restless--;
    this.controls.update();
  }

  /** The view on a picture of this size. */
  pinhole(width: number, height: number): Pinhole {
    if (this.snapped) return containedPinhole(this.snapped, width, height);
    const { position, quaternion } = this.camera;
    return freePinhole(
      position.toArray(),
      [quaternion.w, quaternion.x, quaternion.y, quaternion.z],
      this.camera.fov,
      width,
      height,
    );
  }

  /** Where in the picture the photograph of the camera that one looks through belongs. */
  pictureRect(width: number, height: number): Rect | null {
    return this.snapped && containedRect(this.snapped, width, height);
  }

  /** Brings the camera, which handles go by, in line with what is drawn. */
  sync(pinhole: Pinhole): void {
    this.camera.aspect = pinhole.width / pinhole.height;
    setProjectionMatrix(this.camera.projectionMatrix, pinhole);
    this.camera.projectionMatrixInverse.copy(this.camera.projectionMatrix).invert();
    this.camera.updateMatrixWorld();
  }

  dispose(): void {
    this.controls.dispose();
  }

  private readonly up = new Vector3(0, 1, 0);

  private makeControls(): OrbitControls {
    const controls = new OrbitControls(this.camera, this.canvas);
    controls.enableDamping = !matchMedia("(prefers-reduced-motion: reduce)").matches;
    controls.dampingFactor = 0.15;
    controls.zoomToCursor = true;
    controls.minDistance = 0.1;
    controls.maxDistance = 60;
    controls.addEventListener("start", () => this.unsnap());
    controls.addEventListener("change", () => {
      this.restless = RUN_OUT;
      this.changed();
    });
    return controls;
  }
}

/** World from a camera with OpenGL axes. */
function quaternionOf({ R }: CaptureCamera): Quaternion {
  const camera = new PerspectiveCamera();
  camera.matrix.set(R[0], -R[3], -R[6], 0, R[1], -R[4], -R[7], 0, R[2], -R[5], -R[8], 0, 0, 0, 0, 1);
  return new Quaternion().setFromRotationMatrix(camera.matrix);
}
