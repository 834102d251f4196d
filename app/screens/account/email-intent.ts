import type { FormResult } from "~/components/ui/form-result";

/** What the card's two forms ask for: another address, or a link that proves the one there is. */
export const emailIntent = { change: "email", prove: "prove" } as const;

/** Whether an answer is that of the form for another address, and not of another one on its page. */
export function isOfEmailCard(form: FormResult): boolean {
  return form?.initialValue?.intent === emailIntent.change;
}
