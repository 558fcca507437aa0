/** `<actor3d-avatar src="ada.a3dv" motion="dance" autoplay>`: an avatar in any web page. */

import { effect } from "@preact/signals";
import { fetchPack } from "../app/pack_loading";
import { type Avatar, type Engine, type Pose, readAvatar, type ViewState } from "../engine";
import { applyCamera, readColor } from "./attributes";
import { Looks } from "./looks";
import type { Controllable } from "./protocol";
import { Showing } from "./showing";

const DEFAULT_BACKGROUND = "#ffffff";

const element = globalThis.HTMLElement ?? class {}; // the module may be imported where there is no document

export class AvatarElement extends element implements Controllable {
  static readonly observedAttributes = ["src", "motion", "controls", "poster", "background", "camera", "loop"];

  private readonly looks: Looks;
  private showing: Showing | null = null;
  private loading = new AbortController();

  constructor() {
    super();
    this.looks = new Looks(this.attachShadow({ mode: "open" }), {
      toggle: () => (this.paused ? this.play() : this.pause()),
      seek: (frame) => this.seek(frame),
    });
  }

  // --- what the browser calls

  connectedCallback(): void {
    if (this.showing) return;
    try {
      const showing = new Showing(() => this.tell("posechange", { frame: this.currentFrame }));
      this.showing = showing;
      this.looks.put(showing.canvas, this.getAttribute("aria-label") ?? "An avatar");
      this.watch(showing);
    } catch (problem) {
      return this.fail(problem);
    }
    void this.load();
    for (const name of ["background", "loop"]) this.attributeChangedCallback(name);
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return; // it was moved
      this.loading.abort();
      this.showing?.dispose();
      this.showing = null;
    });
  }

  attributeChangedCallback(name: string): void {
    const { showing } = this;
    if (!showing) return;
    this.attempt(() => {
      if (name === "src") void this.load();
      else if (name === "motion") this.takeMotion(showing);
      else if (name === "camera" && showing.avatar.peek()) applyCamera(showing.engine, this.camera);
      else if (name === "loop") showing.state.loop.value = this.loop;
      else if (name === "controls") this.showBar();
      else if (name === "poster" && !showing.avatar.peek()) this.looks.showPoster(this.poster);
      else if (name === "background") {
        showing.engine.setDisplay({ background: readColor(this.background ?? DEFAULT_BACKGROUND) });
      }
    });
  }

  // --- attributes as properties

  get src(): string | null { return this.getAttribute("src"); }
  set src(value: string | null) { this.reflect("src", value); }
  get motion(): string | null { return this.getAttribute("motion"); }
  set motion(value: string | null) { this.reflect("motion", value); }
  get poster(): string | null { return this.getAttribute("poster"); }
  set poster(value: string | null) { this.reflect("poster", value); }
  get background(): string | null { return this.getAttribute("background"); }
  set background(value: string | null) { this.reflect("background", value); }
  get camera(): string | null { return this.getAttribute("camera"); }
  set camera(value: string | null) { this.reflect("camera", value); }
  get autoplay(): boolean { return this.hasAttribute("autoplay"); }
  set autoplay(value: boolean) { this.toggleAttribute("autoplay", value); }
  get controls(): boolean { return this.hasAttribute("controls"); }
  set controls(value: boolean) { this.toggleAttribute("controls", value); }
  get loop(): boolean { return this.hasAttribute("loop"); }
  set loop(value: boolean) { this.toggleAttribute("loop", value); }

  // --- what it shows

  /** What draws; null while the element is on no page. */
  get engine(): Engine | null { return this.showing?.engine ?? null; }

  /** Names of the motions that the avatar brings. */
  get motions(): readonly string[] {
    return this.showing?.avatar.peek()?.clips.map(({ name }) => name) ?? [];
  }

  get paused(): boolean { return !this.showing?.state.playing.peek(); }

  /** The frame that is shown, which may lie between two. */
  get currentFrame(): number { return this.showing?.state.frame.peek() ?? 0; }

  /** Frames of the motion; 0 without one. */
  get frames(): number { return this.showing?.clip.peek()?.count ?? 0; }

  /** The pose that is shown; setting one pauses the motion. */
  get pose(): Pose | null {
    return this.showing?.avatar.peek() ? this.showing.engine.pose() : null;
  }

  set pose(pose: Pose | null) {
    const joints = this.showing?.avatar.peek()?.body.numJoints;
    if (joints === undefined) throw new Error("no avatar is loaded yet: wait for the event load");
    if (!pose) {
      this.seek(this.currentFrame);
      return;
    }
    const [rotations, trans] = [Float32Array.from(pose.rotations), Float32Array.from(pose.trans)];
    if (rotations.length !== 4 * joints || trans.length !== 3 || ![...rotations, ...trans].every(Number.isFinite)) {
      throw new Error(`a pose of this avatar has ${4 * joints} finite rotations (${joints} quaternions wxyz) and 3 of trans`);
    }
    this.showing!.hold({ rotations, trans });
  }

  /** From where one looks. */
  get view(): ViewState | null { return this.showing?.engine.view() ?? null; }
  set view(view: ViewState | null) {
    if (view) this.showing?.engine.setView(view);
    else this.showing?.engine.frameBody();
  }

  play(): void { this.showing?.play(); }
  pause(): void { this.showing?.pause(); }
  seek(frame: number): void { this.showing?.seek(frame); }

  // --- inside

  private async load(): Promise<void> {
    const { showing, src } = this;
    this.loading.abort();
    const loading = (this.loading = new AbortController());
    if (!showing) return;
    this.looks.showError(null);
    if (!showing.avatar.peek()) this.looks.showPoster(this.poster);
    if (src === null) return;
    try {
      let again = false;
      const show = (avatar: Avatar) => {
        if (loading.signal.aborted) return;
        this.show(showing, avatar, again);
        again = true;
      };
      const pack = await fetchPack(src, loading.signal, { progress: (so) => this.tell("progress", so), coarse: show });
      show(readAvatar(pack));
      await showing.engine.frame();
      if (!loading.signal.aborted) this.tell("load", { name: showing.avatar.peek()!.name, motions: this.motions });
    } catch (problem) {
      if (!loading.signal.aborted) this.fail(problem);
    }
  }

  /** `again`: in more detail what is shown already. */
  private show(showing: Showing, avatar: Avatar, again: boolean): void {
    showing.show(avatar, again);
    if (again) return;
    if (!this.hasAttribute("aria-label")) showing.canvas.setAttribute("aria-label", avatar.name);
    this.attempt(() => this.takeMotion(showing));
    this.attempt(() => applyCamera(showing.engine, this.camera));
    void showing.engine.frame().then(() => this.looks.hidePoster());
  }

  private takeMotion(showing: Showing): void {
    const clips = showing.avatar.peek()?.clips;
    if (!clips) return;
    const clip = this.motion === null ? clips[0] : clips.find(({ name }) => name === this.motion);
    if (!clip && this.motion !== null) {
      throw new Error(`the avatar has no motion "${this.motion}": it has ${this.motions.join(", ") || "none"}`);
    }
    showing.choose(clip ?? null);
    if (this.autoplay && !matchMedia("(prefers-reduced-motion: reduce)").matches) showing.play();
  }

  /** What happens inside, as events and on the bar. */
  private watch(showing: Showing): void {
    const { playing, frame } = showing.state;
    let before = false;
    effect(() => {
      if (playing.value === before) return;
      before = playing.value;
      this.tell(before ? "play" : "pause", null);
    });
    effect(() => {
      const [at, clip] = [frame.value, showing.clip.value];
      if (clip) this.tell("timeupdate", { frame: at, time: at / clip.fps, duration: clip.count / clip.fps });
    });
    effect(() => {
      void [playing.value, frame.value, showing.clip.value];
      this.showBar();
    });
    showing.engine.on("contextlost", () => this.looks.showError("The browser took the picture away; it may come back."));
    showing.engine.on("contextrestored", () => this.looks.showError(null));
  }

  private showBar(): void {
    const state = { playing: !this.paused, frame: this.currentFrame, count: this.frames };
    this.looks.showBar(this.controls ? state : null);
  }

  private attempt(act: () => void): void {
    try {
      act();
    } catch (problem) {
      this.fail(problem);
    }
  }

  private fail(problem: unknown): void {
    const message = (problem as Error).message.split("\n")[0];
    this.looks.showError(message);
    this.dispatchEvent(new ErrorEvent("error", { message, error: problem }));
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private reflect(name: string, value: string | null): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}
