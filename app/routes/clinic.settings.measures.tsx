import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import {
  importInstrument,
  listInstruments,
  retireInstrument,
} from "~/data/measures/instruments.server";
import { getRules } from "~/data/team/get-rules.server";
import { parseForm } from "~/lib/form.server";
import {
  instrumentsSchema,
  readInstrument,
} from "~/screens/settings-measures/instrument-form.server";
import { SettingsMeasures } from "~/screens/settings-measures/settings-measures";
import {
  instrumentLines,
  instrumentPreview,
} from "~/screens/settings-measures/settings-measures-page";

export const meta: MetaFunction = () => [{ title: "Measures · Settings · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const { values } = await getRules(clinician);
  const lines = instrumentLines(await listInstruments(clinician), clinician.timeZone);
  return { lines, isOwner: clinician.isOwner, weeks: values.measureWeeks };
}

/** Nothing is stored before somebody has seen what it comes to. */
export async function action({ request }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  if (!clinician.isOwner) throw new Response(null, { status: 403, statusText: "Forbidden" });
  const form = await parseForm(request, instrumentsSchema);
  if (!form.ok) return form.invalid();
  const { value } = form;
  if (value.intent === "retire") {
    found(await retireInstrument(clinician, value.instrumentId));
    return redirect("/clinic/settings/measures");
  }
  const isFile = value.file !== undefined && value.file.size > 0;
  const json = isFile ? await value.file?.text() : value.json;
  const read = readInstrument(json ?? "");
  if (!read.ok) {
    const kept = { initialValue: { json: isFile ? "" : (json ?? "") } };
    return data({ form: kept, errors: read.errors }, { status: 422 });
  }
  if (value.intent === "preview") {
    return { preview: { ...instrumentPreview(read.definition), json: json ?? "" } };
  }
  await importInstrument(clinician, read.definition);
  return redirect("/clinic/settings/measures");
}

export default function SettingsMeasuresRoute() {
  return (
    <SettingsMeasures {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
