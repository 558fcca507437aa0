import { useMemo } from "preact/hooks";
import { type Curves, curvesOf } from "../app/keys/curves";
import { readableName } from "../app/limits";
import { useViewer } from "./context";

const AXES = ["x", "y", "z"] as const;
/** Share of the height that is left free above and below. */
const MARGIN = 0.08;

/** How the chosen joint turns through the motion, or where the body is. */
export function KeyCurves() {
  const { avatar, keying, motion, state } = useViewer();
  const [body, shown, joint] = [avatar.value?.body, motion.value, state.joint.value];
  const known = joint !== null && body?.jointNames.includes(joint) ? joint : null;
  const curves = useMemo(() => (body && shown ? curvesOf(shown, body, known) : null), [body, shown, known]);
  if (!curves || !shown) return null;
  const name = known === null ? "Place" : readableName(known);
  const format = known === null ? metres : degrees;
  const range = `${format(curves.low)} to ${format(curves.high)}`;
  return (
    <div class="key-lane key-curves">
      <span class="key-lane-name">
        {name}
        <small>{format(curves.high)}</small>
        <small>{format(curves.low)}</small>
      </span>
      <div class="key-track">
        <svg viewBox="0 0 1 1" preserveAspectRatio="none" role="img" aria-label={`${name}: ${range}`}>
          {AXES.map((axis, index) => (
            <path key={axis} data-axis={axis} d={pathOf(curves, index, shown.count)} />
          ))}
        </svg>
        {state.keys.value.poses.map(({ frame }) => (
          <span key={frame} class="key-line" style={{ "--at": frame / Math.max(shown.count - 1, 1) }} />
        ))}
      </div>
      <output class="key-values" aria-label={`${name} at this frame`}>
        {valuesAt(curves, keying.frame.value).map((value, index) => (
          <span key={AXES[index]} data-axis={AXES[index]}>
            {format(value)}
          </span>
        ))}
      </output>
    </div>
  );
}

function pathOf({ axes, frames, high, low }: Curves, axis: number, count: number): string {
  const span = Math.max(high - low, 1e-6);
  const points = axes[axis].map((value, index) => {
    const height = MARGIN + (1 - 2 * MARGIN) * ((high - value) / span);
    return `${(frames[index] / Math.max(count - 1, 1)).toFixed(4)} ${height.toFixed(4)}`;
  });
  return `M${points.join("L")}`;
}

function valuesAt({ axes, frames }: Curves, frame: number): number[] {
  const later = frames.findIndex((other) => other >= frame - 1e-6);
  return axes.map((values) => values.at(later) ?? 0);
}

const degrees = (radians: number) => `${Math.round((radians * 180) / Math.PI)}°`;
const metres = (value: number) => `${value.toFixed(2)} m`;
