import { useNavigate } from "@remix-run/react";
import { useEffect } from "react";
import { queuePath } from "./queue-query";

/** What single keys do in the queue, for the list of them. */
export const queueKeys: [key: string, words: string][] = [
  ["J", "next patient"],
  ["K", "the one before"],
  ["O", "open or close"],
  ["A", "acknowledge"],
  ["S", "snooze"],
  ["R", "resolve"],
  ["U", "take the last step back"],
  ["/", "search"],
  ["?", "all keys"],
];

/** Id of the dialog that lists them. */
export const KEYS_DIALOG = "queue-keys";

const ACTS: Record<string, string> = { a: "acknowledge", s: "snooze", r: "resolve" };
const FIELDS = "input,textarea,select,[contenteditable]";

/**
 * Single keys for the queue while its page is shown. They rest in fields, with Ctrl, Alt or Meta, while a dialog is
 * open, and for whoever switched them off (WCAG 2.1.4). Rows say by `data-queue-row` which alert they are of.
 */
export function useQueueKeys(isOn: boolean): void {
  const navigate = useNavigate();
  // Keys are pressed outside of any element of the queue, too.
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (isLeftAlone(event)) return;
      const go = (path: string) => navigate(path, { preventScrollReset: true });
      if (pressed(event.key.toLowerCase(), go)) event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isOn, navigate]);
}

function isLeftAlone({
  defaultPrevented,
  ctrlKey,
  altKey,
  metaKey,
  shiftKey,
  key,
  target,
}: KeyboardEvent) {
  if (defaultPrevented || ctrlKey || altKey || metaKey || (shiftKey && !/[?/]/.test(key)))
    return true;
  return (target instanceof Element && target.matches(FIELDS)) || find("dialog[open]") !== null;
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** @returns whether the key meant something */
function pressed(key: string, go: (path: string) => void): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-queue-row]")];
  const active = document.activeElement;
  const at = rows.findIndex((row) => row.contains(active));
  const row = rows[Math.max(at, 0)];
  switch (key) {
    case "j":
      return focus(rows[at + 1]);
    case "k":
      return focus(rows[at === -1 ? 0 : at - 1]);
    case "a":
    case "s":
    case "r":
      if (row?.dataset.queueRow === undefined) return false;
      go(queuePath(window.location.search, { open: row.dataset.queueRow, act: ACTS[key] }));
      return true;
    case "o":
      return click(row?.querySelector<HTMLElement>("[data-toggle]"));
    case "enter":
      // On what is in a row it does what it always does.
      return row === active && click(row?.querySelector<HTMLElement>("[data-toggle]"));
    case "u":
      return click(find("[data-undo]"));
    case "/":
      return focus(find("input[name=q]"));
    case "?":
      return open(find(`dialog#${KEYS_DIALOG}`));
    default:
      return false;
  }
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  return Boolean(element);
}

function click(element: HTMLElement | null | undefined): boolean {
  element?.click();
  return Boolean(element);
}

function open(dialog: HTMLElement | null): boolean {
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
  return dialog !== null;
}
