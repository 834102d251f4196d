import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { dischargeEpisode } from "~/data/patients/discharge-episode.server";
import { getPatientEdit } from "~/data/patients/get-patient-edit.server";
import { reopenEpisode } from "~/data/patients/reopen-episode.server";
import { parseForm } from "~/lib/form.server";
import { Discharge } from "~/screens/patient-edit/discharge";
import { dischargePage, EPISODE_CHANGED } from "~/screens/patient-edit/discharge-page";
import { dischargeSchema } from "~/screens/patient-edit/episode-form.server";
import editStyles from "~/screens/patient-edit/patient-edit.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: editStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.question ?? "Discharge"} · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  return found(dischargePage(found(await getPatientEdit(clinician, params.patientId ?? ""))));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const form = await parseForm(request, dischargeSchema);
  if (!form.ok) return form.invalid();
  const { intent, episodeId } = form.value;
  const command = intent === "discharge" ? dischargeEpisode : reopenEpisode;
  const result = found(await command(clinician, patientId, episodeId));
  if (result === "stale") return form.reject({ "": EPISODE_CHANGED });
  return redirect(`/clinic/patients/${patientId}`);
}

export default function DischargeRoute() {
  return (
    <Discharge page={useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
