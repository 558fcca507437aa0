import { useViewer } from "./context";

/** The bar to scrub along. */
export function Timeline() {
  const { motion, state, player } = useViewer();
  const { count, fps } = motion.value ?? { count: 1, fps: 30 };
  const frame = Math.min(Math.round(state.frame.value), count - 1);
  const seconds = (frames: number) => (frames / fps).toFixed(2);
  return (
    <div class="timeline">
      <input
        type="range"
        min={0}
        max={Math.max(count - 1, 1)}
        step={1}
        value={frame}
        disabled={count < 2}
        aria-label="Frame"
        aria-valuetext={`Frame ${frame + 1} of ${count}, ${seconds(frame)} seconds`}
        style={{ "--to": count > 1 ? frame / (count - 1) : 0, "--ticks": count > 1 ? count - 1 : 1 }}
        onInput={(event) => player.seek(event.currentTarget.valueAsNumber)}
      />
      <div class="timeline-numbers" aria-hidden="true">
        <span>
          <b>{frame + 1}</b> / {count}
        </span>
        <span>
          {seconds(frame)} / {seconds(count - 1)} s
        </span>
      </div>
    </div>
  );
}
