import type { MouseEvent } from "react";
import { useFieldId } from "./field";
import { FormError } from "./form-error";
import { errorOf, type FormResult, isShownAgain } from "./form-result";
import { Notice } from "./notice";
import { takeFocus } from "./take-focus";
import { useWords } from "./words";

type Props = {
  form?: FormResult;
  /** What the fields are called on the page, by their names and in its order; "" where the errors say it themselves. */
  labels: Record<string, string>;
};

/**
 * Why a form was not taken, above its fields: it takes the focus, and each line leads to its field. Of one that
 * was filled in again it says that; otherwise, without errors, nothing is drawn.
 */
export function ErrorSummary({ form, labels }: Props) {
  const idOf = useFieldId();
  const { notSaved } = useWords().forms;
  if (isShownAgain(form)) return <FormError form={form} />;
  const lines = errorLines(form, labels);
  const whole = errorOf(form, "");
  if (lines.length === 0 && whole === null) return null;
  return (
    // A new answer is a new message: it is drawn and focused anew.
    <div key={JSON.stringify(form?.error)} tabIndex={-1} ref={takeFocus}>
      <Notice tone="red" role="alert" title={whole ?? notSaved(lines.length)}>
        {lines.length > 0 ? (
          <ul className="mt-1 grid gap-1">
            {lines.map(({ name, label, error }) => (
              <li key={name}>
                <a
                  href={`#${idOf(name)}`}
                  className="link inline-flex min-h-6 items-center text-ink"
                  onClick={jump}
                >
                  {label ? `${label}: ${error}` : error}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </Notice>
    </div>
  );
}

function errorLines(form: FormResult, labels: Props["labels"]) {
  const order = Object.keys(labels);
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(form?.error ?? {})
    .flatMap(([name, errors]) => {
      const error = errors?.[0];
      return name === "" || !error ? [] : [{ name, label: labels[name] ?? null, error }];
    })
    .sort((a, b) => place(a.name) - place(b.name));
}

const FIELDS = "input:not([type=hidden]),select,textarea";

/**
 * Into the field, or the first one of a group, by hand: a new address would be a navigation, and the guard against
 * unsaved changes cannot tell where such a one leads.
 */
function jump(event: MouseEvent<HTMLAnchorElement>): void {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  target.closest("details")?.setAttribute("open", "");
  const field = target.matches(FIELDS) ? target : target.querySelector<HTMLElement>(FIELDS);
  target.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
}
