import { ChevronRight, TriangleAlert } from "lucide-react";
import { Figure } from "~/components/figures/Figure";
import { useFieldId } from "~/components/ui/field";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import type { DischargePage, KeepChoice } from "./discharge-page";

type Props = { page: Pick<DischargePage, "keeps" | "library">; form: FormResult };

/** What the patient goes on with: the program's exercises, and any of the library. */
export function KeepCards({ page: { keeps, library }, form }: Props) {
  const id = useFieldId()("keeps");
  const error = errorOf(form, "keeps");
  const typed = form?.initialValue?.keeps;
  const isKept = ({ key, isKept }: KeepChoice) =>
    form?.initialValue ? [typed].flat().includes(key) : isKept;
  return (
    <div id={id}>
      <ul className="discharge-keeps">
        {keeps.map((choice) => (
          <Keep key={choice.key} choice={choice} isKept={isKept(choice)} />
        ))}
      </ul>
      <details className="disclosure mt-2" open={library.some(isKept) || undefined}>
        <summary className="inline-flex min-h-11 items-center gap-1.5">
          <ChevronRight className="icon" aria-hidden />
          <span>From the library</span>
        </summary>
        <ul className="discharge-keeps">
          {library.map((choice) => (
            <Keep key={choice.key} choice={choice} isKept={isKept(choice)} />
          ))}
        </ul>
      </details>
      {error ? (
        <p className="field-error">
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  );
}

function Keep({ choice, isKept }: { choice: KeepChoice; isKept: boolean }) {
  const { key, name, dose, figure } = choice;
  return (
    <li>
      <label>
        {figure ? (
          <span className="discharge-drawing">
            <Figure {...figure} aspect={1.4} pad={4} which="start" at="start" decorative />
          </span>
        ) : null}
        <span className="min-w-0 flex-1 wrap-anywhere">
          <b>{name}</b>
          <small className="block text-13 text-ink-2">{dose}</small>
        </span>
        <input type="checkbox" name="keeps" value={key} defaultChecked={isKept} />
      </label>
    </li>
  );
}
