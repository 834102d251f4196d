import { z } from "zod";
import type { FormResult } from "~/components/ui/form-result";
import type { PatientField, PatientValues } from "~/domain/patient/edits";
import type { LocalDate } from "~/domain/rows";
import { parseForm } from "~/lib/form.server";
import { doctorParts } from "~/screens/letter/doctor-parts";
import { doctorSchema } from "~/screens/letter/letter-form.server";
import { MAX_ADDED } from "./cap-precautions";
import {
  doctorInput,
  hasNewDoctor,
  inputsOf,
  isFilled,
  isTouched,
  keysOf,
  touchedFields,
  typedFor,
} from "./edit-fields";
import { fieldSchemas, readOpened } from "./edit-form.server";
import {
  isWholePrecaution,
  precautionFields,
  typedPrecaution,
  WHICH_PRECAUTION,
} from "./precaution-form.server";

type Noted = NonNullable<ReturnType<typeof typedPrecaution>>;

/** What somebody wants changed. */
export type Edit = {
  episodeId: string | null;
  opened: PatientValues;
  typed: PatientValues;
  removed: string[];
  changed: { id: string; to: Noted }[];
  added: Noted[];
  /** A doctor who is not on the clinic's list yet. */
  newReferrer: z.output<typeof doctorSchema> | null;
};

const TOO_MANY = `Note at most ${MAX_ADDED} new precautions at a time.`;

type Context = {
  /** What is stored by now: it stands for what the form was opened with where the form does not say. */
  stored: PatientValues;
  episodeId: string | null;
  today: LocalDate;
  clinicZone: string;
};

/**
 * Reads the edit form. Only what was touched is looked at, so that what somebody else stored, or an older rule let
 * pass, is no error of whoever saves now.
 */
export async function readEdit(
  form: FormData,
  context: Context,
): Promise<
  | { ok: true; edit: Edit }
  | { ok: false; opened: PatientValues; error: NonNullable<FormResult>["error"] }
> {
  const opened = readOpened(form.get("opened")) ?? context.stored;
  const touched = touchedFields(opened, form);
  const fields = await parseFields(form, touched, context);
  const precautions = await parsePrecautions(form, context.today);
  const doctor = await parseDoctor(form);
  const added = keysOf("added-", form.keys()).filter((key) => isFilled(key, form)).length;
  const tooMany: Record<string, string[]> = added > MAX_ADDED ? { "": [TOO_MANY] } : {};
  if (!fields.ok || !precautions.ok || doctor?.ok === false || added > MAX_ADDED) {
    return {
      ok: false,
      opened,
      error: {
        ...{ ...errorsOf(fields), ...errorsOf(precautions), ...tooMany },
        ...(doctor ? errorsOf(doctor, doctorInput) : {}),
      },
    };
  }
  const notes = Object.entries(precautions.value);
  const told = form.get("episodeId");
  return {
    ok: true,
    edit: {
      episodeId: typeof told === "string" ? told || null : context.episodeId,
      opened,
      typed: { ...opened, ...fields.value },
      removed: [
        ...keysOf("noted-", form.keys()).filter((key) => form.has(`${key}.remove`)),
        // Emptied in every field, it is one to remove.
        ...notes.flatMap(([key, to]) => (key.startsWith("noted-") && to === null ? [key] : [])),
      ].map(idOf),
      changed: notes.flatMap(([key, to]) =>
        key.startsWith("noted-") && to !== null ? [{ id: idOf(key), to }] : [],
      ),
      added: notes.flatMap(([key, to]) => (key.startsWith("added-") && to !== null ? [to] : [])),
      newReferrer: doctor?.value ?? null,
    },
  };
}

/** Null where nothing of a doctor is typed. */
async function parseDoctor(form: FormData) {
  if (!hasNewDoctor(form)) return null;
  const sent = new FormData();
  for (const part of doctorParts) sent.append(part, form.get(doctorInput(part)) ?? "");
  return parseForm(sent, doctorSchema);
}

const idOf = (key: string) => key.replace("noted-", "");

function parseFields(form: FormData, touched: PatientField[], context: Context) {
  const schemas = fieldSchemas(context);
  const sent = new FormData();
  for (const field of touched) sent.append(field, typedFor(field, form));
  return parseForm(
    sent,
    z.object(Object.fromEntries(touched.map((field) => [field, schemas[field]]))),
  );
}

function parsePrecautions(form: FormData, today: LocalDate) {
  const keys = [
    ...keysOf("noted-", form.keys()).filter(
      (key) => !form.has(`${key}.remove`) && isTouched(key, wasOf(form, key), form),
    ),
    ...keysOf("added-", form.keys()).filter((key) => isFilled(key, form)),
  ];
  const sent = new FormData();
  for (const [name, value] of form) {
    if (keys.includes(name.split(".")[0] ?? "")) sent.append(name, value);
  }
  const one = z
    .object(precautionFields(today))
    .refine(isWholePrecaution, { path: ["code"], error: WHICH_PRECAUTION })
    .transform(typedPrecaution);
  return parseForm(sent, z.object(Object.fromEntries(keys.map((key) => [key, one]))));
}

/** How a stored precaution read when the form was opened. Its row never changes: a change is a new one. */
function wasOf(form: FormData, key: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(String(form.get(`${key}.was`) ?? "")));
}

type Parsed = Awaited<ReturnType<typeof parseForm>>;

/** By the inputs' own names: what is wrong with two of them stands beside the first. */
function errorsOf(
  parsed: Parsed,
  nameOf = (name: string) => inputsOf[name as PatientField]?.[0] ?? name,
): Record<string, string[] | null> {
  if (parsed.ok) return {};
  const errors = Object.entries(parsed.invalid().data.form.error ?? {});
  return Object.fromEntries(errors.map(([name, texts]) => [nameOf(name), texts ?? null]));
}
