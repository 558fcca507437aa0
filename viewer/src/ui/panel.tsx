import type { ComponentType } from "preact";
import type { Tab } from "../app/page";
import { ComparePanel } from "./compare_panel";
import { useViewer } from "./context";
import { Icon, type IconName } from "./icons";
import { KeysPanel } from "./keys_panel";
import { LookPanel } from "./look_panel";
import { PosePanel } from "./pose_panel";
import { ScenePanel } from "./scene_panel";
import { ShapePanel } from "./shape_panel";

interface Entry {
  readonly tab: Tab;
  readonly label: string;
  readonly icon: IconName;
  readonly content: ComponentType;
}

const ENTRIES: readonly Entry[] = [
  { tab: "look", label: "Look", icon: "layers", content: LookPanel },
  { tab: "pose", label: "Pose", icon: "pose", content: PosePanel },
  { tab: "keys", label: "Keys", icon: "key", content: KeysPanel },
  { tab: "shape", label: "Shape", icon: "shape", content: ShapePanel },
  { tab: "scene", label: "Scene", icon: "scene", content: ScenePanel },
  { tab: "compare", label: "Compare", icon: "compare", content: ComparePanel },
];

/** Beside the stage; a sheet below it where there is little room. */
export function Panel() {
  const { avatar, furnished, page } = useViewer();
  const entries = ENTRIES.filter(({ tab }) => tab !== "shape" || avatar.value?.body.betas);
  const open = entries.find(({ tab }) => tab === page.tab.value);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0 || !open) return;
    const next = entries[(entries.indexOf(open) + step + entries.length) % entries.length];
    page.tab.value = next.tab;
    document.getElementById(`tab-${next.tab}`)?.focus();
  };
  return (
    <aside class="panel" aria-label="Settings" data-open={open ? "" : undefined}>
      <div class="tabs" role="tablist" aria-label="Settings" onKeyDown={onKeyDown}>
        {entries.map(({ tab, label, icon }) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === open?.tab}
            aria-controls="panel-content"
            tabIndex={tab === (open ?? entries[0])?.tab ? 0 : -1}
            onClick={() => page.show(tab)}
          >
            <Icon name={icon} />
            {label}
          </button>
        ))}
      </div>
      {open && (
        <div class="panel-content" id="panel-content" role="tabpanel" aria-labelledby={`tab-${open.tab}`} key={open.tab}>
          <h2 class="visually-hidden">{open.label}</h2>
          {furnished.value && <open.content />}
        </div>
      )}
    </aside>
  );
}
