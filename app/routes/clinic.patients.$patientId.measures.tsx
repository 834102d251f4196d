import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Clinician } from "~/auth/actor.server";
import { found, requireClinician } from "~/auth/guards.server";
import chartStyles from "~/components/charts/charts.css?url";
import scaleStyles from "~/components/ui/scale-row.css?url";
import { askPatient, withdrawQuestions } from "~/data/measures/ask-patient.server";
import { correctMeasurement } from "~/data/measures/correct-measurement.server";
import { getMeasures } from "~/data/measures/get-measures.server";
import { moveDueDate } from "~/data/measures/move-due-date.server";
import { takeMeasurements } from "~/data/measures/take-measurement.server";
import { parseForm } from "~/lib/form.server";
import { entryView } from "~/screens/measures/entry";
import { measuresSchema, type TakeForm } from "~/screens/measures/measure-form.server";
import { Measures } from "~/screens/measures/measures";
import styles from "~/screens/measures/measures.css?url";
import { measuresPage, printedWords } from "~/screens/measures/measures-page";
import {
  askErrors,
  correctionErrors,
  moveErrors,
  takenAnswer,
  withdrawErrors,
} from "~/screens/measures/refusals";
import { keptKey, measurementsOf } from "~/screens/measures/taken";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: chartStyles },
  { rel: "stylesheet", href: scaleStyles },
  { rel: "stylesheet", href: styles },
];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Measures · ${data?.page.name ?? "Patient"} · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const rows = found(await getMeasures(clinician, params.patientId ?? ""));
  const { searchParams } = new URL(request.url);
  if (searchParams.has("print")) {
    const page = measuresPage({ ...rows, canAct: false });
    return { page, entry: null, sheet: printedWords(rows, clinician) };
  }
  const entry = entryView(rows, searchParams);
  const ids = { id: crypto.randomUUID(), otherId: crypto.randomUUID() };
  return { page: measuresPage(rows), entry: entry && { ...entry, ...ids }, sheet: null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const form = await parseForm(request, measuresSchema);
  if (!form.ok) return form.invalid();
  const { value, reject } = form;
  const done = () => redirect(`/clinic/patients/${patientId}/measures`);
  switch (value.intent) {
    case "take": {
      const result = found(await take(clinician, patientId, value));
      if (result.kind === "taken" || result.kind === "unchanged") return done();
      const { errors, doubts } = takenAnswer(result, value);
      return data({ ...reject(errors).data, doubts }, { status: 422 });
    }
    case "correct": {
      const result = found(await correctMeasurement(clinician, patientId, value));
      return result === "corrected" ? done() : reject(correctionErrors[result]);
    }
    case "move": {
      const result = found(await moveDueDate(clinician, patientId, value.dueOn));
      return result === "moved" ? done() : reject(moveErrors[result]);
    }
    case "ask": {
      const { completesId: completes, measures } = value;
      const wanted = completes === undefined ? { measures } : { completes };
      const result = found(await askPatient(clinician, patientId, wanted));
      return result === "asked" ? done() : reject(askErrors[result]);
    }
    case "withdraw": {
      const result = found(await withdrawQuestions(clinician, patientId, value.requestId));
      return result === "withdrawn" ? done() : reject(withdrawErrors[result]);
    }
  }
}

/** Values that were asked about and kept are stored; others that are hardly likely are asked about. */
async function take(clinician: Clinician, patientId: string, form: TakeForm) {
  const inputs = measurementsOf(form);
  const result = await takeMeasurements(clinician, patientId, inputs, { isKept: false });
  if (result?.kind !== "unlikely" || keptKey(result.values) !== form.kept) return result;
  return takeMeasurements(clinician, patientId, inputs, { isKept: true });
}

export default function MeasuresRoute() {
  return <Measures {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
