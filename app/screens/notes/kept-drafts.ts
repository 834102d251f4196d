import { KEPT_NOTES } from "~/components/shell/unsent-notes";
import { isLocalDate } from "~/domain/calendar/dates";
import { noteParts, noteShapes } from "~/domain/notes/shapes";
import { sealToText, unsealFromText } from "~/lib/phone/seal";
import type { Draft } from "./notes-page";

/**
 * What was typed and did not reach the server, kept in this browser until it has: only while the network is away or the
 * sign-in has ended. It is sealed from the beginning, with a key that the server hands out with its writer's pages of notes
 * and that stands on no device: whoever else uses this browser reads nothing of it, and not about whom it is.
 */

export type Owner = {
  userId: string;
  placeId: string;
  patientId: string;
  /** Base64url: of the person at this place. */
  key: string;
};
export type Kept = Draft & {
  /** Milliseconds of the epoch, by this device. */
  at: number;
};

const nameOf = ({ userId }: Owner, noteId: string) => `${KEPT_NOTES}${userId}:${noteId}`;

/** By name: how often it was kept or stored. Sealing takes a moment, and of two the later one counts. */
const turns = new Map<string, number>();

function takeTurn(name: string): number {
  const turn = (turns.get(name) ?? 0) + 1;
  turns.set(name, turn);
  return turn;
}

/** Keeps a draft. @returns whether it is kept: a browser may not seal, its storage may be switched off or full */
export async function keepDraft(owner: Owner, draft: Draft, at: number): Promise<boolean> {
  if (globalThis.crypto.subtle === undefined) return false;
  const name = nameOf(owner, draft.noteId);
  const turn = takeTurn(name);
  const { patientId } = owner;
  const sealed = await sealToText(JSON.stringify({ ...draft, at, patientId }), owner.key);
  if (turns.get(name) !== turn) return true;
  const isKept = withStorage((storage) => {
    storage.setItem(name, sealed);
    return true;
  });
  return isKept ?? false;
}

export function forgetDraft(owner: Owner, noteId: string): void {
  const name = nameOf(owner, noteId);
  takeTurn(name);
  withStorage((storage) => storage.removeItem(name));
}

/** The drafts about one patient that wait in this browser, the newest first; what cannot be read is none. */
export async function listKept(owner: Owner): Promise<Kept[]> {
  if (globalThis.crypto.subtle === undefined) return [];
  await sealEarlier(owner);
  const sealed = textsUnder(nameOf(owner, ""));
  const texts = await Promise.all(sealed.map(([, text]) => unsealFromText(text, owner.key)));
  return texts
    .map(readJson)
    .filter(({ patientId }) => patientId === owner.patientId)
    .flatMap(parseKept)
    .sort((a, b) => b.at - a.at);
}

/** One after the other: of two lists at once neither must come before the other has sealed what it lists. */
let sealing: Promise<void> = Promise.resolve();

function sealEarlier(owner: Owner): Promise<void> {
  const sealed = sealing.then(() => sealPlain(owner));
  sealing = sealed.catch(() => undefined);
  return sealed;
}

/** What an earlier version of the app kept stands there in plain, under the place, the patient and the note. */
async function sealPlain(owner: Owner): Promise<void> {
  for (const [name, text] of textsUnder(nameOf(owner, `${owner.placeId}:${owner.patientId}:`))) {
    const [kept] = parseKept(readJson(text));
    if (kept && (await keepDraft(owner, kept, kept.at)))
      withStorage((storage) => storage.removeItem(name));
  }
}

function textsUnder(prefix: string): [name: string, text: string][] {
  const all = withStorage((storage) =>
    Object.keys(storage).map((name) => [name, storage.getItem(name) ?? ""] as [string, string]),
  );
  return (all ?? []).filter(([name]) => name.startsWith(prefix));
}

function parseKept(kept: Record<string, unknown>): Kept[] {
  const { noteId, edition, shape: said, visitOn, text: parts, at } = kept;
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
