import { GAIN } from "../app/photographs";
import type { Comparison } from "../app/settings";
import { useViewer } from "./context";
import { Choice } from "./controls/choice";
import { Section } from "./controls/section";
import { Segmented } from "./controls/segmented";
import { Slider } from "./controls/slider";
import { Switch } from "./controls/switch";

const MODES: readonly { readonly value: Comparison; readonly label: string }[] = [
  { value: "off", label: "Off" },
  { value: "opacity", label: "Blend" },
  { value: "wipe", label: "Wipe" },
  { value: "difference", label: `Difference ×${GAIN}` },
];
const percent = (share: number) => `${Math.round(100 * share)} %`;

/** Capture cameras, photographs, and a second run. */
export function ComparePanel() {
  const viewer = useViewer();
  return (
    <>
      <Section title="Capture camera">
        <CameraList />
      </Section>
      <Section title="Photograph">
        {viewer.photographs.possible.value ? <PhotographSettings /> : <p class="hint">There are none here: actor3d view RUN shows those of the run's capture.</p>}
      </Section>
      {viewer.source.runs.value.length > 1 && (
        <Section title="Side by side">
          <OtherRun />
        </Section>
      )}
      {viewer.source.stream && (
        <Section title="Server">
          <ServerSettings />
        </Section>
      )}
    </>
  );
}

function ServerSettings() {
  const { state, refining, source } = useViewer();
  return (
    <>
      {refining.possible.value && (
        <Switch
          label="Refine when at rest"
          hint="The full sampler repaints the pose"
          on={state.autoRefine.value}
          onChange={(on) => void (state.autoRefine.value = on)}
        />
      )}
      <Switch
        label="Draw on the server"
        hint={source.stream?.mode.value === "sampler" ? "Each picture by the full sampler" : "For machines that draw slowly"}
        on={state.streaming.value}
        onChange={(on) => void (state.streaming.value = on)}
      />
    </>
  );
}

function CameraList() {
  const viewer = useViewer();
  const cameras = viewer.avatar.value?.cameras ?? [];
  if (cameras.length === 0) return <p class="hint">This avatar came without its cameras.</p>;
  return (
    <>
    <div class="cameras">
      {cameras.map(({ name, held_out }) => (
        <button
          key={name}
          type="button"
          class="camera"
          aria-pressed={viewer.snapped.value === name}
          aria-label={`Camera ${name}${held_out ? ", not seen in training" : ""}`}
          title={held_out ? "Not seen in training" : undefined}
          data-held-out={held_out || undefined}
          onClick={() => viewer.snap(viewer.snapped.peek() === name ? null : name)}
        >
          {name}
        </button>
      ))}
    </div>
    {cameras.some(({ held_out }) => held_out) && <p class="hint held-out-hint">Dashed: not seen in training.</p>}
    </>
  );
}

function PhotographSettings() {
  const viewer = useViewer();
  const { state, photographs } = viewer;
  const choose = (mode: Comparison) => {
    if (mode !== "off" && viewer.snapped.peek() === null) viewer.snapBy(1);
    state.comparison.value = mode;
  };
  const mode = state.comparison.value;
  return (
    <>
      <Segmented label="Compare by" value={mode} options={MODES} onChange={choose} />
      {mode === "opacity" && (
        <Slider label="Photograph" value={state.opacity.value} low={0} high={1} step={0.01} format={percent} onChange={(value) => void (state.opacity.value = value)} />
      )}
      {mode === "wipe" && (
        <Slider label="Photograph" value={state.wipe.value} low={0} high={1} step={0.01} format={percent} onChange={(value) => void (state.wipe.value = value)} />
      )}
      {mode !== "off" && <Scores />}
      {mode !== "off" && photographs.missing.value && <p class="hint">No photograph was taken of this moment.</p>}
    </>
  );
}

function Scores() {
  const { photographs } = useViewer();
  const scores = photographs.comparison.value?.measured?.scores;
  const decibels = (value: number | null | undefined) => (value == null ? "—" : `${value.toFixed(2)} dB`);
  return (
    <dl class="scores" aria-live="polite">
      <div>
        <dt>PSNR, person</dt>
        <dd>{decibels(scores?.person)}</dd>
      </div>
      <div>
        <dt>PSNR, picture</dt>
        <dd>{decibels(scores?.whole)}</dd>
      </div>
    </dl>
  );
}

function OtherRun() {
  const { company, source, state } = useViewer();
  const shown = company.member(state.chosen.value)?.run;
  const others = source.runs.value.filter(({ id }) => id !== shown);
  const options = others.map(({ id, name }) => ({ value: id as string | null, label: name }));
  return (
    <div class="row">
      <span>Beside it</span>
      <Choice
        label="Run beside it"
        value={state.second.value}
        options={[{ value: null, label: "Nothing" }, ...options]}
        onChange={(run) => void (state.second.value = run)}
      />
    </div>
  );
}
