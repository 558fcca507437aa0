/** Films of the avatar, drawn frame by frame: as long as each takes, and none left out. */

import { type ReadonlySignal, signal } from "@preact/signals";
import type { Avatar, Clip, Engine, Pixels } from "../../engine";
import { download, fileNameOf } from "../files";
import type { Notices } from "../notices";
import type { Player } from "../player";
import type { State } from "../state";
import type { Film, Format } from "./film";
import { openAlphaFilm } from "./alpha_film";
import { PngFilm } from "./png_film";
import { cameraOf, type CameraMove, type Shot, shotsOf } from "./shots";
import { canWrite, openVideo } from "./video_film";

interface Parts {
  /** Resolves when all of the avatar is there. */
  readonly arrived: Promise<void>;
  readonly avatar: ReadonlySignal<Avatar | null>;
  readonly engine: Engine;
  readonly motion: ReadonlySignal<Clip | null>;
  readonly notices: Notices;
  readonly player: Player;
  readonly state: State;
}

export interface FilmOptions {
  readonly move: CameraMove;
  /** Whether the body moves, or is held as it is. */
  readonly plays: boolean;
  readonly width: number;
  readonly height: number;
  /** Null: the motion's own. */
  readonly fps: number | null;
  /** Of a film in which the body is held. */
  readonly seconds: number;
  readonly format: Format;
  /** MP4 cannot be. */
  readonly transparent: boolean;
}

export interface Progress {
  readonly done: number;
  readonly count: number;
}

const STILL_FPS = 30;

export class Recording {
  readonly options = signal<FilmOptions>({
    move: "still",
    plays: true,
    width: 1280,
    height: 720,
    fps: null,
    seconds: 4,
    format: "webm",
    transparent: false,
  });
  /** Null: nothing is being recorded. */
  readonly progress = signal<Progress | null>(null);
  /** The kinds of file that this browser can write. */
  readonly formats = signal<readonly Format[]>(["png"]);
  private cancelled = false;

  constructor(private readonly parts: Parts) {
    void parts.arrived.then(() => this.findFormats());
  }

  set(change: Partial<FilmOptions>): void {
    this.options.value = { ...this.options.peek(), ...change };
  }

  /** Frames a second of the film. */
  fps(): number {
    return this.options.value.fps ?? this.parts.motion.value?.fps ?? STILL_FPS;
  }

  /** Records and saves a film; null if it was cancelled. Rejects with an Error fit to be shown. */
  async record(): Promise<Blob | null> {
    await this.parts.arrived;
    if (this.progress.peek()) return null;
    const { avatar, player, state } = this.parts;
    const [options, shown, frame] = [this.options.peek(), avatar.peek(), state.frame.peek()];
    if (!shown) return null;
    player.pause();
    const shots = this.shots(shown);
    this.cancelled = false;
    this.progress.value = { done: 0, count: shots.length };
    let film: Film | null = null;
    try {
      film = await this.open(options);
      await this.draw(shots, film, options, shown);
      const file = this.cancelled ? null : await film.finish();
      if (file) download(file, fileNameOf(shown, `${state.clip.peek() ?? "rest"}_${options.move}.${film.ending}`));
      return file;
    } finally {
      film?.abandon();
      this.progress.value = null;
      state.frame.value = frame;
    }
  }

  cancel(): void {
    this.cancelled = true;
  }

  private async draw(shots: readonly Shot[], film: Film, options: FilmOptions, avatar: Avatar): Promise<void> {
    for (const [index, shot] of shots.entries()) {
      await film.add(await this.picture(shot, options, avatar));
      this.progress.value = { done: index + 1, count: shots.length };
      await new Promise((resolve) => setTimeout(resolve)); // so that the page can be told to stop
      if (this.cancelled) return;
    }
  }

  /** The shot's picture, which the engine gives only once its own pose is placed and sorted. */
  private picture({ frame, view }: Shot, { height, transparent, width }: FilmOptions, { up }: Avatar): Promise<Pixels> {
    const { engine, state } = this.parts;
    state.frame.value = frame;
    return engine.render({
      width,
      height,
      camera: view ? cameraOf(view, up, width, height) : undefined,
      background: transparent ? null : "display",
      layers: true,
    });
  }

  private shots({ up }: Avatar): Shot[] {
    const { engine, motion, state } = this.parts;
    const { move, plays, seconds } = this.options.peek();
    const keys = state.keys.peek();
    const { count, fps } = motion.peek() ?? keys;
    return shotsOf({
      move,
      plays: plays && motion.peek() !== null,
      seconds,
      fps: this.fps(),
      motion: { count, fps },
      frame: state.frame.peek(),
      view: engine.view(),
      views: keys.views,
      up,
    });
  }

  private async open({ format, height, transparent, width }: FilmOptions): Promise<Film> {
    const size = { width, height, fps: this.fps() };
    if (format === "png") return new PngFilm();
    if (!transparent) return openVideo(format, size);
    if (format === "webm") return openAlphaFilm(size);
    this.parts.notices.info("MP4 holds no transparency: this film is a zip of PNG pictures.");
    return new PngFilm();
  }

  private async findFormats(): Promise<void> {
    const found: Format[] = [];
    for (const format of ["webm", "mp4"] as const) if (await canWrite(format)) found.push(format);
    this.formats.value = [...found, "png"];
    if (!found.includes(this.options.peek().format)) this.set({ format: found[0] ?? "png" });
  }
}
