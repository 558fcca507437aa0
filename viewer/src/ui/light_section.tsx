import { AS_FILMED, knowsLight, type LightLook } from "../engine";
import { useViewer } from "./context";
import { Button } from "./controls/button";
import { Section } from "./controls/section";
import { Slider } from "./controls/slider";
import { Switch } from "./controls/switch";

const degrees = (turn: number) => `${Math.round(turn)}°`;
const percent = (share: number) => `${Math.round(100 * share)} %`;

/** Another light on the avatar, as far as it knows its own apart. */
export function LightSection() {
  const { avatar, state } = useViewer();
  const light = state.light.value;
  const set = (change: Partial<LightLook>) => void (state.light.value = { ...state.light.peek(), ...change });
  if (!knowsLight(avatar.value)) {
    return (
      <Section title="Light" folded>
        <p class="note">This avatar carries no light that can be told from its colours.</p>
      </Section>
    );
  }
  return (
    <Section title="Light" note={<span class="note">approximate</span>}>
      <Switch label="Light" hint="Off: colours without light from a side" on={light.on} onChange={(on) => set({ on })} />
      <Slider label="Turn the light" short="Turn" value={light.turn} low={-180} high={180} step={1} format={degrees} onChange={(turn) => set({ turn })} />
      <Slider
        label="Brightness of the light"
        short="Brightness"
        value={light.brightness}
        low={0}
        high={2}
        step={0.05}
        format={percent}
        onChange={(brightness) => set({ brightness })}
      />
      <label class="row">
        <span>Tint</span>
        <input
          type="color"
          class="color"
          aria-label="Tint of the light"
          value={light.tint}
          onInput={(event) => set({ tint: event.currentTarget.value })}
        />
      </label>
      <div class="row">
        <span class="note">Alt and drag turn it, too</span>
        <Button label="As it was filmed" kind="solid" onPress={() => set(AS_FILMED)}>
          As filmed
        </Button>
      </div>
    </Section>
  );
}
