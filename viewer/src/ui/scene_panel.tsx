import { useRef } from "preact/hooks";
import { FARTHEST, LONGEST, type Member } from "../app/members";
import { grouped } from "../app/numbers";
import type { ScenePlace } from "../engine";
import { useViewer } from "./context";
import { Button } from "./controls/button";
import { Choice } from "./controls/choice";
import { NumberField } from "./controls/number_field";
import { Section } from "./controls/section";
import { Slider } from "./controls/slider";
import { Switch } from "./controls/switch";

const degrees = (radians: number) => `${Math.round((radians * 180) / Math.PI)}°`;
const UP_LABELS: Readonly<Record<ScenePlace["up"], string>> = {
  capture: "As the first avatar's",
  y: "y up",
  "-y": "y down",
  z: "z up",
  "-z": "z down",
};
const UP_OPTIONS = (Object.keys(UP_LABELS) as ScenePlace["up"][]).map((value) => ({ value, label: UP_LABELS[value] }));

/** Who is there, where they stand, and what is round them. */
export function ScenePanel() {
  const { company, state } = useViewer();
  const chosen = company.member(state.chosen.value);
  return (
    <>
      <Avatars />
      {chosen && <Standing member={chosen} />}
      <StillScene />
    </>
  );
}

function Avatars() {
  const viewer = useViewer();
  const { company, source, state } = viewer;
  const members = state.members.value;
  return (
    <Section title="Avatars">
      <p class="hint">The other panels pose the chosen one. Drag a circle on the floor to move its avatar.</p>
      <ul class="members">
        {members.map((member) => {
          const name = company.nameOf(member);
          return (
            <li key={member.id} data-chosen={member.id === state.chosen.value || undefined}>
              <label>
                <input
                  type="radio"
                  name="member"
                  checked={member.id === state.chosen.value}
                  onChange={() => company.choose(member.id)}
                />
                <span>{name}</span>
              </label>
              <Button
                label={member.visible ? `Hide ${name}` : `Show ${name}`}
                icon={member.visible ? "eye" : "hidden"}
                pressed={member.visible}
                onPress={() => company.change(member.id, { visible: !member.visible })}
              />
              <Button
                label={`Remove ${name}`}
                icon="close"
                disabled={members.length < 2}
                onPress={() => viewer.attempt(() => company.remove(member.id))}
              />
            </li>
          );
        })}
      </ul>
      <div class="actions">
        {source.runs.value.map((run) => (
          <Button
            key={run.id}
            label={`Add ${run.name}`}
            icon="add"
            kind="solid"
            disabled={run.revision === 0}
            onPress={() => void viewer.attempt(() => company.add(run))}
          >
            {run.name}
          </Button>
        ))}
      </div>
    </Section>
  );
}

function Standing({ member: { id, offset, place } }: { member: Member }) {
  const { company } = useViewer();
  return (
    <Section title="Place">
      <div class="row">
        <NumberField label="x" value={place.x} low={-FARTHEST} high={FARTHEST} step={0.01} onChange={(x) => company.place(id, { x })} />
        <NumberField label="z" value={place.z} low={-FARTHEST} high={FARTHEST} step={0.01} onChange={(z) => company.place(id, { z })} />
      </div>
      <Slider
        label="Turn"
        value={place.turn}
        low={-Math.PI}
        high={Math.PI}
        step={Math.PI / 180}
        format={degrees}
        onChange={(turn) => company.place(id, { turn })}
      />
      <div class="row">
        <NumberField
          label="Ahead (s)"
          value={offset}
          low={-LONGEST}
          high={LONGEST}
          step={0.1}
          onChange={(seconds) => company.setOffset(id, seconds)}
        />
      </div>
    </Section>
  );
}

function StillScene() {
  const viewer = useViewer();
  const { state, stillScenes } = viewer;
  const input = useRef<HTMLInputElement>(null);
  const opened = stillScenes.opened.value;
  const place = state.still.value;
  const set = (change: Partial<ScenePlace>) => {
    state.still.value = { ...state.still.peek(), ...change };
  };
  const metres = (axis: "x" | "y" | "z") => (
    <NumberField key={axis} label={axis} value={place[axis]} low={-FARTHEST} high={FARTHEST} step={0.01} onChange={(n) => set({ [axis]: n })} />
  );
  return (
    <Section title="Still scene" note={opened && <span class="note">{grouped(opened.scene.gaussians.count)} Gaussians</span>}>
      {opened ? (
        <>
          <Switch label={opened.name} on={state.stillShown.value} onChange={(on) => void (state.stillShown.value = on)} />
          {!opened.scene.plain && <p class="hint">Its colours are drawn without their change with the direction of view.</p>}
          <div class="row">{[metres("x"), metres("z")]}</div>
          <div class="row">
            {metres("y")}
            <NumberField label="Scale" value={place.scale} low={0.001} high={1000} step={0.01} onChange={(scale) => set({ scale })} />
          </div>
          <Slider
            label="Turn of the scene"
            short="Turn"
            value={place.turn}
            low={-Math.PI}
            high={Math.PI}
            step={Math.PI / 180}
            format={degrees}
            onChange={(turn) => set({ turn })}
          />
          <div class="row">
            <span>Axes</span>
            <Choice label="Axes of the scene" value={place.up} options={UP_OPTIONS} onChange={(up) => set({ up })} above />
          </div>
        </>
      ) : (
        <p class="hint">Gaussians that do not move, such as a room: a PLY as 3DGS training writes it.</p>
      )}
      <div class="actions key-file">
        <Button label="Open a still scene" icon="upload" kind="solid" onPress={() => input.current?.click()}>
          Open
        </Button>
        <Button label="Remove the still scene" icon="close" kind="solid" disabled={!opened} onPress={() => stillScenes.remove()}>
          Remove
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".ply"
        class="visually-hidden"
        tabIndex={-1}
        aria-label="Still scene"
        onChange={async (event) => {
          const chosen = event.currentTarget;
          await viewer.openFiles(chosen.files ?? []);
          chosen.value = "";
        }}
      />
    </Section>
  );
}
