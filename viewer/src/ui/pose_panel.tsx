import { useEffect, useRef } from "preact/hooks";
import type { Vec3 } from "../engine";
import { GROUPS, groupOf, readableName } from "../app/limits";
import { useViewer } from "./context";
import { Button } from "./controls/button";
import { Section } from "./controls/section";
import { Slider } from "./controls/slider";
import { Switch } from "./controls/switch";

const AXES = ["x", "y", "z"] as const;
const degrees = (radians: number) => `${Math.round((radians * 180) / Math.PI)}°`;

/** Joints by group; the one that is chosen unfolds its three angles. */
export function PosePanel() {
  const { avatar, poser, history, state } = useViewer();
  const joints = avatar.value?.body.jointNames ?? [];
  return (
    <>
      <div class="panel-intro">
        <Switch
          label="Pose by hand"
          hint="Drag joints on the avatar"
          shortcut="P"
          on={state.posing.value}
          onChange={(on) => void (state.posing.value = on)}
        />
        <div class="actions">
          <Button label="Undo" icon="undo" shortcut="Ctrl+Z" disabled={!history.canUndo.value} onPress={() => history.undo()} />
          <Button label="Redo" icon="redo" shortcut="Ctrl+Shift+Z" disabled={!history.canRedo.value} onPress={() => history.redo()} />
          <Button label="Mirror" icon="mirror" kind="solid" shortcut="M" onPress={() => poser.mirror()}>
            Mirror
          </Button>
          <Button label="Reset the pose" icon="reset" kind="solid" shortcut="0" onPress={() => poser.reset()}>
            Reset
          </Button>
        </div>
      </div>
      {GROUPS.map((group) => {
        const members = joints.filter((name) => groupOf(name) === group);
        return members.length > 0 && <JointGroup key={group} title={group} joints={members} />;
      })}
    </>
  );
}

function JointGroup({ title, joints }: { title: string; joints: readonly string[] }) {
  const { state } = useViewer();
  const taken = joints.filter((name) => name in state.edits.value).length;
  return (
    <Section title={title} folded={title !== "Torso"} wanted={joints.includes(state.joint.value ?? "")} note={taken > 0 && <span class="badge">{taken}</span>}>
      {joints.map((name) => (
        <Joint key={name} name={name} />
      ))}
    </Section>
  );
}

function Joint({ name }: { name: string }) {
  const { state, poser } = useViewer();
  const open = state.joint.value === name;
  const taken = name in state.edits.value;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) root.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  return (
    <div class="joint" ref={root} data-open={open || undefined}>
      <div class="joint-head">
        <button
          type="button"
          class="joint-name"
          aria-expanded={open}
          onClick={() => void (state.joint.value = open ? null : name)}
        >
          <span class="dot" data-taken={taken || undefined} />
          {readableName(name)}
        </button>
        {taken && <Button label={`Reset ${readableName(name)}`} icon="reset" onPress={() => poser.reset([name])} />}
      </div>
      {open && <JointAngles name={name} />}
    </div>
  );
}

function JointAngles({ name }: { name: string }) {
  const { poser } = useViewer();
  const limits = poser.limits(name);
  const turn = poser.turn(name);
  return (
    <div class="joint-angles">
      {AXES.map((axis, index) => (
        <Slider
          key={axis}
          label={`${readableName(name)} ${axis}`}
          short={axis.toUpperCase()}
          axis={axis}
          value={turn[index]}
          low={Math.min(limits.low[index], turn[index])}
          high={Math.max(limits.high[index], turn[index])}
          step={Math.PI / 360}
          format={degrees}
          onBegin={() => poser.begin()}
          onChange={(angle) => poser.setTurn(name, turn.map((old, at) => (at === index ? angle : old)) as unknown as Vec3)}
        />
      ))}
    </div>
  );
}
