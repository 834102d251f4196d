import type { MouseEvent } from "react";

const FIELDS = "input:not([type=hidden]), select, textarea, button";

/**
 * Follows a link to a place within the form around it, into the field that stands there. By hand,
 * because a new address would be a navigation, and the guard against unsaved changes cannot tell
 * where such a one leads.
 */
export function jump(event: MouseEvent<HTMLFormElement>): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  const field = target.matches(FIELDS) ? target : target.querySelector<HTMLElement>(FIELDS);
  target.scrollIntoView();
  field?.focus({ preventScroll: true });
}
