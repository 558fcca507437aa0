/** What lies in the element's shadow: canvas, poster, bar and the one line of what went wrong. */

const STYLE = `
:host { display: block; position: relative; width: 100%; aspect-ratio: 3 / 4; overflow: hidden; }
:host([hidden]) { display: none; }
canvas, [part=poster] { position: absolute; inset: 0; width: 100%; height: 100%; }
canvas { pointer-events: none; outline-offset: -2px; }
:host([controls]) canvas { pointer-events: auto; }
[part=poster] { object-fit: contain; }
[part=error], [part=bar] { position: absolute; inset: auto 0 0 0; box-sizing: border-box; padding: .5em .75em;
  font: 14px/1.3 system-ui, sans-serif; color: #fff; background: #000b; }
[part=error] { overflow-wrap: anywhere; }
[part=bar] { display: flex; gap: .5em; align-items: center; }
[part=bar] button { width: 2.4em; height: 2.4em; border: 0; border-radius: 50%; font: inherit; color: inherit;
  background: #fff3; cursor: pointer; }
[part=bar] input { flex: 1; min-width: 0; }
[hidden] { display: none !important; }
`;

export interface BarState {
  playing: boolean;
  frame: number;
  count: number;
}

export class Looks {
  private readonly poster = document.createElement("img");
  private readonly error = labelled("div", "error");
  private readonly bar = labelled("div", "bar");
  private readonly button = document.createElement("button");
  private readonly slider = document.createElement("input");

  constructor(
    private readonly root: ShadowRoot,
    acts: { toggle(): void; seek(frame: number): void },
  ) {
    const sheet = new CSSStyleSheet(); // not an element: a page's policy may forbid style that is inline
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.poster.part.add("poster");
    this.poster.alt = "";
    this.poster.hidden = true;
    this.poster.addEventListener("error", () => (this.poster.hidden = true));
    this.error.setAttribute("role", "alert");
    this.error.hidden = this.bar.hidden = true;
    this.button.addEventListener("click", acts.toggle);
    Object.assign(this.slider, { type: "range", min: "0", step: "1" });
    this.slider.setAttribute("aria-label", "Frame");
    this.slider.addEventListener("input", () => acts.seek(this.slider.valueAsNumber));
    this.bar.append(this.button, this.slider);
    root.append(this.poster, this.bar, this.error);
  }

  put(canvas: HTMLCanvasElement, name: string): void {
    canvas.tabIndex = 0;
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", name);
    this.root.prepend(canvas);
  }

  showPoster(address: string | null): void {
    if (address) this.poster.src = address;
    this.poster.hidden = !address;
  }

  hidePoster(): void {
    this.poster.hidden = true;
  }

  showError(line: string | null): void {
    this.error.textContent = line ?? "";
    this.error.hidden = line === null;
  }

  /** Null: there is no bar. */
  showBar(state: BarState | null): void {
    this.bar.hidden = state === null || state.count < 2;
    if (!state) return;
    this.button.textContent = state.playing ? "❚❚" : "▶";
    this.button.setAttribute("aria-label", state.playing ? "Pause" : "Play");
    this.slider.max = String(state.count - 1);
    this.slider.value = String(Math.round(state.frame));
  }
}

function labelled(tag: string, part: string): HTMLElement {
  const element = document.createElement(tag);
  element.part.add(part);
  return element;
}
