/** Takes a scene into a headset and back, the chosen avatar life-size before its wearer. */

import { levelFront } from "./framing";
import { Immersion, type ImmersionKind, immersionKinds, type ImmersionWork } from "./immersion";
import type { Presenter } from "./presenter";
import { multiply, quatAt, vectorAt } from "./rotations";
import type { FrameScheduler } from "./scheduler";
import type { Stage } from "./stage";
import { before, leadPoint } from "./standing";

/** Metres that the avatar stands away. */
const DISTANCE = 2;

interface Parts {
  readonly stage: () => Stage;
  readonly presenter: Presenter;
  readonly scheduler: FrameScheduler;
  /** Called before each picture. */
  readonly frame: () => void;
  readonly changed: (kind: ImmersionKind | null) => void;
}

export class Headset {
  private immersion: Immersion | null = null;

  constructor(private readonly parts: Parts) {}

  /** What the browser can show now. */
  kinds(): Promise<ImmersionKind[]> {
    return immersionKinds();
  }

  /**
   * Shows the scene until {@link leave}, or until the wearer ends it. To be called by a click; rejects with an EngineError if
   * that cannot be.
   */
  async enter(kind: ImmersionKind): Promise<void> {
    const { changed, presenter, scheduler } = this.parts;
    this.immersion = await Immersion.begin(kind, presenter.renderer, this.work(kind));
    scheduler.pause();
    changed(kind);
  }

  async leave(): Promise<void> {
    await this.immersion?.end();
  }

  private work(kind: ImmersionKind): ImmersionWork {
    const { changed, frame, presenter, scheduler, stage } = this.parts;
    const { actor, world } = stage();
    const { motion, pose, poser } = actor;
    const { positions, rotations } = poser.joints(pose);
    const front = levelFront(multiply(motion.rotation, quatAt(rotations, 0)), world.up);
    return {
      space: before(world, leadPoint(motion, vectorAt(positions, 0)), front, DISTANCE),
      prepare: (middle) => {
        frame();
        presenter.prepareEyes(stage(), middle);
      },
      draw: (eyes, target) => presenter.drawEyes(stage(), eyes, target, kind === "immersive-ar"),
      ended: () => {
        this.immersion = null;
        scheduler.resume();
        changed(null);
      },
    };
  }
}
