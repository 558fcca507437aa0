import type { Connection } from "../app/source";
import { useViewer } from "./context";
import { Button } from "./controls/button";
import { PictureMenu } from "./picture_menu";
import { RecordMenu } from "./record_menu";

const CONNECTIONS: Readonly<Record<Connection, string>> = {
  connecting: "Connecting…",
  open: "Live",
  lost: "Connection lost: trying again…",
};

export function TopBar() {
  const viewer = useViewer();
  const { page } = viewer;
  const avatar = viewer.avatar.value;
  return (
    <header class="top-bar">
      <div class="brand">
        <Mark />
        <h1>{avatar?.name ?? "actor3d"}</h1>
        <ConnectionState />
        <TrainingState />
      </div>
      <div class="tools" role="toolbar" aria-label="Share">
        <PictureMenu />
        <RecordMenu />
        <Immersions />
        <Button label="Copy link" icon="link" shortcut="U" onPress={() => void viewer.copyLink()} />
        <span class="divider" />
        <Button
          label={page.shade.value === "dark" ? "Light theme" : "Dark theme"}
          icon={page.shade.value === "dark" ? "sun" : "moon"}
          shortcut="T"
          onPress={() => page.nextTheme()}
        />
        <Button label="Keyboard shortcuts" icon="help" shortcut="?" onPress={() => void (page.shortcuts.value = true)} />
        <Button
          label={page.tab.value === null ? "Show the panel" : "Hide the panel"}
          icon="panel"
          shortcut="\"
          pressed={page.tab.value !== null}
          onPress={() => page.togglePanel()}
        />
      </div>
    </header>
  );
}

function Immersions() {
  const viewer = useViewer();
  const { immersing } = viewer;
  const { kinds, inside } = immersing;
  if (!viewer.avatar.value) return null;
  return kinds.value.map((kind) => {
    const name = kind === "immersive-vr" ? "VR" : "AR";
    const toggle = () => void viewer.attempt(() => immersing.toggle(kind));
    return <Button key={kind} label={`${inside.value === kind ? "Leave" : "Enter"} ${name}`} icon="headset" onPress={toggle}>{name}</Button>;
  });
}

function ConnectionState() {
  const { source } = useViewer();
  if (!source.connection) return null;
  const connection = source.connection.value;
  return (
    <span class="connection" data-state={connection} role="status">
      <span class="words">{CONNECTIONS[connection]}</span>
    </span>
  );
}

function TrainingState() {
  const { source } = useViewer();
  const training = source.training.value;
  if (!training) return null;
  const share = Math.round((100 * training.step) / Math.max(training.total, 1));
  return (
    <span class="training" title={`${training.stage}: step ${training.step} of ${training.total}`}>
      <span class="words">Training the {training.stage}:</span> {share} %
    </span>
  );
}

function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <ellipse cx="12" cy="5.4" rx="2.7" ry="3.1" />
      <ellipse cx="12" cy="13" rx="3.1" ry="5.2" opacity=".85" />
      <ellipse cx="6.4" cy="11" rx="1.5" ry="4.6" transform="rotate(28 6.4 11)" opacity=".6" />
      <ellipse cx="17.6" cy="11" rx="1.5" ry="4.6" transform="rotate(-28 17.6 11)" opacity=".6" />
      <ellipse cx="9.6" cy="20" rx="1.6" ry="3.6" transform="rotate(8 9.6 20)" opacity=".7" />
      <ellipse cx="14.4" cy="20" rx="1.6" ry="3.6" transform="rotate(-8 14.4 20)" opacity=".7" />
    </svg>
  );
}
