import type { SubmissionResult } from "@conform-to/dom";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";

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
  const formData = request instanceof FormData ? request : await request.formData();
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
