import { useEffect, useRef } from "preact/hooks";
import { COMMANDS, type Command } from "../app/commands";
import { useViewer } from "./context";
import { Button } from "./controls/button";

const GROUPS: readonly Command["group"][] = ["Play", "Look", "Pose", "Keys", "Compare", "Share", "Page"];
const POINTER = [
  ["Drag", "Turn the view"],
  ["Right drag, two fingers", "Move the view"],
  ["Wheel, pinch", "Nearer or farther"],
  ["Alt and drag", "Turn the light"],
  ["Drag a joint", "Move the limb (while posing)"],
] as const;

/** The overlay on `?`. */
export function Shortcuts() {
  const { page } = useViewer();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = page.shortcuts.value;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const close = () => {
    page.shortcuts.value = false;
  };
  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby="shortcuts-title"
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div class="dialog-content">
        <header>
          <h2 id="shortcuts-title">Keyboard shortcuts</h2>
          <Button label="Close" icon="close" onPress={close} />
        </header>
        <div class="shortcut-groups">
          {GROUPS.map((group) => (
            <section key={group}>
              <h3>{group}</h3>
              <dl>
                {COMMANDS.filter((command) => command.group === group).map(({ keys, label }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{keys[0].split("+").map((key) => <kbd key={key}>{readable(key)}</kbd>)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <section>
            <h3>Pointer</h3>
            <dl>
              {POINTER.map(([gesture, meaning]) => (
                <div key={gesture}>
                  <dt>{meaning}</dt>
                  <dd>{gesture}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </div>
    </dialog>
  );
}

const ARROWS: Readonly<Record<string, string>> = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓" };

function readable(key: string): string {
  if (key === "Escape") return "Esc";
  if (key in ARROWS) return ARROWS[key];
  return key.length === 1 ? key.toUpperCase() : key;
}
