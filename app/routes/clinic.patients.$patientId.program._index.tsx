import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { found, requireClinician } from "~/auth/guards.server";
import { getPatientPrograms } from "~/data/programs/get-programs.server";
import { stopProgram } from "~/data/programs/stop-program.server";
import { undoAssignment } from "~/data/programs/undo-assignment.server";
import { parseForm } from "~/lib/form.server";
import { drawnExercises } from "~/screens/library/library.server";
import { programNews } from "~/screens/program/news";
import { ProgramTab } from "~/screens/program/program-tab";
import { programOverview } from "~/screens/program/program-tab-view";
import { fullName } from "~/screens/session/session-summary";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Program · ${data?.name ?? "Patient"} · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const record = await getPatientPrograms(clinician, params.patientId ?? "");
  const { id, name, today, programs, episode } = found(record, "Patient");
  const overview = programOverview(programs, today, clinician.timeZone, fullName);
  const shown = [...overview.open, ...overview.over].flatMap((program) => program.items);
  return {
    id,
    name,
    closed: episode === null || episode.dischargedOn !== null,
    news: programNews(new URL(request.url).searchParams, programs, today),
    exercises: drawnExercises(shown.map((item) => item.exerciseId)),
    ...overview,
  };
}

const commandSchema = z.object({ intent: z.enum(["stop", "undo"]), programId: z.string() });

const TOO_LATE = {
  "": "Not taken back: something was logged or changed since. Stop the program instead.",
};

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request);
  const patientId = params.patientId ?? "";
  const form = await parseForm(request, commandSchema);
  if (!form.ok) return form.invalid();
  const { intent, programId } = form.value;
  const tab = `/clinic/patients/${patientId}/program`;
  if (intent === "stop") {
    found(await stopProgram(clinician, patientId, programId), "Program");
    return redirect(`${tab}?stopped=${programId}`);
  }
  const result = found(await undoAssignment(clinician, patientId, programId), "Program");
  return result === "late" ? form.reject(TOO_LATE) : redirect(`${tab}?undone=yes`);
}

export default function PatientProgram() {
  return (
    <ProgramTab {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
