import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  Outlet,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from "@remix-run/react";
import { requireFreshToInvite } from "~/auth/fresh.server";
import { found, requireClinician } from "~/auth/guards.server";
import { limitMail } from "~/auth/limits.server";
import { isLookedAt } from "~/auth/page-view.server";
import { listMarked } from "~/data/patients/duplicates.server";
import { getAddress } from "~/data/patients/get-address.server";
import { getPatientHeader } from "~/data/patients/get-patient-header.server";
import { getReaches } from "~/data/patients/reach.server";
import { noteOpened } from "~/data/record/note-opened.server";
import { renewInvite } from "~/data/team/renew-invite.server";
import { localDateAt } from "~/domain/calendar/dates";
import { isMailSent } from "~/lib/mail.server";
import { PatientRecord } from "~/screens/record/record";
import { recordPage } from "~/screens/record/record-page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? "Patient"} · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const patient = found(await getPatientHeader(clinician, params.patientId ?? ""));
  if (isLookedAt(request)) await noteOpened(clinician, patient);
  const { now, timeZone } = clinician;
  const may = (await getReaches(clinician, [patient.id])).get(patient.id) ?? "LOOK";
  const same = await listMarked(clinician, patient.id);
  return recordPage({ ...patient, may, same }, localDateAt(now, patient.timeZone), now, timeZone);
}

/** Makes a new invitation link; the ones before it stop working. */
export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request);
  await requireFreshToInvite(request, clinician);
  const patientId = params.patientId ?? "";
  await limitMail(clinician, found(await getAddress(clinician, patientId)));
  const made = found(await renewInvite(clinician, patientId));
  return { ...made, isMailSent: isMailSent() };
}

/** The head stays as it is while tabs and ranges change; it follows another patient and every form. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentParams,
  nextParams,
  formMethod,
}) => formMethod !== undefined || currentParams.patientId !== nextParams.patientId;

export default function RecordRoute() {
  return (
    <PatientRecord
      patient={useLoaderData<typeof loader>()}
      made={useActionData<typeof action>() ?? null}
    >
      <Outlet />
    </PatientRecord>
  );
}
