import { useState } from "preact/hooks";
import { useViewer } from "./context";
import { Button } from "./controls/button";
import { Menu } from "./controls/menu";
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
  const button = <Button label="Save a picture" icon="camera" pressed={open} onPress={() => setOpen(!open)} />;
  return (
    <Menu label="Save a picture" open={open} onClose={() => setOpen(false)} button={button}>
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
    </Menu>
  );
}
