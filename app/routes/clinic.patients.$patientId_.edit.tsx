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
import { requireFreshToInvite } from "~/auth/fresh.server";
import { found, requireClinician } from "~/auth/guards.server";
import { limitMail } from "~/auth/limits.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { endAway, getAway, setAway } from "~/data/patients/absence.server";
import { archivePatient, bringBackPatient, getArchiveHurdle } from "~/data/patients/archive.server";
import {
  listAlike,
  listMarked,
  markDuplicate,
  unmarkDuplicate,
} from "~/data/patients/duplicates.server";
import { type EditResult, editPatient } from "~/data/patients/edit-patient.server";
import { getPatientEdit } from "~/data/patients/get-patient-edit.server";
import { listReferrers } from "~/data/referrers/list-referrers.server";
import { listStaff } from "~/data/team/list-staff.server";
import { isShownAgain, readForm } from "~/lib/form.server";
import { isMailSent } from "~/lib/mail.server";
import { listTimeZones } from "~/lib/time-zones.server";
import { caughtTooMany } from "~/lib/too-many.server";
import { awaySchema } from "~/screens/account/away-form.server";
import { awayIntent, awayPage } from "~/screens/account/away-page";
import { referrerWords } from "~/screens/discharge/discharge-page";
import { Archive } from "~/screens/patient-edit/archive";
import { archiveIntent, archivePage } from "~/screens/patient-edit/archive-page";
import { capPrecautions } from "~/screens/patient-edit/cap-precautions";
import { EditPatient } from "~/screens/patient-edit/edit";
import {
  conflictAnswer,
  invitedAnswer,
  moreAnswer,
  refusedAnswer,
  shownAgainAnswer,
  theirsAnswer,
} from "~/screens/patient-edit/edit-answer";
import { readOpened } from "~/screens/patient-edit/edit-form.server";
import { conflictLines, editPage } from "~/screens/patient-edit/edit-page";
import editStyles from "~/screens/patient-edit/patient-edit.css?url";
import { type Edit, readEdit } from "~/screens/patient-edit/read-edit.server";
import { refusalErrors } from "~/screens/patient-edit/refusals";
import { sameIntent, samePage } from "~/screens/patient-edit/same-page";
import { listLanguages, wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: editStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Edit ${data?.page.name ?? "patient"} · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const patientId = params.patientId ?? "";
  const { page, rows } = await storedPage(clinician, patientId);
  // What is archived is read.
  if (rows.isArchived) throw redirect(`/clinic/patients/${patientId}`);
  const { searchParams } = new URL(request.url);
  const archive = searchParams.has("archive")
    ? archivePage(rows, await getArchiveHurdle(clinician, patientId))
    : null;
  const until = await getAway(clinician, patientId);
  const away = awayPage(until, page.today, wordsIn(null));
  const same = samePage(
    patientId,
    await listAlike(clinician, patientId),
    await listMarked(clinician, patientId),
  );
  return { page, away, same, archive, saved: searchParams.get("saved") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const posted = await readForm(request);
  const form = capPrecautions(posted);
  const { page, rows } = await storedPage(clinician, patientId);
  if (isShownAgain(posted))
    return data(shownAgainAnswer(page, form, readOpened(form.get("opened"))));
  const intent = form.get("intent");
  if (intent === sameIntent.mark || intent === sameIntent.unmark) {
    const command = intent === sameIntent.mark ? markDuplicate : unmarkDuplicate;
    const otherId = String(form.get("otherId") ?? "");
    found((await command(clinician, patientId, otherId)) || null);
    return redirect(`/clinic/patients/${patientId}/edit`);
  }
  if (intent === archiveIntent.archive) {
    const result = found(await archivePatient(clinician, patientId));
    return redirect(`/clinic/patients/${patientId}${result === "done" ? "" : "/edit?archive"}`);
  }
  if (intent === archiveIntent.back) {
    found(await bringBackPatient(clinician, patientId));
    return redirect(`/clinic/patients/${patientId}`);
  }
  if (intent === awayIntent.end) {
    found(await endAway(clinician, patientId));
    return redirect(`/clinic/patients/${patientId}/edit`);
  }
  if (intent === awayIntent.set) {
    const read = awaySchema(wordsIn(null), page.today).safeParse(Object.fromEntries(form));
    if (!read.success) {
      const error = { untilOn: read.error.issues.map(({ message }) => message) };
      return data(refusedAnswer(page, form, page.opened, error), { status: 422 });
    }
    found(await setAway(clinician, patientId, read.data.untilOn));
    return redirect(`/clinic/patients/${patientId}/edit`);
  }
  if (intent === "take") return data(theirsAnswer(page, form));
  if (intent === "more") {
    return data(moreAnswer(page, form, readOpened(form.get("opened")) ?? page.opened));
  }
  const read = await readEdit(form, {
    ...{ stored: page.opened, episodeId: page.episodeId },
    ...{ today: rows.today, clinicZone: clinician.timeZone },
  });
  if (!read.ok) return data(refusedAnswer(page, form, read.opened, read.error), { status: 422 });
  const { opened } = read.edit;
  const tooMany = await caughtTooMany(limitNewAddress(request, clinician, read.edit));
  if (tooMany) {
    const { retryAfterSeconds: seconds, status } = tooMany;
    const error = { "": [wordsIn(null).limits.form(seconds)] };
    const headers = { "Retry-After": String(seconds) };
    return data(refusedAnswer(page, form, opened, error), { status, headers });
  }
  const result = found(await editPatient(clinician, patientId, read.edit));
  if (result.kind === "saved") return saved(clinician, patientId, result);
  const by = (await storedPage(clinician, patientId)).page;
  if (result.kind === "conflict" || result.kind === "precautions") {
    const lines = result.kind === "conflict" ? conflictLines(result.conflicts, by) : [];
    return data(conflictAnswer(by, form, read.edit.opened, lines), { status: 409 });
  }
  // The form stays the one of the episode that it was opened for, or a second press would change another one.
  const { episodeId } = read.edit;
  const answer = refusedAnswer({ ...by, episodeId }, form, opened, refusalErrors[result.kind]);
  return data(answer, { status: result.kind === "episode" ? 409 : 422 });
}

/** A changed address is told by mail, and where there is no account yet, invited anew. @throws TooMany */
async function limitNewAddress(
  request: Request,
  clinician: Clinician,
  { opened, typed: { email } }: Edit,
) {
  if (email === null || email === opened.email) return;
  await requireFreshToInvite(request, clinician);
  await limitMail(clinician, email);
}

/** The patient as stored by now, as rows and as the page. */
async function storedPage(clinician: Clinician, patientId: string) {
  const rows = found(await getPatientEdit(clinician, patientId));
  const choices = {
    staff: await listStaff(clinician),
    // One that is turned off since stays to be seen, and is read by nobody.
    languages: listLanguages().filter(({ tag }) =>
      ["en", rows.values.language, ...rows.languages].includes(tag),
    ),
    timeZones: listTimeZones(),
    doctors: (await listReferrers(clinician, patientId)).map(({ id, ...doctor }) => ({
      ...{ id, name: referrerWords(doctor) ?? "" },
    })),
  };
  const page = editPage(rows, await listExercises(clinician), choices, clinician.now);
  return { rows, page };
}

/** A new link is answered, not redirected to: a secret in an address ends up in histories and logs. */
async function saved(
  clinician: Clinician,
  patientId: string,
  { invited }: Extract<EditResult, { kind: "saved" }>,
) {
  const { page, rows } = await storedPage(clinician, patientId);
  if (invited) {
    return data(invitedAnswer(page, { patientId, ...invited, isMailSent: isMailSent() }));
  }
  return redirect(`/clinic/patients/${patientId}/edit?saved=${rows.logVersion}`);
}

export default function EditPatientRoute() {
  const { archive, ...edit } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return archive ? <Archive page={archive} /> : <EditPatient {...edit} answer={answer} />;
}
