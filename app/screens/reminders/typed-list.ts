import type { FormResult } from "~/components/ui/form-result";

/** What was ticked under one name in a form that came back; null on a first visit. */
export function typedList(form: FormResult, name: string): string[] | null {
  if (!form) return null;
  const sent = form.initialValue?.[name];
  const all: unknown[] = Array.isArray(sent) ? sent : [sent];
  return all.filter((each) => typeof each === "string");
}
