import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { decidePause } from "~/data/red-flags/decide-pause.server";
import { getRedFlags } from "~/data/red-flags/get-red-flags.server";
import { parseForm } from "~/lib/form.server";
import { Pause } from "~/screens/record/pause";
import { pauseForm } from "~/screens/record/pause-form.server";
import styles from "~/screens/record/red-flag-card.css?url";
import { decidedWords, redFlagPage } from "~/screens/record/red-flag-page";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Pause · ${data?.name ?? "Patient"} · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const rows = found(await getRedFlags(clinician, params.patientId ?? ""));
  return found(redFlagPage(rows, clinician.now));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const form = await parseForm(request, pauseForm);
  if (!form.ok) return form.invalid();
  const result = found(await decidePause(clinician, patientId, form.value));
  if (result.outcome === "decided") {
    const { data: typed } = form.reject({ "": decidedWords(result, clinician.timeZone) });
    return data(typed, { status: 409 });
  }
  const record = `/clinic/patients/${patientId}`;
  return redirect(form.value.decision === "CHANGE" ? `${record}/program/edit` : record);
}

export default function PauseRoute() {
  return (
    <Pause page={useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
