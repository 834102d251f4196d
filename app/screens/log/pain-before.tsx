import { PainPicker } from "~/components/pain/pain-picker";
import type { FormResult } from "~/components/ui/form-result";
import { errorOf } from "~/components/ui/form-result";
import type { LogPage } from "./log-page";

/** The number before the session, for whoever remembers it: folded away, because it is rarely known. */
export function PainBefore({ page, form }: { page: LogPage; form: FormResult }) {
  const known = page.logged?.painBefore ?? null;
  return (
    <details open={known !== null || errorOf(form, "painBefore") !== null}>
      <summary>Add the number from before you started</summary>
      <PainPicker
        name="painBefore"
        legend={<h2>How much did it hurt before you started?</h2>}
        limits={page.pain.limits}
        form={form}
        initial={known}
      />
    </details>
  );
}
