import { useRef } from "preact/hooks";
import { readableName } from "../app/limits";
import { hasKeys, keyedFrames, MAX_COUNT, MAX_FPS } from "../app/keys/keys";
import { useViewer } from "./context";
import { Button } from "./controls/button";
import { Choice } from "./controls/choice";
import { NumberField } from "./controls/number_field";
import { Section } from "./controls/section";
import { Segmented } from "./controls/segmented";
import { Switch } from "./controls/switch";

/** Setting keys; the timeline with them lies below the stage. */
export function KeysPanel() {
  return (
    <>
      <SettingKeys />
      <ThisKey />
      <TheTimeline />
      <KeyFile />
    </>
  );
}

function SettingKeys() {
  const { history, keying, state } = useViewer();
  return (
    <div class="panel-intro">
      <div class="actions">
        <Button label="Key pose" icon="key" kind="primary" shortcut="K" onPress={() => keying.setPose()}>
          Key pose
        </Button>
        <Button label="Key view" icon="camera" kind="solid" shortcut="Shift+K" onPress={() => keying.setView()}>
          Key view
        </Button>
        <Button label="Undo" icon="undo" shortcut="Ctrl+Z" disabled={!history.canUndo.value} onPress={() => history.undo()} />
        <Button label="Redo" icon="redo" shortcut="Ctrl+Shift+Z" disabled={!history.canRedo.value} onPress={() => history.redo()} />
      </div>
      <Switch
        label="Key each drag"
        hint="Posing by hand sets a key at once"
        shortcut="A"
        on={state.autoKey.value}
        onChange={(on) => keying.setAuto(on)}
      />
      <Switch
        label="Look along the keys"
        hint="The view follows its keys in time"
        on={state.viewFollows.value}
        onChange={(on) => void (state.viewFollows.value = on)}
      />
    </div>
  );
}

function ThisKey() {
  const { keying, state } = useViewer();
  const key = keying.chosen.value;
  const frames = keyedFrames(state.keys.value);
  const lane = keying.lane.value === "poses" ? "Pose" : "View";
  return (
    <Section title={key ? `${lane} at frame ${key.frame + 1}` : "No key at this frame"}>
      <div class="key-steps">
        <Button label="Key before" icon="previous" shortcut="←" disabled={!frames.length} onPress={() => keying.step(-1)} />
        <Button label="Next key" icon="next" shortcut="→" disabled={!frames.length} onPress={() => keying.step(1)} />
        <Button label="Remove the key" icon="close" shortcut="Delete" disabled={!frames.includes(keying.frame.value)} onPress={() => keying.remove()} />
        <Segmented
          label="The way to the next key"
          value={key?.smooth ? "smooth" : "even"}
          options={[
            { value: "even", label: "Even" },
            { value: "smooth", label: "Smooth" },
          ]}
          onChange={(way) => keying.setSmooth(way === "smooth")}
        />
      </div>
    </Section>
  );
}

function TheTimeline() {
  const { avatar, keying, state } = useViewer();
  const { count, fps } = state.keys.value;
  const joints = avatar.value?.body.jointNames ?? [];
  return (
    <Section title="Timeline">
      <div class="row">
        Curves
        <Choice
          label="Curves"
          value={state.joint.value}
          options={[{ value: null as string | null, label: "Place" }, ...joints.map((name) => ({ value: name as string | null, label: readableName(name) }))]}
          onChange={(name) => void (state.joint.value = name)}
        />
      </div>
      <div class="row">
        <NumberField label="Frames" value={count} low={2} high={MAX_COUNT} onChange={(frames) => keying.setCount(frames)} />
        <NumberField label="Frames/s" value={fps} low={1} high={MAX_FPS} step={0.001} onChange={(rate) => keying.setFps(rate)} />
      </div>
    </Section>
  );
}

function KeyFile() {
  const viewer = useViewer();
  const { keying, keyFiles, state } = viewer;
  const input = useRef<HTMLInputElement>(null);
  const empty = !hasKeys(state.keys.value);
  return (
    <Section title="File">
      <p class="hint">A motion for actor3d render, and keys for this page.</p>
      <div class="actions key-file">
        <Button label="Save the keys" icon="download" kind="solid" disabled={empty} onPress={() => keyFiles.save()}>
          Save
        </Button>
        <Button label="Open keys" icon="upload" kind="solid" onPress={() => input.current?.click()}>
          Open
        </Button>
        <Button label="Clear all keys" icon="close" kind="solid" disabled={empty} onPress={() => keying.clear()}>
          Clear
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".npz"
        class="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={async (event) => {
          const chosen = event.currentTarget;
          await viewer.openFiles(chosen.files ?? []);
          chosen.value = "";
        }}
      />
    </Section>
  );
}
