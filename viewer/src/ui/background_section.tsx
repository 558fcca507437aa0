import { useRef } from "preact/hooks";
import { useViewer } from "./context";
import { Section } from "./controls/section";
import { Segmented } from "./controls/segmented";

type Kind = "theme" | "studio" | "color" | "picture";

const KINDS: readonly { readonly value: Kind; readonly label: string }[] = [
  { value: "theme", label: "Plain" },
  { value: "studio", label: "Studio" },
  { value: "color", label: "Colour" },
  { value: "picture", label: "Picture" },
];
const FIRST_COLOR = "#999999";

/** What is behind the avatar. */
export function BackgroundSection() {
  const { backgrounds, state } = useViewer();
  const file = useRef<HTMLInputElement>(null);
  const background = state.background.value;
  const kind = background.startsWith("#") ? "color" : (background as Kind);
  const choose = (wanted: Kind) => {
    if (wanted === "picture") file.current?.click();
    state.background.value = wanted === "color" ? FIRST_COLOR : wanted;
  };
  return (
    <Section title="Background">
      <Segmented label="Background" value={kind} options={KINDS} onChange={choose} />
      {kind === "color" && (
        <label class="row">
          <span>Colour</span>
          <input
            type="color"
            class="color"
            aria-label="Background colour"
            value={background}
            onInput={(event) => void (state.background.value = event.currentTarget.value)}
          />
        </label>
      )}
      <input
        ref={file}
        type="file"
        accept="image/*"
        class="visually-hidden"
        tabIndex={-1}
        aria-label="Background picture"
        onChange={async (event) => {
          const [picture] = event.currentTarget.files ?? [];
          if (picture) await backgrounds.choose(picture);
          if (file.current) file.current.value = "";
        }}
      />
    </Section>
  );
}
