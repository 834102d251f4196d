import { KEPT_NOTES } from "~/components/shell/unsent-notes";
import { isLocalDate } from "~/domain/calendar/dates";
import { noteParts, noteShapes } from "~/domain/notes/shapes";
import type { Draft } from "./notes-page";

/**
 * What was typed and did not reach the server, kept in this browser until it has: only while the network is away or the
 * sign-in has ended. Each carries whose it is, at which place and about whom, so that nobody else is shown it.
 */

export type Owner = { userId: string; placeId: string; patientId: string };
export type Kept = Draft & {
  /** Milliseconds of the epoch, by this device. */
  at: number;
};

function ownerKey({ userId, placeId, patientId }: Owner): string {
  return `${KEPT_NOTES}${userId}:${placeId}:${patientId}:`;
}

/** Keeps a draft. @returns whether it is kept: storage may be switched off or full */
export function keepDraft(owner: Owner, draft: Draft, at: number): boolean {
  const kept: Kept = { ...draft, at };
  const key = ownerKey(owner) + draft.noteId;
  const isKept = withStorage((storage) => {
    storage.setItem(key, JSON.stringify(kept));
    return true;
  });
  return isKept ?? false;
}

export function forgetDraft(owner: Owner, noteId: string): void {
  withStorage((storage) => storage.removeItem(ownerKey(owner) + noteId));
}

/** The drafts about one patient that wait in this browser, the newest first; what cannot be read is none. */
export function listKept(owner: Owner): Kept[] {
  const prefix = ownerKey(owner);
  const keys = withStorage((storage) => Object.keys(storage)) ?? [];
  return keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => parseKept(withStorage((storage) => storage.getItem(key))))
    .sort((a, b) => b.at - a.at);
}

function parseKept(text: string | null): Kept[] {
  const { noteId, edition, shape: said, visitOn, text: parts, at } = readJson(text);
  const shape = noteShapes.find((each) => each === said);
  const isWhole = typeof noteId === "string" && Number.isInteger(edition) && Number.isFinite(at);
  if (!shape || !isWhole || typeof visitOn !== "string" || !isLocalDate(visitOn)) return [];
  const texts = noteParts.map((part) => [part, Object(parts)[part]] as const);
  const words = Object.fromEntries(texts.filter(([, each]) => typeof each === "string"));
  return [{ noteId, edition: Number(edition), shape, visitOn, text: words, at: Number(at) }];
}

function readJson(text: string | null): Record<string, unknown> {
  try {
    return Object(JSON.parse(text ?? ""));
  } catch (error) {
    // Of another version of the app, or written by hand.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function withStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.localStorage);
  } catch (error) {
    // Switched off or full: then the words stay in the page alone, which says so.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
