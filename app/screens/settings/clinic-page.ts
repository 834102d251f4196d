import { countryCodes } from "~/content/countries";
import { type ClinicFields, clinicFields } from "./clinic-fields";

type Values = Parameters<typeof clinicFields>[0];

/** What the page of the clinic's settings shows. */
export type ClinicPage = {
  name: string;
  /** Whether whoever looks may change anything. */
  canChange: boolean;
  stamp: string;
  fields: ClinicFields;
  countries: { code: string; name: string }[];
};

/** Told to whoever was slower than a colleague. */
export const CHANGED_MEANWHILE =
  "Somebody else changed these settings since you opened the page. What you typed is still here: saved now, it takes the place of theirs.";

type Settings = { name: string; stamp: string; values: Values };

export function clinicPage({ name, stamp, values }: Settings, canChange: boolean): ClinicPage {
  const names = new Intl.DisplayNames(["en"], { type: "region" });
  const countries = countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return { name, canChange, stamp, fields: clinicFields(values), countries };
}
