import type { KeyboardEvent } from "react";

/** A "0" this soon after a "1" makes it a ten. */
const TEN_WITHIN_MS = 800;

let oneTypedAt = Number.NEGATIVE_INFINITY;

/** Home, End and the digit keys on a group of pain radios; arrow keys are the browser's own. */
export function pickByKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const score = scoreOfKey(event.key, event.timeStamp);
  if (score === null || !(event.target instanceof HTMLInputElement)) return;
  if (event.target.type !== "radio") return;
  const radio = event.currentTarget.querySelector<HTMLInputElement>(`input[value="${score}"]`);
  if (!radio) return;
  event.preventDefault();
  radio.focus();
  radio.click();
}

function scoreOfKey(key: string, at: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return 10;
  if (!/^\d$/.test(key)) return null;
  const isTen = key === "0" && at - oneTypedAt < TEN_WITHIN_MS;
  oneTypedAt = key === "1" ? at : Number.NEGATIVE_INFINITY;
  return isTen ? 10 : Number(key);
}
