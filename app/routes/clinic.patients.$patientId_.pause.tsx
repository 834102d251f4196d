import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { isLookedAt } from "~/auth/page-view.server";
import { getReach } from "~/data/patients/reach.server";
import { decidePause } from "~/data/red-flags/decide-pause.server";
import { getRedFlags } from "~/data/red-flags/get-red-flags.server";
import { markReportsOpened } from "~/data/red-flags/mark-reports-opened.server";
import { parseForm } from "~/lib/form.server";
import { Pause } from "~/screens/record/pause";
import { pauseForm } from "~/screens/record/pause-form.server";
import styles from "~/screens/record/red-flag-card.css?url";
import {
  decidedWords,
  redFlagPage,
  reportedWords,
  unopenedIn,
} from "~/screens/record/red-flag-page";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Pause · ${data?.name ?? "Patient"} · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const rows = found(await getRedFlags(clinician, params.patientId ?? ""));
  const may = await getReach(clinician, rows.id);
  const page = found(redFlagPage(rows, { now: clinician.now, may }));
  if (isLookedAt(request)) await markReportsOpened(clinician, page.patientId, unopenedIn(page));
  return page;
}

/** After a refusal too: what came in meanwhile has to be on the page before the form can be sent again. */
export const shouldRevalidate: ShouldRevalidateFunction = () => true;

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const form = await parseForm(request, pauseForm);
  if (!form.ok) return form.invalid();
  const result = found(await decidePause(clinician, patientId, form.value));
  if (result.outcome !== "done") {
    const isDecided = result.outcome === "decided";
    const words = isDecided ? decidedWords(result, clinician.timeZone) : reportedWords;
    return data(form.reject({ "": words }).data, { status: 409 });
  }
  const record = `/clinic/patients/${patientId}`;
  return redirect(form.value.decision === "CHANGE" ? `${record}/program/edit` : record);
}

export default function PauseRoute() {
  return (
    <Pause page={useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
