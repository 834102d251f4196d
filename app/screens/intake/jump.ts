import type { MouseEvent } from "react";

/** Where a decision is written. */
export const DECISION_ID = "intake-decision";

const FIELDS = "input, textarea";

/** Into a field, or the first one of a group, by hand: a new address would be a navigation. */
export function jump(event: MouseEvent<HTMLAnchorElement>): void {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  const field = target.matches(FIELDS) ? target : target.querySelector<HTMLElement>(FIELDS);
  target.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
}
