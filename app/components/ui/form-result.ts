/** What an action sends back about a form it could not take: see parseForm. */
export type FormResult =
  | {
      initialValue?: Record<string, unknown> | null;
      error?: Record<string, string[] | null> | null;
      shownAgain?: boolean;
    }
  | undefined
  | null;

/** The first message for a field; "" is the form as a whole. */
export function errorOf(form: FormResult, name: string): string | null {
  return form?.error?.[name]?.[0] ?? null;
}

/** What the person had typed, or the fallback on a first visit. */
export function typedValue(form: FormResult, name: string, fallback = ""): string {
  if (!form) return fallback;
  const value = form.initialValue?.[name];
  return typeof value === "string" ? value : "";
}

/** Whether this is what somebody typed before they had to sign in, which nobody has judged or stored yet. */
export function isShownAgain(form: FormResult): boolean {
  return form?.shownAgain === true;
}
