import { useRef } from "preact/hooks";
import { SPEEDS } from "../app/settings";
import { useViewer } from "./context";
import { Button } from "./controls/button";
import { Choice } from "./controls/choice";
import { RefineButton } from "./refine_button";
import { Timeline } from "./timeline";

/** Everything about time, along the bottom. */
export function Transport() {
  const viewer = useViewer();
  const { state, player } = viewer;
  const still = (viewer.motion.value?.count ?? 1) < 2;
  const allStill = still && viewer.company.others.value.every(({ motion }) => (motion?.count ?? 1) < 2);
  return (
    <footer class="transport" aria-label="Playback">
      <div class="transport-buttons">
        <Button label="One frame back" icon="previous" shortcut="," disabled={still} onPress={() => player.step(-1)} />
        <Button
          label={state.playing.value ? "Pause" : "Play"}
          icon={state.playing.value ? "pause" : "play"}
          shortcut="Space"
          kind="primary"
          disabled={allStill}
          onPress={() => player.toggle()}
        />
        <Button label="One frame on" icon="next" shortcut="." disabled={still} onPress={() => player.step(1)} />
      </div>
      <Timeline />
      <div class="transport-choices">
        <ClipChoice />
        <OpenMotion />
        <SpeedChoice />
        <Button
          label="Loop"
          icon="loop"
          shortcut="L"
          pressed={state.loop.value}
          onPress={() => {
            state.loop.value = !state.loop.peek();
          }}
        />
        <RefineButton />
      </div>
    </footer>
  );
}

function ClipChoice() {
  const viewer = useViewer();
  const options = viewer.motions.value.map((motion) => ({
    value: motion.name as string | null,
    label: motion.name,
    note: `${(motion.count / motion.fps).toFixed(1)} s${motion.heldOut ? ", unseen" : ""}`,
  }));
  const there = viewer.motions.value.map((motion) => motion.name);
  const shipped = viewer.source.library.value.filter((name) => !there.includes(name));
  const library = shipped.map((name) => ({ value: name as string | null, label: name, note: /shipped/.test(name) ? undefined : "shipped" }));
  return (
    <Choice
      label="Clip"
      value={viewer.state.clip.value}
      options={[...options, ...library, { value: null, label: "Rest pose" }]}
      onChange={(name) => void viewer.chooseClip(name)}
      above
    />
  );
}

function SpeedChoice() {
  const { state } = useViewer();
  return (
    <Choice
      label="Speed"
      value={state.speed.value}
      options={SPEEDS.map((speed) => ({ value: speed as number, label: `${speed}×` }))}
      onChange={(speed) => {
        state.speed.value = speed;
      }}
      above
    />
  );
}

/** For whoever cannot drop a file onto the page. */
function OpenMotion() {
  const viewer = useViewer();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button label="Open a motion file" icon="upload" onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        multiple
        onChange={async (event) => {
          const chosen = event.currentTarget;
          await viewer.openFiles(chosen.files ?? []);
          chosen.value = "";
        }}
      />
    </>
  );
}
