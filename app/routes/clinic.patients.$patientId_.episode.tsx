import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { beginEpisode } from "~/data/patients/begin-episode.server";
import { getPatientEdit } from "~/data/patients/get-patient-edit.server";
import { firstDayAfter } from "~/domain/patient/episode";
import { parseForm } from "~/lib/form.server";
import { BLOCKED, EPISODE_CHANGED, UNDECIDED } from "~/screens/discharge/reopen-page";
import { newEpisodeSchema, TOO_EARLY } from "~/screens/patient-edit/episode-form.server";
import { NewEpisode } from "~/screens/patient-edit/new-episode";
import { newEpisodePage } from "~/screens/patient-edit/new-episode-page";
import editStyles from "~/screens/patient-edit/patient-edit.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: editStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `New episode · ${data?.name ?? "Patient"} · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  return newEpisodePage(found(await getPatientEdit(clinician, params.patientId ?? "")));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patient = found(await getPatientEdit(clinician, params.patientId ?? ""));
  const earliest = firstDayAfter(patient.episodes[0] ?? null);
  const form = await parseForm(request, newEpisodeSchema(patient.today, earliest));
  if (!form.ok) return form.invalid();
  const result = found(await beginEpisode(clinician, patient.id, form.value));
  if (result === "stale") return form.reject({ "": EPISODE_CHANGED });
  if (result === "blocked") return form.reject({ "": BLOCKED });
  if (result === "locked") return form.reject({ "": UNDECIDED });
  if (result === "too-early") return form.reject({ startedOn: TOO_EARLY });
  return redirect(`/clinic/patients/${patient.id}/edit`);
}

export default function NewEpisodeRoute() {
  return (
    <NewEpisode page={useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
