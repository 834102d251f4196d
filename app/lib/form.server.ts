import type { SubmissionResult } from "@conform-to/dom";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { storableText } from "./storable-text.server";

/** A field's name as conform writes it: "email", "weekdays", "items[0].sets". */
const FIELD_NAME = /^[\w-]+(\[\d{0,3}\])?(\.[\w-]+)?$/;
/** More than the longest form, a program with every exercise, could have. */
const MAX_FIELDS = 3_000;

/**
 * Reads the body of a request as a form, without what cannot be stored.
 * @throws 415 when the body is no form; 400 when it cannot be read or is none of ours: conform makes lists
 * as long as an index in a name says, and its work grows with the square of the fields, so that a single
 * small request could hold up everybody
 * @param words body of such an answer, for an address that is no page: a page says by the status what happened
 */
export async function readForm(request: Request, words: string | null = null): Promise<FormData> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) {
    throw new Response(words, { status: 415, statusText: "Unsupported Media Type" });
  }
  const sent = [...(await readBody(request, words))];
  if (sent.length > MAX_FIELDS || !sent.every(([name]) => FIELD_NAME.test(name))) {
    throw unreadable(words);
  }
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

/** Never sent back to the browser, whatever was wrong. */
const SECRET_FIELDS = ["password"];

type Parsed<T> =
  | { ok: true; value: T; reject: (errors: Record<string, string>) => InvalidForm }
  | { ok: false; invalid: () => InvalidForm };

export type InvalidForm = ReturnType<typeof invalidForm>;

/**
 * Reads and checks a sent form. Field names follow conform ("items[0].sets").
 * On failure `invalid()` is the 422 answer: the errors by field and everything that was typed, except passwords.
 * `reject()` is the same for what only the database could tell ("This e-mail is taken").
 */
export async function parseForm<Schema extends z.ZodType>(
  request: Request | FormData,
  schema: Schema,
): Promise<Parsed<z.output<Schema>>> {
  const formData = request instanceof FormData ? request : await readForm(request);
  const submission = await parseWithZod(formData, { schema, async: true });
  const reply = (errors: Record<string, string> = {}) => {
    const fieldErrors = Object.fromEntries(
      Object.entries(errors).map(([name, text]) => [name, [text]]),
    );
    return invalidForm(submission.reply({ hideFields: SECRET_FIELDS, fieldErrors }));
  };
  if (submission.status !== "success") return { ok: false, invalid: () => reply() };
  return { ok: true, value: submission.value as z.output<Schema>, reject: reply };
}

function invalidForm(form: SubmissionResult) {
  return data({ form }, { status: 422 });
}
