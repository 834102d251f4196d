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
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getLetter } from "~/data/letters/get-letter.server";
import { keepLetter } from "~/data/letters/keep-letter.server";
import {
  addReferrer,
  archiveReferrer,
  changeReferrer,
} from "~/data/referrers/keep-referrer.server";
import { parseForm } from "~/lib/form.server";
import { EPISODE_CHANGED } from "~/screens/discharge/reopen-page";
import { composeLetter } from "~/screens/letter/compose";
import { Letter } from "~/screens/letter/letter";
import styles from "~/screens/letter/letter.css?url";
import { type KeepForm, letterSchema } from "~/screens/letter/letter-form.server";
import { agreedOn, doctorOf, letterPage } from "~/screens/letter/letter-page";
import type { Doctor } from "~/screens/letter/letter-rows";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Letter about ${data?.name ?? "patient"} · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const rows = found(await getLetter(clinician, params.patientId ?? ""));
  return letterPage(rows, await listExercises(clinician));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const form = await parseForm(request, letterSchema);
  if (!form.ok) {
    const { data: answer, init } = form.invalid();
    const intent = answer.form.initialValue?.intent;
    return data({ ...answer, intent: typeof intent === "string" ? intent : null }, init ?? {});
  }
  const { value } = form;
  const reject = (errors: Record<string, string>) =>
    data({ ...form.reject(errors).data, intent: value.intent as string }, { status: 422 });
  if (value.intent === "keep") {
    const result = found(await keep(clinician, patientId, value));
    if (result === "stale") return reject({ "": EPISODE_CHANGED });
    if (result === "no-doctor") return reject({ referrerId: "Choose a doctor from the list." });
  }
  const { referrerId } = value;
  if (value.intent === "archive-doctor") {
    found(await archiveReferrer(clinician, patientId, referrerId));
  }
  if (value.intent === "change-doctor") {
    const { intent: _, referrerId: __, ...doctor } = value;
    found(await changeReferrer(clinician, patientId, referrerId, doctor));
  }
  return redirect(`/clinic/patients/${patientId}/letter`);
}

/** Keeps the letter as it was typed; a doctor who is new is added to the clinic's list first. */
async function keep(clinician: Clinician, patientId: string, value: KeepForm) {
  const rows = await getLetter(clinician, patientId);
  if (!rows?.canChange) return null;
  if (rows.episode.id !== value.episodeId) return "stale";
  const doctor = await chosenDoctor(clinician, value, doctorOf(rows, value.referrerId));
  if (doctor === null && value.referrerId !== "") return "no-doctor";
  const { opening, did, fromHere, isShared } = value;
  const consentOn = value.agreed ? agreedOn(rows) : null;
  const choices = { doctor, consentOn, isShared };
  const content = composeLetter(rows, { opening, did, fromHere }, choices);
  const referrerId = doctor?.id ?? null;
  return keepLetter(clinician, patientId, value.episodeId, {
    ...{ content, referrerId, consentOn, isShared },
  });
}

async function chosenDoctor(
  clinician: Clinician,
  { newName, practice, address, phone, email }: KeepForm,
  known: Doctor | null,
): Promise<Doctor | null> {
  if (newName === null) return known;
  const doctor = { name: newName, practice, address, phone, email };
  return { ...doctor, id: await addReferrer(clinician, doctor) };
}

export default function LetterRoute() {
  const answer = useActionData<typeof action>();
  const page = useLoaderData<typeof loader>();
  return <Letter page={page} form={answer?.form} formOf={answer?.intent ?? null} />;
}
