import { useEffect, useRef } from "preact/hooks";
import type { Format } from "../app/recording/film";
import type { CameraMove } from "../app/recording/shots";
import { useViewer } from "./context";
import { Button } from "./controls/button";
import { Menu } from "./controls/menu";
import { NumberField } from "./controls/number_field";
import { Segmented } from "./controls/segmented";
import { Switch } from "./controls/switch";

const MOVES: readonly { readonly value: CameraMove; readonly label: string }[] = [
  { value: "still", label: "As it looks" },
  { value: "turntable", label: "Turntable" },
  { value: "path", label: "Keys" },
];
const FORMAT_NAMES: Readonly<Record<Format, string>> = { webm: "WebM", mp4: "MP4", png: "PNGs" };
const MOST_PIXELS = 4096;

/** The button that records a film, and how. */
export function RecordMenu() {
  const { page } = useViewer();
  const open = page.recorder.value;
  const show = (shown: boolean) => void (page.recorder.value = shown);
  const button = <Button label="Record a video" icon="record" shortcut="W" pressed={open} onPress={() => show(!open)} />;
  return (
    <Menu label="Record a video" kind="record-options" open={open} onClose={() => show(false)} button={button}>
      <RecordOptions />
    </Menu>
  );
}

function RecordOptions() {
  const viewer = useViewer();
  const { motion, page, recording } = viewer;
  const { format, height, move, plays, seconds, transparent, width } = recording.options.value;
  const formats = recording.formats.value;
  const clearFormat = formats.includes("webm") ? "webm" : "png";
  const moving = motion.value !== null;
  const record = () => {
    page.recorder.value = false;
    void viewer.attempt(() => recording.record());
  };
  return (
    <>
      <Segmented label="Camera" value={move} options={MOVES} onChange={(chosen) => recording.set({ move: chosen })} />
      <Switch label="Play the motion" on={plays && moving} disabled={!moving} onChange={(on) => recording.set({ plays: on })} />
      <div class="row">
        <NumberField label="Width" value={width} low={16} high={MOST_PIXELS} step={2} onChange={(size) => recording.set({ width: even(size) })} />
        <NumberField label="Height" value={height} low={16} high={MOST_PIXELS} step={2} onChange={(size) => recording.set({ height: even(size) })} />
      </div>
      <div class="row">
        <NumberField label="Frames/s" value={recording.fps()} low={1} high={240} step={0.001} onChange={(fps) => recording.set({ fps })} />
        {!(plays && moving) && move !== "path" && (
          <NumberField label="Seconds" value={seconds} low={0.1} high={600} step={0.1} onChange={(time) => recording.set({ seconds: time })} />
        )}
      </div>
      <Segmented
        label="File"
        value={format}
        options={formats.map((value) => ({ value, label: FORMAT_NAMES[value] }))}
        onChange={(value) => recording.set({ format: value, transparent: transparent && value !== "mp4" })}
      />
      <Switch
        label="Transparent background"
        hint={clearFormat === "webm" ? "WebM or PNG pictures hold it" : "This browser writes it as a zip of PNG pictures"}
        on={transparent}
        onChange={(on) => recording.set({ transparent: on, format: on && format === "mp4" ? clearFormat : format })}
      />
      <Button label="Record" kind="primary" onPress={record}>
        Record
      </Button>
    </>
  );
}

const even = (size: number): number => 2 * Math.round(size / 2);

/** How far a recording has come; nothing else can be done meanwhile. */
export function RecordProgress() {
  const { recording } = useViewer();
  const dialog = useRef<HTMLDialogElement>(null);
  const progress = recording.progress.value;
  const running = progress !== null;
  useEffect(() => {
    if (running) dialog.current?.showModal();
    else dialog.current?.close();
  }, [running]);
  return (
    <dialog
      class="dialog record-progress"
      ref={dialog}
      aria-labelledby="record-progress-title"
      onCancel={(event) => {
        event.preventDefault();
        recording.cancel();
      }}
    >
      {progress && (
        <div class="dialog-content">
          <h2 id="record-progress-title">Recording</h2>
          <progress value={progress.done} max={progress.count} aria-label="Frames recorded" />
          <p>
            Frame {progress.done} of {progress.count}
          </p>
          <Button label="Cancel" kind="solid" onPress={() => recording.cancel()}>
            Cancel
          </Button>
        </div>
      )}
    </dialog>
  );
}
