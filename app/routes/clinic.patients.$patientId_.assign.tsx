import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { assignProgram } from "~/data/programs/assign-program.server";
import { getPatientPrograms } from "~/data/programs/get-programs.server";
import { firstStart } from "~/domain/program/open-programs";
import { parseForm } from "~/lib/form.server";
import { AssignProgram } from "~/screens/program/assign";
import assignStyles from "~/screens/program/assign.css?url";
import { assignSchema, reasonErrors } from "~/screens/program/assign-form.server";
import { assignPage } from "~/screens/program/assign-page";
import conflictStyles from "~/screens/program/conflicts.css?url";
import { newsPath } from "~/screens/program/program-news";
import { refusalLine } from "~/screens/program/refusal-words";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: conflictStyles },
  { rel: "stylesheet", href: assignStyles },
];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Assign program · ${data?.patient.name ?? "Patient"} · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const patient = found(await getPatientPrograms(clinician, params.patientId ?? ""));
  const page = assignPage(patient, await listExercises(clinician));
  return { ...page, programId: crypto.randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patient = found(await getPatientPrograms(clinician, params.patientId ?? ""));
  const earliest = firstStart(patient.programs, patient.today);
  const form = await parseForm(request, assignSchema(earliest));
  if (!form.ok) return form.invalid();
  const result = found(await assignProgram(clinician, patient.id, form.value));
  if (result.kind === "against-precautions") {
    return form.reject(reasonErrors(result, form.value.templateId));
  }
  if (result.kind !== "assigned") return form.reject({ "": refusalLine(result) });
  return redirect(newsPath(patient.id, result, form.value.programId));
}

export default function AssignProgramRoute() {
  return (
    <AssignProgram
      page={useLoaderData<typeof loader>()}
      form={useActionData<typeof action>()?.form}
    />
  );
}
