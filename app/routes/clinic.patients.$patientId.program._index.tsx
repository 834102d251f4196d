import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { found, requireClinician } from "~/auth/guards.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getReach } from "~/data/patients/reach.server";
import { getPatientPrograms } from "~/data/programs/get-programs.server";
import { stopProgram } from "~/data/programs/stop-program.server";
import { undoAssignment } from "~/data/programs/undo-assignment.server";
import { undoStop } from "~/data/programs/undo-stop.server";

import { choosePages } from "~/data/reading/choose-pages.server";
import { getPatientReading } from "~/data/reading/get-reading.server";
import { getReminderStanding, STANDING_DAYS } from "~/data/reminders/get-standing.server";

import { parseForm } from "~/lib/form.server";
import { ProgramTab } from "~/screens/program/program-tab";
import tabStyles from "~/screens/program/program-tab.css?url";
import { programTabPage } from "~/screens/program/program-tab-page";
import { readingForm } from "~/screens/program/reading-form.server";
import {
  UNDO_LOCKED,
  UNDO_STOP_LOCKED,
  UNDO_STOP_TOO_LATE,
  UNDO_TOO_LATE,
} from "~/screens/program/refusal-words";
import { remindersLine } from "~/screens/program/reminders-line";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: tabStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Program · ${data?.name ?? "Patient"} · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const patient = found(await getPatientPrograms(clinician, params.patientId ?? ""));
  const asked = new URL(request.url).searchParams;
  const may = await getReach(clinician, patient.id);
  const reading = found(await getPatientReading(clinician, patient.id));
  const exercises = await listExercises(clinician);
  const standing = await getReminderStanding(clinician, patient.id, patient.today);
  return {
    ...programTabPage({ ...patient, may, reading }, exercises, clinician.timeZone, asked),
    reminders: remindersLine(standing, STANDING_DAYS),
  };
}

const programCommand = z.object({
  intent: z.enum(["stop", "undo", "undo-stop"]),
  programId: z.string(),
});
const commandSchema = z.discriminatedUnion("intent", [programCommand, readingForm]);

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const form = await parseForm(request, commandSchema);
  if (!form.ok) return form.invalid();
  const tab = `/clinic/patients/${patientId}/program`;
  if (form.value.intent === "reading") {
    const { before } = found(await choosePages(clinician, patientId, form.value.pages));
    return redirect(`${tab}?read-before=${before.join(",")}#reading`);
  }
  const { intent, programId } = form.value;
  if (intent === "stop") {
    found(await stopProgram(clinician, patientId, programId));
    return redirect(`${tab}?stopped=${programId}`);
  }
  if (intent === "undo-stop") {
    const result = found(await undoStop(clinician, patientId, programId));
    if (result === "late") return form.reject({ "": UNDO_STOP_TOO_LATE });
    if (result === "locked") return form.reject({ "": UNDO_STOP_LOCKED });
    return redirect(`${tab}?goes-on=${programId}`);
  }
  const result = found(await undoAssignment(clinician, patientId, programId));
  if (result === "locked") return form.reject({ "": UNDO_LOCKED });
  return result === "late" ? form.reject({ "": UNDO_TOO_LATE }) : redirect(`${tab}?undone=yes`);
}

export default function ProgramTabRoute() {
  return (
    <ProgramTab page={useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
