import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireFreshToInvite } from "~/auth/fresh.server";
import { requireClinician } from "~/auth/guards.server";
import { limitMail } from "~/auth/limits.server";
import { addPatient } from "~/data/patients/add-patient.server";
import { findAlike } from "~/data/patients/duplicates.server";
import { parseForm } from "~/lib/form.server";
import { isMailSent } from "~/lib/mail.server";
import { listTimeZones } from "~/lib/time-zones.server";
import { NewPatient } from "~/screens/caseload/new-patient";
import {
  EMAIL_TAKEN,
  newPatientSchema,
  perhapsSameWords,
} from "~/screens/caseload/new-patient-form.server";
import editStyles from "~/screens/patient-edit/patient-edit.css?url";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: editStyles }];

export const meta: MetaFunction = () => [{ title: "Add patient · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { today, timeZone } = await requireClinician(request);
  return { today, timeZone, timeZones: listTimeZones() };
}

export async function action({ request }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  await requireFreshToInvite(request, clinician);
  const form = await parseForm(request, newPatientSchema(clinician));
  if (!form.ok) return form.invalid();
  const { isAnother, ...person } = form.value;
  const { name, email } = person;
  const [alike] = await findAlike(clinician, [{ ...person, phone: null }]);
  const isTaken = alike?.reason === "email";
  const archived = alike?.known?.isArchived ? alike.known : null;
  if (alike && (isTaken ? archived : !isAnother)) {
    const words = perhapsSameWords(alike);
    const { data: answer } = form.reject(isTaken ? { email: words } : { isAnother: words });
    return data({ ...answer, archived }, { status: 422 });
  }
  return form.unlessTooMany(wordsIn(null).limits.form, async () => {
    await limitMail(clinician, email);
    const added = await addPatient(clinician, person);
    if (!added) return form.reject({ email: EMAIL_TAKEN });
    const { id: patientId, inviteLink } = added;
    // The link is answered, not redirected to: a secret in an address ends up in histories and logs.
    return { added: { name, patientId, email, inviteLink, isMailSent: isMailSent() } };
  });
}

export default function NewPatientRoute() {
  return <NewPatient page={useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
