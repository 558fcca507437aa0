import { useEffect, useRef, useState } from "preact/hooks";
import { useViewer } from "./context";
import { Button } from "./controls/button";
import { Segmented } from "./controls/segmented";
import { Switch } from "./controls/switch";

const SCALES = [
  { value: "1", label: "1×" },
  { value: "2", label: "2×" },
  { value: "4", label: "4×" },
] as const;

/** The button that saves a picture, and how. */
export function PictureMenu() {
  const viewer = useViewer();
  const { transparent, scale } = viewer.pictures;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => !root.current?.contains(event.target as Node) && setOpen(false);
    addEventListener("pointerdown", close);
    return () => removeEventListener("pointerdown", close);
  }, [open]);
  return (
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        root.current?.querySelector("button")?.focus();
      }}
    >
      <Button label="Save a picture" icon="camera" pressed={open} onPress={() => setOpen(!open)} />
      {open && (
        <div class="popover" role="dialog" aria-label="Save a picture">
          <Switch
            label="Transparent background"
            on={transparent.value}
            onChange={(on) => {
              transparent.value = on;
            }}
          />
          <Segmented
            label="Size"
            value={String(scale.value) as "1" | "2" | "4"}
            options={SCALES}
            onChange={(value) => {
              scale.value = Number(value);
            }}
          />
          <Button
            label="Save PNG"
            kind="primary"
            shortcut="S"
            onPress={() => {
              setOpen(false);
              void viewer.savePicture();
            }}
          >
            Save PNG
          </Button>
        </div>
      )}
    </div>
  );
}
