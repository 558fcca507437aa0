import { useViewer } from "./context";
import { Button } from "./controls/button";
import { Section } from "./controls/section";
import { Slider } from "./controls/slider";

const SPAN = 4;

/** The body model's shape coefficients. */
export function ShapePanel() {
  const { avatar, poser, state } = useViewer();
  const own = avatar.value?.body.betas;
  if (!own) return null;
  const betas = state.betas.value ?? own;
  const names = avatar.value?.body.shapeNames ?? [];
  return (
    <>
      <Section title="Body shape">
        <p class="hint">Deviations from the average body. The Gaussians follow the surface.</p>
        {Array.from(betas, (value, index) => (
          <Slider
            key={index}
            label={names[index] || `Shape ${index + 1}`}
            value={value}
            low={Math.min(-SPAN, own[index])}
            high={Math.max(SPAN, own[index])}
            step={0.05}
            format={(beta) => beta.toFixed(2)}
            onBegin={() => poser.begin()}
            onChange={(beta) => poser.setBeta(index, beta)}
          />
        ))}
      </Section>
      <div class="actions">
        <Button
          label="Reset the shape"
          icon="reset"
          kind="solid"
          disabled={state.betas.value === null}
          onPress={() => poser.resetShape()}
        >
          Reset the shape
        </Button>
      </div>
    </>
  );
}
