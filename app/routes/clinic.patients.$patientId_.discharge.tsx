import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { getClosed, getDischarge } from "~/data/discharge/get-discharge.server";
import { saveDischargeDraft } from "~/data/discharge/save-draft.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { dischargeEpisode } from "~/data/patients/discharge-episode.server";
import { getPatientEdit } from "~/data/patients/get-patient-edit.server";
import { reopenEpisode } from "~/data/patients/reopen-episode.server";
import { parseForm } from "~/lib/form.server";
import { Discharge } from "~/screens/discharge/discharge";
import styles from "~/screens/discharge/discharge.css?url";
import { dischargeSchema } from "~/screens/discharge/discharge-form.server";
import { dischargePage, keptOf, outcomeNow } from "~/screens/discharge/discharge-page";
import { Reopen } from "~/screens/discharge/reopen";
import {
  BLOCKED,
  DRAFT_CHANGED,
  EPISODE_CHANGED,
  reopenPage,
  UNDECIDED,
} from "~/screens/discharge/reopen-page";
import letterStyles from "~/screens/letter/letter.css?url";
import editStyles from "~/screens/patient-edit/patient-edit.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: editStyles },
  { rel: "stylesheet", href: letterStyles },
  { rel: "stylesheet", href: styles },
];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.question ?? "Discharge"} · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const patientId = params.patientId ?? "";
  const patient = found(await getPatientEdit(clinician, patientId));
  const closed = reopenPage(patient, await getClosed(clinician, patientId));
  if (closed) return closed;
  const rows = found(await getDischarge(clinician, patientId));
  return dischargePage(rows, await listExercises(clinician));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const form = await parseForm(request, dischargeSchema);
  if (!form.ok) return form.invalid();
  const { intent, episodeId, goalOutcome = null, reason = null, words } = form.value;
  const record = `/clinic/patients/${patientId}`;
  if (intent === "reopen") {
    const result = found(await reopenEpisode(clinician, patientId, episodeId));
    return result === "stale" ? form.reject({ "": EPISODE_CHANGED }) : redirect(record);
  }
  const rows = found(await getDischarge(clinician, patientId));
  const keeps = keptOf(rows, await listExercises(clinician), form.value.keeps);
  const said = { goalOutcome, reason, words, keeps, seen: form.value.seen };
  const result = found(
    intent === "draft"
      ? await saveDischargeDraft(clinician, patientId, episodeId, said)
      : await dischargeEpisode(clinician, patientId, episodeId, {
          ...{ words: said, outcome: outcomeNow(rows) },
        }),
  );
  if (result === "stale") return form.reject({ "": EPISODE_CHANGED });
  if (result === "changed") return form.reject({ "": DRAFT_CHANGED });
  if (result === "blocked") return form.reject({ "": BLOCKED });
  if (result === "locked") return form.reject({ "": UNDECIDED });
  return redirect(intent === "letter" ? `${record}/letter` : record);
}

export default function DischargeRoute() {
  const page = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  if (page.intent === "reopen") return <Reopen page={page} form={form} />;
  return <Discharge page={page} form={form} />;
}
