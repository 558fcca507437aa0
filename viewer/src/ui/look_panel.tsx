import { grouped } from "../app/numbers";
import type { Coloring, Display, Layers } from "../engine";
import { useViewer } from "./context";
import { BackgroundSection } from "./background_section";
import { LightSection } from "./light_section";
import { Button } from "./controls/button";
import { Choice } from "./controls/choice";
import { Section } from "./controls/section";
import { Segmented } from "./controls/segmented";
import { Slider } from "./controls/slider";
import { Switch } from "./controls/switch";

const LAYERS: readonly { readonly name: keyof Layers; readonly label: string }[] = [
  { name: "gaussians", label: "Gaussians" },
  { name: "mesh", label: "Body mesh" },
  { name: "skeleton", label: "Skeleton" },
  { name: "cameras", label: "Cameras" },
  { name: "floor", label: "Floor" },
  { name: "box", label: "Bounding box" },
  { name: "shadow", label: "Shadow" },
];
const MODES: readonly { readonly value: Display["mode"]; readonly label: string }[] = [
  { value: "splats", label: "Splats" },
  { value: "ellipsoids", label: "Ellipsoids" },
  { value: "points", label: "Points" },
];
const COLORINGS: Readonly<Record<Coloring, string>> = {
  rgb: "Colour",
  part: "Body part",
  normal: "Normal",
  opacity: "Opacity",
  views: "View count",
  depth: "Depth",
};
const stops = (exposure: number) => `${exposure > 0 ? "+" : ""}${exposure.toFixed(1)}`;
const percent = (share: number) => `${Math.round(100 * share)} %`;

/** What is drawn, and how. */
export function LookPanel() {
  const { engine, state, avatar } = useViewer();
  const colorings = avatar.value ? engine.colorings() : [];
  return (
    <>
      <Section title="Show">
        {LAYERS.map(({ name, label }, index) => (
          <Switch
            key={name}
            label={label}
            shortcut={String(index + 1)}
            on={state.layers.value[name]}
            onChange={(on) => {
              state.layers.value = { ...state.layers.peek(), [name]: on };
            }}
          />
        ))}
        <Switch
          label="Follow the person"
          hint="Where a motion travels"
          on={state.follow.value}
          onChange={(on) => void (state.follow.value = on)}
        />
      </Section>
      <BackgroundSection />
      <LightSection />
      <Section title="Gaussians">
        <Segmented label="Drawn as" value={state.mode.value} options={MODES} onChange={(mode) => void (state.mode.value = mode)} />
        <div class="row">
          <span>Coloured by</span>
          <Choice
            label="Coloured by"
            value={state.coloring.value}
            options={colorings.map((coloring) => ({ value: coloring, label: COLORINGS[coloring] }))}
            onChange={(coloring) => void (state.coloring.value = coloring)}
          />
        </div>
        <Slider
          label="Exposure"
          value={state.exposure.value}
          low={-3}
          high={3}
          step={0.1}
          format={stops}
          onChange={(exposure) => void (state.exposure.value = exposure)}
        />
      </Section>
      <Section title="Quality" note={<Count />}>
        <Slider
          label="Gaussians drawn"
          short="Amount"
          value={state.share.value}
          low={0.05}
          high={1}
          step={0.05}
          format={percent}
          onChange={(share) => void (state.share.value = share)}
        />
        <Slider
          label="Resolution"
          value={state.resolution.value}
          low={0.25}
          high={1}
          step={0.05}
          format={percent}
          onChange={(resolution) => void (state.resolution.value = resolution)}
        />
        <Switch
          label="Coarser while moving"
          hint="Where the machine is slow"
          on={state.adapts.value}
          onChange={(on) => void (state.adapts.value = on)}
        />
      </Section>
      <div class="actions">
        <Button label="Frame the body" icon="frame" kind="solid" shortcut="F" onPress={() => engine.frameBody()}>
          Frame the body
        </Button>
      </div>
    </>
  );
}

function Count() {
  const { avatar } = useViewer();
  return <span class="note">{avatar.value && grouped(avatar.value.gaussians.count)} Gaussians</span>;
}
