import { useViewer } from "./context";
import { Button } from "./controls/button";
import { Icon } from "./icons";

const LABELS = { idle: "Refine", running: "Cancel", done: "Refined" } as const;

/** Asks for the true sampler's picture; shows how far it is. */
export function RefineButton() {
  const { refining } = useViewer();
  if (!refining.possible.value) return null;
  const status = refining.status.value;
  const share = status.kind === "running" ? status.share : status.kind === "done" ? 1 : 0;
  return (
    <div class="refine" data-state={status.kind} style={{ "--share": share }}>
      <Button
        label={status.kind === "running" ? "Cancel refining" : "Refine this pose with the full sampler"}
        kind="solid"
        shortcut="R"
        onPress={() => (status.kind === "running" ? refining.cancel() : void refining.refine())}
      >
        {status.kind === "running" ? <Ring share={share} /> : <Icon name={status.kind === "done" ? "check" : "refine"} />}
        <span class="refine-label">{LABELS[status.kind]}</span>
      </Button>
      <span class="visually-hidden" role="status">
        {status.kind === "running" ? "Refining" : status.kind === "done" ? "Refined" : ""}
      </span>
    </div>
  );
}

const AROUND = 2 * Math.PI * 7;

function Ring({ share }: { share: number }) {
  return (
    <svg class="icon ring" viewBox="0 0 20 20" role="progressbar" aria-label="Refining" aria-valuenow={Math.round(100 * share)}>
      <circle cx="10" cy="10" r="7" opacity=".25" />
      <circle cx="10" cy="10" r="7" stroke-dasharray={AROUND} stroke-dashoffset={AROUND * (1 - share)} transform="rotate(-90 10 10)" />
    </svg>
  );
}
