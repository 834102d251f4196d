import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { assignProgram } from "~/data/programs/assign-program.server";
import { getPatientPrograms } from "~/data/programs/get-programs.server";
import { parseForm } from "~/lib/form.server";
import { AssignForm } from "~/screens/program/assign-form";
import { assignSchema } from "~/screens/program/assign-form.server";
import { assignPage } from "~/screens/program/assign-page";
import { refusalWords } from "~/screens/program/refusal-words";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Assign program · ${data?.patient.name ?? "Patient"} · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const patient = found(await getPatientPrograms(clinician, params.patientId ?? ""), "Patient");
  return { ...assignPage(patient), programId: crypto.randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request);
  const patient = found(await getPatientPrograms(clinician, params.patientId ?? ""), "Patient");
  const form = await parseForm(request, assignSchema(assignPage(patient).startsOn));
  if (!form.ok) return form.invalid();
  const result = found(await assignProgram(clinician, patient.id, form.value), "Patient");
  if (result.kind !== "assigned") {
    const { title, advice } = refusalWords(result, 0);
    return form.reject({ "": `${title}. ${advice}` });
  }
  return redirect(`/clinic/patients/${patient.id}/program?assigned=${form.value.programId}`);
}

export default function AssignProgram() {
  return (
    <AssignForm page={useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
