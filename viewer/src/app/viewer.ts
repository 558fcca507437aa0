/** Holds the page together: the settings, what they act on, and the engine that draws. */

import { computed, effect, signal } from "@preact/signals";
import type { Avatar, CaptureCamera, Clip, Engine, FrameStats, Pose } from "../engine";
import { Adapting } from "./adapting";
import { Arriving } from "./arriving";
import { Backgrounds } from "./backgrounds";
import { Company } from "./company";
import { followPerson } from "./following";
import { History } from "./history";
import { Immersing } from "./immersing";
import { Keying } from "./keys/keying";
import { KeyFiles } from "./keys/key_files";
import { linkHash, settingsOfHash } from "./link";
import { Motions } from "./motions";
import { Notices } from "./notices";
import { Page } from "./page";
import { Photographs } from "./photographs";
import { Pictures } from "./pictures";
import { Player } from "./player";
import { Poser } from "./poser";
import { composePose } from "./posing";
import { Recording } from "./recording/recording";
import { Refining } from "./refining";
import { DEFAULTS } from "./settings";
import type { RunName, Source } from "./source";
import { createState, settingsOf } from "./state";
import { followStream } from "./stream";
import { StillScenes } from "./surroundings";
import { followLightDrags } from "./turning_light";
import { viewCamera } from "./view_camera";

/** Milliseconds for which panels wait for an avatar that does not come. */
const BARE = 2000;

export class Viewer {
  readonly state = createState();
  readonly notices = new Notices();
  readonly page = new Page(this.state);
  readonly history = new History(this.state);
  readonly avatar = signal<Avatar | null>(null);
  readonly other = signal<Avatar | null>(null);
  readonly opened: Motions;
  readonly motions = computed<readonly Clip[]>(() => [
    ...(this.avatar.value?.clips ?? []),
    ...(this.keying.clip.value ? [this.keying.clip.value] : []),
    ...this.opened.dropped.value,
  ]);
  readonly motion = computed(() => this.motions.value.find((motion) => motion.name === this.state.clip.value) ?? null);
  readonly pose = computed<Pose | null>(() => this.composed());
  readonly snapped = computed(() => this.state.view.value?.snapped ?? null);
  readonly camera = computed(() => this.avatar.value?.cameras.find((camera) => camera.name === this.snapped.value) ?? null);
  /** Counts what changes the avatar's picture in every view. */
  readonly content = signal(0);
  readonly stats = signal<FrameStats | null>(null);
  /** Whether panels are filled: once the avatar's first picture is on the screen, or if it is not for a while. */
  readonly furnished = signal(false);
  readonly arriving: Arriving;
  readonly player = new Player(this.state, () => this.motion.peek(), () => this.company.others.peek().some(({ motion }) => (motion?.count ?? 1) > 1));
  readonly poser = new Poser(this.state, this.history, this.avatar, this.pose);
  readonly keying: Keying;
  readonly keyFiles: KeyFiles;
  readonly backgrounds: Backgrounds;
  readonly pictures: Pictures;
  readonly recording: Recording;
  readonly photographs: Photographs;
  readonly refining: Refining;
  readonly company: Company;
  readonly stillScenes: StillScenes;
  readonly immersing: Immersing;
  /** Whether the page was opened by a link that says what is shown. */
  private linked = false;

  constructor(
    readonly engine: Engine,
    readonly source: Source,
  ) {
    const { avatar, camera, content, history, motion, notices, page, player, pose, snapped, state } = this;
    engine.on("content", () => {
      content.value = content.peek() + 1;
    });
    const furnish = (after: number) => setTimeout(() => (this.furnished.value = true), after);
    const stop = engine.on("frame", ({ total }) => {
      if (total === 0) return;
      stop();
      furnish(0); // not in the same task, but once it is shown
    });
    furnish(BARE);
    const begin = (run: RunName, first: Avatar) => this.begin(run, first);
    const sharpen = (run: RunName, finer: Avatar) => this.company.sharpen(run, finer);
    this.arriving = new Arriving({ begin, engine, notices, sharpen, source });
    const { done: arrived } = this.arriving;
    this.backgrounds = new Backgrounds({ engine, notices, shade: page.shade, state });
    this.keying = new Keying({ avatar, engine, history, motion, player, pose, state });
    this.keyFiles = new KeyFiles({ avatar, keying: this.keying, notices, state });
    this.opened = new Motions({ avatar, notices, source, play: (clip) => this.play(clip) });
    this.pictures = new Pictures({ arrived, avatar, engine, state });
    this.recording = new Recording({ arrived, avatar, engine, motion, notices, player, state });
    this.photographs = new Photographs({ avatar, camera, content, engine, motion, notices, snapped, source, state });
    this.refining = new Refining({ avatar, camera, engine, notices, player, pose, source, state });
    this.immersing = new Immersing(engine, arrived);
    const leave = () => this.leave();
    this.company = new Company({ avatar, engine, leave, motion, motions: this.opened, notices, source, state });
    this.stillScenes = new StillScenes({ avatar, engine, notices, source, state });
  }

  /** Loads the first run and whatever the address asks for; rejects if there is nothing to show. */
  async start(): Promise<void> {
    await this.arriving.bring(await this.firstRun());
    if (!this.linked) this.company.gather();
  }

  /** Shows what a link holds; whether it holds anything. */
  openLink(hash: string): boolean {
    try {
      const settings = settingsOfHash(hash);
      if (!settings) return false;
      void this.attempt(() => this.company.restore({ ...DEFAULTS, ...settings }));
      if (settings.view) this.engine.setView(settings.view);
      else this.engine.frameBody();
    } catch (problem) {
      this.notices.error(problem);
    }
    return true;
  }

  /** The address that shows exactly this. */
  link(): string {
    return location.href.replace(/#.*$/, "") + linkHash({ ...settingsOf(this.state), ...this.company.saved(), view: this.engine.view() });
  }

  async chooseClip(name: string | null): Promise<void> {
    if (name !== null && !this.motions.peek().some((motion) => motion.name === name)) {
      if (!(await this.opened.bring(name))) return;
    }
    this.state.clip.value = name;
    this.state.frame.value = 0;
    this.state.elapsed.value = 0;
    if (name === null) this.state.playing.value = false;
  }

  /** Plays motion files that were dropped or chosen, and shows still scenes. */
  async openFiles(files: Iterable<File>): Promise<void> {
    for (const file of files) {
      if (StillScenes.takes(file)) await this.attempt(() => this.stillScenes.open(file));
      else if (!(await this.keyFiles.open(file))) await this.opened.open([file]);
    }
  }

  private begin(run: RunName, avatar: Avatar): void {
    this.engine.show(avatar);
    this.state.clip.value = avatar.clips[0]?.name ?? null;
    this.company.begin(run, avatar);
    this.avatar.value = avatar;
    this.follow();
    this.linked = this.openLink(location.hash);
    addEventListener("hashchange", () => this.openLink(location.hash));
  }

  private play(motion: Clip): void {
    void this.chooseClip(motion.name);
    this.notices.info(`Playing ${motion.name}: ${motion.count} frames.`);
  }

  /** Looks through a camera of the capture; null: goes back to looking freely. */
  snap(name: string | null): void {
    if (name === null) this.engine.unsnap();
    else this.engine.snap(name);
  }

  /** Looks through the camera before or after the present one. */
  snapBy(step: 1 | -1): void {
    const names = this.avatar.peek()?.cameras.map((camera) => camera.name) ?? [];
    if (names.length === 0) return;
    const at = names.indexOf(this.snapped.peek() ?? "");
    this.snap(names[at < 0 ? (step > 0 ? 0 : names.length - 1) : (at + step + names.length) % names.length]);
  }

  /** Does something; what goes wrong becomes a notice. */
  async attempt(action: () => unknown): Promise<void> {
    try {
      await action();
    } catch (problem) {
      this.notices.error(problem);
    }
  }

  savePicture(): Promise<void> {
    return this.attempt(() => this.pictures.save());
  }

  async copyLink(): Promise<void> {
    const link = this.link();
    history.replaceState(null, "", link);
    try {
      await navigator.clipboard.writeText(link);
      this.notices.info("Link copied.");
    } catch {
      this.notices.info("The link is in the address bar.");
    }
  }

  /** What the canvas shows, as a camera of its own. */
  viewCamera(): CaptureCamera {
    return viewCamera(this.engine, this.camera.peek());
  }

  /** What was begun with the avatar that is looked after ends before another is. */
  private leave(): void {
    this.engine.unsnap();
    this.refining.leave();
    this.history.clear();
  }

  private composed(): Pose | null {
    const body = this.avatar.value?.body;
    const { frame, edits, shift } = this.state;
    return body ? composePose({ body, motion: this.motion.value, frame: frame.value }, edits.value, shift.value) : null;
  }

  /** The first run, once it is known and has an avatar: one that is being trained may not have any yet. */
  private firstRun(): Promise<RunName> {
    return new Promise((resolve) => {
      const stop = effect(() => {
        const run = this.source.runs.value[0];
        if (!run || run.revision === 0) return;
        resolve(run);
        queueMicrotask(() => stop());
      });
    });
  }

  /** Keeps the engine at the settings from now on. */
  private follow(): void {
    const { camera, engine, pose, source, state } = this;
    effect(() => {
      if (this.pose.value) engine.setPose(this.pose.value);
    });
    effect(() => {
      const betas = state.betas.value ?? this.avatar.value?.body.betas;
      if (betas) engine.setShape(Float32Array.from(betas), 0);
    });
    effect(() => engine.setLayers(state.layers.value));
    const streamed = computed(() => source.stream != null && source.stream.picture.value !== null);
    effect(() => engine.setDisplay({ elsewhere: streamed.value }));
    this.backgrounds.follow();
    followLightDrags({ avatar: this.avatar, engine, state });
    effect(() => {
      const { coloring, exposure, light, mode } = state;
      engine.setDisplay({ coloring: coloring.value, exposure: exposure.value, light: light.value, mode: mode.value });
    });
    // A link may name a motion that ships with the project.
    effect(() => {
      if (this.motion.value === null && state.clip.value !== null) void this.opened.bring(state.clip.value);
    });
    followPerson({ avatar: this.avatar, company: this.company, engine, motion: this.motion, pose, state });
    this.company.follow();
    this.stillScenes.follow();
    // The photograph, or the run beside, shows one person alone.
    effect(() => {
      const photographed = state.comparison.value !== "off" && this.snapped.value !== null;
      engine.setDisplay({ alone: photographed || this.other.value !== null });
    });
    const second = computed(() => this.source.runs.value.find(({ id }) => id === state.second.value) ?? null);
    effect(() => void this.showOther(second.value));
    this.keying.follow();
    new Adapting({ engine, pose, state }).follow();
    followStream({ camera, engine, pose, source, state });
    effect(() => {
      if (this.source.trouble.value) this.notices.error(this.source.trouble.value);
    });
    engine.on("view", (view) => {
      state.view.value = view;
    });
    engine.on("frame", (stats) => {
      this.stats.value = stats;
    });
    state.view.value = engine.view();
    // Gliding on after a drag is a motion that nobody asked for.
    const tick = (now: number) => {
      this.player.tick(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    engine.on("immersedframe", () => this.player.tick(performance.now()));
  }

  /** Shows a run beside the first, as soon as it has an avatar. */
  private async showOther(run: RunName | null): Promise<void> {
    if (run?.revision === 0) return this.notices.info(`${run.name} is shown as soon as it is ready.`);
    if (!run) {
      this.engine.unload(1);
      this.other.value = null;
    } else {
      try {
        const pack = await this.source.pack(run);
        if (this.state.second.peek() !== run.id) return;
        this.other.value = this.engine.load(pack, 1);
        if (this.pose.peek()) this.engine.setPose(this.pose.peek()!);
      } catch (problem) {
        this.notices.error(problem);
        this.state.second.value = null;
      }
    }
    this.engine.setDisplay({ split: this.other.peek() !== null });
  }
}
