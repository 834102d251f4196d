import { redirect } from "@remix-run/node";
import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { isSecretField, putBack, readForm, showAgain } from "~/lib/form.server";
import { seal, unseal } from "~/lib/seal.server";
import { findSealingKey, makeSealingKey } from "~/lib/sealing-key.server";
import type { Actor } from "./actor.server";
import { pageAddress } from "./page-address.server";

/** The field in which the sign-in page carries a form that came without a sign-in. */
export const SEALED_FIELD = "sealed";
/** Bytes of a form that is held back, at most. */
export const MAX_HELD_BYTES = 64 * 1024;
const HELD_FOR_MS = 60 * 60 * 1000;
const KEY_NAME = "sealed-forms";

/** A form that was typed by somebody whose sign-in had ended. */
type HeldForm = {
  /** User id of whoever opened it. */
  by: string;
  /** The page it stands on. Whose record it is about stands in its fields. */
  path: string;
  /** Milliseconds of the epoch. */
  until: number;
  /** Without passwords, and without the button that was pressed unless it goes on. */
  fields: [name: string, value: string][];
  /** Only the question who it is came between: it is done as it was pressed, and not shown again. */
  goesOn: boolean;
};

/**
 * Whether a form can be done as it was pressed, once its writer has confirmed who they are: its button says what it is
 * for, and nothing stands in it that is never kept.
 */
export function canGoOn(form: FormData): boolean {
  return form.has("intent") && ![...form.keys()].some(isSecretField);
}

/**
 * Seals a form for the person who opened it, to be shown to them on the same page within an hour.
 * @param goesOn it is done there and not shown: for a form that the guard has found to be that of whoever is signed in
 * @returns null when it is longer than is held back
 */
export async function holdForm(
  form: FormData,
  path: string,
  goesOn = false,
): Promise<string | null> {
  const fields = [...form].filter(
    (field): field is [string, string] =>
      typeof field[1] === "string" && !isSecretField(field[0]) && (goesOn || field[0] !== "intent"),
  );
  const by = String(form.get("openedBy"));
  const held: HeldForm = { by, path, until: now().getTime() + HELD_FOR_MS, fields, goesOn };
  const text = JSON.stringify(held);
  return Buffer.byteLength(text) > MAX_HELD_BYTES ? null : seal(text, await sealingKey());
}

/** @returns null for what is no form held back by this clinic's database, or no longer */
export async function openHeldForm(sealed: unknown): Promise<HeldForm | null> {
  if (typeof sealed !== "string" || sealed === "") return null;
  const text = unseal(sealed, await sealingKey());
  // What the key opens was written by holdForm.
  const held: HeldForm | null = text === null ? null : JSON.parse(text);
  return held && now().getTime() < held.until ? held : null;
}

/** Where forms of signed-in people stand: nothing else is sent a form on. */
const SIGNED_IN_AREA = /^\/(clinic|my)(\/|\?|$)/;

/**
 * Where a form that was held goes once its writer has shown who they are: the browser sends what carries it on (307) to the
 * page that it was typed on.
 * @returns null for anybody else
 */
export function wayOfHeldForm({ by, path }: HeldForm, userId: string): string | null {
  return by === userId && SIGNED_IN_AREA.test(path) ? path : null;
}

/**
 * Where the sign-in page sent a form back that it had held: puts that form in the place of what was sent, to be
 * shown again, or to be done where /confirm held it. Does nothing for any other form.
 * @throws redirect to the plain page when it was held for somebody or something else, or cannot be shown
 */
export async function bringBackHeldForm(
  request: Request,
  actor: Actor,
  canShow: boolean,
): Promise<void> {
  const form = await readForm(request);
  if (!form.has(SEALED_FIELD)) return;
  const held = await openHeldForm(form.get(SEALED_FIELD));
  const path = pageAddress(request);
  if (!canShow || held?.by !== actor.userId || held.path !== path) throw redirect(path);
  const typed = new FormData();
  for (const [name, value] of held.fields) typed.append(name, value);
  if (held.goesOn) putBack(request, typed);
  else showAgain(request, typed);
}

/** Id of the place at which a form was opened, also of one that the sign-in page sends back; null where it says none. */
export async function placeOfForm(request: Request): Promise<string | null> {
  const form = await readForm(request);
  const held = await openHeldForm(form.get(SEALED_FIELD));
  const placeId = held
    ? held.fields.find(([name]) => name === "openedAt")?.[1]
    : form.get("openedAt");
  return typeof placeId === "string" ? placeId : null;
}

/** Looked for first: making it is a write, and is needed once. */
async function sealingKey(): Promise<Buffer> {
  const stored = await asSystem.reads("sealed forms", (rows) => findSealingKey(rows, KEY_NAME));
  return stored ?? asSystem("sealed forms", (tx) => makeSealingKey(tx, KEY_NAME));
}
