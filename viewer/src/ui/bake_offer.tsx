import { useState } from "preact/hooks";
import { useViewer } from "./context";
import { Button } from "./controls/button";

/** Offers to bake a run that is not, and shows how far that is. */
export function BakeOffer() {
  const { source } = useViewer();
  const [declined, setDeclined] = useState(false);
  const state = source.baking.value;
  if (state.kind === "settled") return null;
  if (state.kind === "running") {
    const percent = Math.round(100 * state.share);
    return (
      <div class="bake-offer" role="status">
        <span>Baking</span>
        <progress max={100} value={percent} aria-label="Baking" />
        <span>{percent} %</span>
      </div>
    );
  }
  if (declined) return null;
  return (
    <aside class="bake-offer" aria-label="Bake">
      <span>{state.stale ? "This run was trained on since it was baked." : "Baked, its colours would follow the light."}</span>
      <Button label="Bake now" kind="solid" onPress={() => source.bake()}>
        Bake now
      </Button>
      <Button label="Not now" icon="close" onPress={() => setDeclined(true)} />
    </aside>
  );
}
