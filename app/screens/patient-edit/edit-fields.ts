import { type PatientField, type PatientValues, patientFields } from "~/domain/patient/edits";
import { doctorParts } from "~/screens/letter/doctor-parts";
import type { PrecautionPart } from "./precaution-fields";

/** The names of the inputs in which a field is typed; two of them for limits, for a usual level, and for a visit. */
export const inputsOf: Record<PatientField, readonly string[]> = {
  name: ["name"],
  pronouns: ["pronouns"],
  email: ["email"],
  phone: ["phone"],
  birth: ["birth"],
  language: ["language"],
  timeZone: ["timeZone"],
  condition: ["condition"],
  side: ["side"],
  goal: ["goal"],
  minutesADay: ["minutesADay"],
  limits: ["painGreenMax", "painCeiling"],
  usualPain: ["usualPain", "usualPainReason"],
  nextVisit: ["nextVisitOn", "nextVisitTime"],
  logsBy: ["logsBy"],
  clinicianId: ["clinicianId"],
  referrerId: ["referrerId"],
};

/** What fields are called in a list of them. */
export const fieldNames: Record<PatientField, string> = {
  name: "Name",
  pronouns: "Pronouns",
  email: "Email",
  phone: "Phone",
  birth: "Date or year of birth",
  language: "Language",
  timeZone: "Time zone",
  condition: "Condition",
  side: "Side",
  goal: "Goal",
  minutesADay: "Minutes a day",
  limits: "Pain limits",
  usualPain: "Usual pain level",
  nextVisit: "Next visit",
  logsBy: "Phone or paper",
  clinicianId: "Physiotherapist",
  referrerId: "Referred by",
};

/** The inputs of a doctor who is not on the clinic's list yet. */
export const doctorInput = (part: string) => `doctor.${part}`;

/** Whether one is typed. */
export function hasNewDoctor(typed: FormData): boolean {
  return doctorParts.some((part) => plain(typed.get(doctorInput(part))) !== "");
}

/** What parts two texts of one input: "3-5", "2026-03-31 10:15". */
const joints: Partial<Record<PatientField, string>> = {
  limits: "-",
  usualPain: "\n",
  nextVisit: " ",
};

/** What stands in the inputs, by their names. Whoever has chosen no language reads the first. */
export function inputsFrom(values: PatientValues): Record<string, string> {
  const shown = { ...values, language: values.language ?? "en" };
  return Object.fromEntries(
    patientFields.flatMap((field) => {
      const joint = joints[field];
      const text = shown[field] ?? "";
      const parts = joint === undefined ? [text] : text.split(joint);
      return inputsOf[field].map((input, i) => [input, parts[i] ?? ""]);
    }),
  );
}

/** What was typed into the inputs of a field, as one text; "" where all are empty. */
export function typedFor(field: PatientField, typed: FormData): string {
  const parts = inputsOf[field].map((input) => plain(typed.get(input)));
  return parts.every((part) => part === "") ? "" : parts.join(joints[field] ?? "").trim();
}

/** The fields that stand on a form and read otherwise than when it was opened. */
export function touchedFields(opened: PatientValues, typed: FormData): PatientField[] {
  const before = inputsFrom(opened);
  return patientFields.filter((field) =>
    inputsOf[field].some(
      (input) => typed.has(input) && plain(typed.get(input)) !== plain(before[input] ?? ""),
    ),
  );
}

const parts: readonly PrecautionPart[] = ["code", "side", "untilOn", "week", "words"];

/** Names of the inputs of one precaution: `noted-ID` for one that is stored, `added-0` for a new one. */
export const precautionInput = (key: string) => (part: PrecautionPart) => `${key}.${part}`;

/** Whether one that is stored reads otherwise than `before`. */
export function isTouched(
  key: string,
  before: Partial<Record<PrecautionPart, string>>,
  typed: FormData,
): boolean {
  return parts.some((part) => {
    const input = precautionInput(key)(part);
    return typed.has(input) && plain(typed.get(input)) !== plain(before[part] ?? "");
  });
}

/** Whether a new one holds anything. A side alone, which always has a value, counts once it was chosen. */
export function isFilled(key: string, typed: FormData): boolean {
  return isTouched(key, { side: "NOT_STATED" }, typed);
}

/** The keys of precautions on a form that begin so, each once. */
export function keysOf(start: "noted-" | "added-", names: Iterable<string>): string[] {
  const keys = [...names]
    .filter((name) => name.startsWith(start))
    .map((name) => name.split(".")[0]);
  return [...new Set(keys.filter((key) => key !== undefined))];
}

/** What differs from when the form was opened, by what it is called: for the bar above Save. */
export function changedNames(opened: PatientValues, typed: FormData): string[] {
  const noted = keysOf("noted-", typed.keys()).some((key) => {
    const was = Object.fromEntries(new URLSearchParams(String(typed.get(`${key}.was`) ?? "")));
    return typed.has(`${key}.remove`) || isTouched(key, was, typed);
  });
  const added = keysOf("added-", typed.keys()).some((key) => isFilled(key, typed));
  const touched = touchedFields(opened, typed).filter((field) => field !== "referrerId");
  const isReferred = hasNewDoctor(typed) || touchedFields(opened, typed).includes("referrerId");
  return [
    ...touched.map((field) => fieldNames[field]),
    ...(isReferred ? [fieldNames.referrerId] : []),
    ...(noted || added ? ["Precautions"] : []),
  ];
}

/** A browser sends line ends as CR LF, whatever it was given. */
function plain(text: FormDataEntryValue | null): string {
  return typeof text === "string" ? text.replaceAll("\r\n", "\n").trim() : "";
}
