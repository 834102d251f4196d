import type { SubmissionResult } from "@conform-to/dom";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { storableText } from "./storable-text.server";
import { TooMany, tellToWait } from "./too-many.server";

/** A field's name as conform writes it: "email", "weekdays", "items[0].sets". */
const FIELD_NAME = /^[\w-]+(\[\d{0,3}\])?(\.[\w-]+)?$/;
/** More than the longest form could have: a program with twelve exercises, a clinic's rules, or a handover with a note for each patient. */
const MAX_FIELDS = 2_000;

/** A body can be read once; the guard reads it first, to see whose form it is. */
const read = new WeakMap<Request, Promise<FormData>>();
const shownAgain = new WeakSet<FormData>();

/**
 * The body of a request as a form, without what cannot be stored.
 * @throws 415 when the body is no form; 413 when it has too many fields; 400 when it cannot be read or is none of
 * ours: conform makes lists as long as an index in a name says, and its work grows with the square of the fields, so
 * that a single small request could hold up everybody
 * @param words body of such an answer, for an address that is no page: a page says by the status what happened
 */
export function readForm(request: Request, words: string | null = null): Promise<FormData> {
  const form = read.get(request) ?? readFields(request, words);
  read.set(request, form);
  return form;
}

/**
 * Puts a form that was filled in earlier in the place of what the request sent. parseForm then never accepts it:
 * it answers with what was typed, without errors, so that somebody can look at it and send it.
 */
export function showAgain(request: Request, form: FormData): void {
  shownAgain.add(form);
  putBack(request, form);
}

/** The same for a form that was kept for a moment only, and is taken as if the request had sent it. */
export function putBack(request: Request, form: FormData): void {
  read.set(request, Promise.resolve(form));
}

/** Whether what is read is a form that is only shown again: nothing may be stored from it. */
export function isShownAgain(form: FormData): boolean {
  return shownAgain.has(form);
}

async function readFields(request: Request, words: string | null): Promise<FormData> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) {
    throw new Response(words, { status: 415, statusText: "Unsupported Media Type" });
  }
  const sent = [...(await readBody(request, words))];
  if (sent.length > MAX_FIELDS) {
    throw new Response(words, { status: 413, statusText: "Content Too Large" });
  }
  if (!sent.every(([name]) => FIELD_NAME.test(name))) throw unreadable(words);
  const form = new FormData();
  for (const [name, value] of sent) {
    form.append(name, typeof value === "string" ? storableText(value) : value);
  }
  return form;
}

async function readBody(request: Request, words: string | null): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof TypeError) throw unreadable(words);
    throw error;
  }
}

function unreadable(words: string | null): Response {
  return new Response(words, { status: 400, statusText: "Bad Request" });
}

/** Put in by the page itself, and again by the next one. */
const OWNER = new Set(["openedBy", "openedAt", "openedFor"]);

/** What is never sent back to the browser, whatever was wrong: passwords, codes of a second factor and the like. */
export function isSecretField(name: string): boolean {
  return /password|secret|token|^code$/i.test(name);
}

type Parsed<T> =
  | {
      ok: true;
      value: T;
      reject: (errors: Record<string, string>) => InvalidForm;
      tooMany: (seconds: number, words: string) => InvalidForm;
      unlessTooMany: UnlessTooMany;
    }
  | { ok: false; invalid: () => InvalidForm };

/** @param say what is said above the form, by the seconds to wait */
type UnlessTooMany = <T>(
  say: (seconds: number) => string,
  work: () => Promise<T>,
) => Promise<T | InvalidForm>;

export type InvalidForm = ReturnType<typeof answerForm>;

/**
 * Reads and checks a sent form. Field names follow conform ("items[0].sets").
 * On failure `invalid()` is the 422 answer: the errors by field and everything that was typed, except passwords.
 * `reject()` is the same for what only the database could tell ("This e-mail is taken"), `tooMany()` the 429
 * with Retry-After, and `unlessTooMany()` does what a limit may refuse: then it answers with that.
 */
export async function parseForm<Schema extends z.ZodType>(
  request: Request | FormData,
  schema: Schema,
): Promise<Parsed<z.output<Schema>>> {
  const formData = request instanceof FormData ? request : await readForm(request);
  const submission = await parseWithZod(formData, { schema, async: true });
  const hideFields = [...formData.keys()].filter((name) => isSecretField(name) || OWNER.has(name));
  const typedWith = (errors: Record<string, string>) => {
    const fieldErrors = Object.fromEntries(
      Object.entries(errors).map(([name, text]) => [name, [text]]),
    );
    return submission.reply({ hideFields, fieldErrors });
  };
  const reply = (errors: Record<string, string> = {}) => answerForm(typedWith(errors), 422);
  const tooMany = (seconds: number, words: string) => {
    tellToWait(seconds);
    return answerForm(typedWith({ "": words }), 429, { "Retry-After": String(seconds) });
  };
  const unlessTooMany: UnlessTooMany = async (say, work) => {
    try {
      return await work();
    } catch (thrown) {
      if (!(thrown instanceof TooMany)) throw thrown;
      return tooMany(thrown.retryAfterSeconds, say(thrown.retryAfterSeconds));
    }
  };
  if (isShownAgain(formData)) {
    const { initialValue } = submission.reply({ hideFields });
    return { ok: false, invalid: () => answerForm({ initialValue, shownAgain: true }, 200) };
  }
  if (submission.status !== "success") return { ok: false, invalid: () => reply() };
  return {
    ok: true,
    value: submission.value as z.output<Schema>,
    reject: reply,
    tooMany,
    unlessTooMany,
  };
}

/** The answer to a form as parseForm gives it: what stands in it, and what is wrong. */
export function answerForm(
  form: SubmissionResult & { shownAgain?: true },
  status: 200 | 401 | 422 | 429,
  headers: HeadersInit = {},
) {
  return data({ form }, { status, headers });
}
