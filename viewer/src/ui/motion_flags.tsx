import { useEffect, useRef } from "preact/hooks";
import type { MotionQuestion } from "../app/motions";
import type { MotionField, MotionFlags } from "../app/source";
import { useViewer } from "./context";
import { Button } from "./controls/button";

/** Asks for the flags that a motion file needs: the command line's, with its defaults. */
export function MotionFlagsDialog() {
  const { opened } = useViewer();
  const dialog = useRef<HTMLDialogElement>(null);
  const question = opened.questions.value[0] ?? null;
  useEffect(() => {
    if (!question) dialog.current?.close();
    else if (!dialog.current?.open) dialog.current?.showModal();
  }, [question]);
  return (
    <dialog
      class="dialog motion-flags"
      ref={dialog}
      aria-labelledby="motion-flags-title"
      onCancel={(event) => {
        event.preventDefault();
        opened.dismiss();
      }}
    >
      {question && <Question key={question.problem} question={question} />}
    </dialog>
  );
}

function Question({ question: { file, flags, problem } }: { question: MotionQuestion }) {
  const viewer = useViewer();
  const { opened } = viewer;
  return (
    <form
      class="dialog-content"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        void viewer.attempt(async () => opened.answer(await flagsOf(form, problem.fields, flags)));
      }}
    >
      <header>
        <h2 id="motion-flags-title">{file.name}</h2>
        <Button label="Leave it" icon="close" onPress={() => opened.dismiss()} />
      </header>
      <p role="alert">{problem.message}</p>
      {problem.fields.map((field) => (
        <label key={field.name} class="flag" data-wanted={problem.wanted.includes(field.name) || undefined}>
          <span>--{field.name}</span>
          <Field field={field} given={flags[field.name]} />
        </label>
      ))}
      <footer>
        <button type="submit" class="button primary">
          Read again
        </button>
      </footer>
    </form>
  );
}

function Field({ field, given }: { field: MotionField; given?: string }) {
  if (field.kind === "choice") {
    return (
      <select name={field.name}>
        {field.choices.map((choice) => (
          <option key={choice} selected={choice === (given ?? field.default)}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === "file") return <input type="file" name={field.name} accept=".json" />;
  return <input type="number" name={field.name} step="any" placeholder="as the file says" defaultValue={given} />;
}

/** What was filled in, without what is as by default; a file that was given before need not be chosen again. */
async function flagsOf(form: HTMLFormElement, fields: readonly MotionField[], given: MotionFlags): Promise<MotionFlags> {
  const filled = new FormData(form);
  const flags: Record<string, string> = {};
  for (const { name, kind, default: usual } of fields) {
    const value = filled.get(name);
    const text = value instanceof File ? await value.text() : (value ?? "").trim();
    if (text !== "" && text !== usual) flags[name] = text;
    else if (kind === "file" && given[name]) flags[name] = given[name];
  }
  return flags;
}
