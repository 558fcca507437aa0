import { Button } from "./controls/button";
import { useViewer } from "./context";
import { Icon } from "./icons";

export function Toasts() {
  const { notices } = useViewer();
  return (
    <div class="toasts" role="status" aria-live="polite">
      {notices.shown.value.map(({ id, kind, text }) => (
        <div key={id} class={`toast ${kind}`} role={kind === "error" ? "alert" : undefined}>
          <Icon name={kind === "error" ? "warning" : "check"} />
          <span>{text}</span>
          <Button label="Dismiss" icon="close" onPress={() => notices.dismiss(id)} />
        </div>
      ))}
    </div>
  );
}
