/** All that keys do, in one list: the keyboard and the overlay on `?` both read it. */

import { COMPARISONS, SPEEDS } from "./settings";
import type { Viewer } from "./viewer";

export interface Command {
  readonly keys: readonly string[];
  readonly label: string;
  readonly group: "Play" | "Look" | "Pose" | "Keys" | "Compare" | "Share" | "Page";
  readonly run: (viewer: Viewer) => void;
}

type LayerName = keyof Viewer["state"]["layers"]["value"];

const layer = (key: string, name: LayerName, label: string): Command => ({
  keys: [key],
  label: `Show or hide ${label}`,
  group: "Look",
  run: ({ state }) => {
    state.layers.value = { ...state.layers.peek(), [name]: !state.layers.peek()[name] };
  },
});

/** Radians that an arrow key turns the view by. */
const TURN = Math.PI / 36;

const turn = (key: string, label: string, right: number, up: number): Command => ({
  keys: [key],
  label,
  group: "Look",
  run: ({ engine }) => engine.orbit(right * TURN, up * TURN),
});

export const COMMANDS: readonly Command[] = [
  { keys: ["Space"], label: "Play or pause", group: "Play", run: ({ player }) => player.toggle() },
  { keys: [","], label: "One frame back", group: "Play", run: ({ player }) => player.step(-1) },
  { keys: ["."], label: "One frame on", group: "Play", run: ({ player }) => player.step(1) },
  { keys: ["Home"], label: "First frame", group: "Play", run: ({ player }) => player.seek(0) },
  { keys: ["End"], label: "Last frame", group: "Play", run: ({ player }) => player.seek(Number.MAX_SAFE_INTEGER) },
  { keys: ["l"], label: "Loop", group: "Play", run: ({ state }) => void (state.loop.value = !state.loop.peek()) },
  { keys: ["["], label: "Slower", group: "Play", run: (viewer) => changeSpeed(viewer, -1) },
  { keys: ["]"], label: "Faster", group: "Play", run: (viewer) => changeSpeed(viewer, 1) },
  layer("1", "gaussians", "the Gaussians"),
  layer("2", "mesh", "the body mesh"),
  layer("3", "skeleton", "the skeleton"),
  layer("4", "cameras", "the cameras"),
  layer("5", "floor", "the floor"),
  layer("6", "box", "the bounding box"),
  layer("7", "shadow", "the shadow"),
  turn("ArrowLeft", "Look from farther left", -1, 0),
  turn("ArrowRight", "Look from farther right", 1, 0),
  turn("ArrowUp", "Look from higher up", 0, 1),
  turn("ArrowDown", "Look from lower down", 0, -1),
  { keys: ["c"], label: "Next colouring", group: "Look", run: nextColoring },
  { keys: ["f"], label: "Frame the body", group: "Look", run: (viewer) => viewer.engine.frameBody() },
  { keys: ["p"], label: "Pose by hand", group: "Pose", run: ({ state }) => void (state.posing.value = !state.posing.peek()) },
  { keys: ["m"], label: "Mirror the pose", group: "Pose", run: ({ poser }) => poser.mirror() },
  { keys: ["0"], label: "Reset the pose", group: "Pose", run: ({ poser }) => poser.reset() },
  { keys: ["Ctrl+z"], label: "Undo", group: "Pose", run: ({ history }) => history.undo() },
  { keys: ["Ctrl+Shift+z", "Ctrl+y"], label: "Redo", group: "Pose", run: ({ history }) => history.redo() },
  { keys: ["k"], label: "Key this pose", group: "Keys", run: ({ keying }) => keying.setPose() },
  { keys: ["Shift+k"], label: "Key this view", group: "Keys", run: ({ keying }) => keying.setView() },
  { keys: ["a"], label: "Key each drag", group: "Keys", run: ({ keying, state }) => keying.setAuto(!state.autoKey.peek()) },
  { keys: ["<"], label: "Key before", group: "Keys", run: ({ keying }) => keying.step(-1) },
  { keys: [">"], label: "Next key", group: "Keys", run: ({ keying }) => keying.step(1) },
  { keys: ["Shift+ArrowLeft"], label: "Move the key back", group: "Keys", run: ({ keying }) => keying.nudge(-1) },
  { keys: ["Shift+ArrowRight"], label: "Move the key on", group: "Keys", run: ({ keying }) => keying.nudge(1) },
  { keys: ["Delete", "Backspace"], label: "Remove the key", group: "Keys", run: ({ keying }) => keying.remove() },
  { keys: ["v"], label: "Next camera", group: "Compare", run: (viewer) => viewer.snapBy(1) },
  { keys: ["Shift+v"], label: "Camera before", group: "Compare", run: (viewer) => viewer.snapBy(-1) },
  { keys: ["Escape"], label: "Leave the camera", group: "Compare", run: (viewer) => viewer.snap(null) },
  { keys: ["x"], label: "Next comparison", group: "Compare", run: nextComparison },
  { keys: ["b"], label: "Other run beside this one", group: "Compare", run: toggleSecond },
  { keys: ["r"], label: "Refine", group: "Compare", run: ({ refining }) => void refining.refine() },
  { keys: ["d"], label: "Before or after refining", group: "Compare", run: ({ refining }) => refining.compare(refining.side.peek() === "after" ? "before" : "after") },
  { keys: ["s"], label: "Save a picture", group: "Share", run: (viewer) => void viewer.savePicture() },
  { keys: ["w"], label: "Record a video", group: "Share", run: ({ page }) => void (page.recorder.value = !page.recorder.peek()) },
  { keys: ["u"], label: "Copy a link to exactly this", group: "Share", run: (viewer) => void viewer.copyLink() },
  { keys: ["\\"], label: "Show or hide the panel", group: "Page", run: ({ page }) => page.togglePanel() },
  { keys: ["t"], label: "Light or dark", group: "Page", run: ({ page }) => page.nextTheme() },
  { keys: ["?"], label: "Keyboard shortcuts", group: "Page", run: ({ page }) => void (page.shortcuts.value = true) },
];

/** The command that a key means here; null where the key belongs to what has the focus. */
export function commandFor(event: KeyboardEvent): Command | null {
  if (event.altKey || belongsToFocus(event)) return null;
  const name = keyName(event);
  return COMMANDS.find((command) => command.keys.includes(name)) ?? null;
}

function keyName(event: KeyboardEvent): string {
  const key = event.key === " " ? "Space" : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const shifts = /^([a-z]|Arrow\w+)$/.test(key);
  return `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${shifts && event.shiftKey ? "Shift+" : ""}${key}`;
}

function belongsToFocus(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  if (target.closest("dialog[open]") || target.matches("input[type=number]")) return true;
  if (target.closest("[role=tablist]") && /^Arrow/.test(event.key)) return true;
  if (event.key === " ") return target.closest("button, input:not([type=range]), a") !== null;
  if (event.key.startsWith("Arrow") && target.closest("[role=tab], select, input:not([type=checkbox])")) return true;
  return target.matches("input[type=range], input[type=radio]") && /^(Arrow|Page|Home|End)/.test(event.key);
}

function changeSpeed({ state }: Viewer, step: 1 | -1): void {
  const at = SPEEDS.findIndex((speed) => speed >= state.speed.peek());
  state.speed.value = SPEEDS[Math.min(Math.max(at + step, 0), SPEEDS.length - 1)];
}

function nextColoring({ engine, state }: Viewer): void {
  const possible = engine.colorings();
  state.coloring.value = possible[(possible.indexOf(state.coloring.peek()) + 1) % possible.length] ?? "rgb";
}

function nextComparison(viewer: Viewer): void {
  const { state, photographs } = viewer;
  if (!photographs.possible.peek()) return viewer.notices.info("There are no photographs to compare with here.");
  if (viewer.snapped.peek() === null) viewer.snapBy(1);
  state.comparison.value = COMPARISONS[(COMPARISONS.indexOf(state.comparison.peek()) + 1) % COMPARISONS.length];
}

function toggleSecond(viewer: Viewer): void {
  const shown = viewer.company.member(viewer.state.chosen.peek())?.run;
  const others = viewer.source.runs.peek().filter(({ id }) => id !== shown);
  if (others.length === 0) return viewer.notices.info("There is no second run: start the viewer with two.");
  viewer.state.second.value = viewer.state.second.peek() === null ? others[0].id : null;
}

/**
 * Lets go of what a pointer pressed, so that Space plays instead of pressing it again. Tab goes on from there all the
 * same, and what was reached by keyboard keeps the focus.
 */
export function releaseFocus(event: MouseEvent): void {
  if (event.detail === 0) return;
  requestAnimationFrame(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && focused.matches(PRESSED)) focused.blur();
  });
}

const PRESSED = "button:not([role=combobox]), input[type=checkbox], input[type=radio]";
