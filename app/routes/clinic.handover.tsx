import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { getOwnCaseload } from "~/data/caseload/get-caseload.server";
import { endCover } from "~/data/covers/end-cover.server";
import { handOver } from "~/data/covers/hand-over.server";
import { listCovers } from "~/data/covers/list-covers.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { listStaff } from "~/data/team/list-staff.server";
import { parseForm } from "~/lib/form.server";
import { Handover } from "~/screens/handover/handover";
import handoverStyles from "~/screens/handover/handover.css?url";
import { handoverErrors, handoverSchema } from "~/screens/handover/handover-form.server";
import { handoverPage } from "~/screens/handover/handover-page";
import answerStyles from "~/screens/queue/answer.css?url";
import queueListStyles from "~/screens/queue/queue-list.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: queueListStyles },
  { rel: "stylesheet", href: answerStyles },
  { rel: "stylesheet", href: handoverStyles },
];

export const meta: MetaFunction = () => [{ title: "Hand over · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const [own, exercises, staff, covers] = await Promise.all([
    getOwnCaseload(clinician),
    listExercises(clinician),
    listStaff(clinician),
    listCovers(clinician),
  ]);
  const facts = { ...own, handoverId: crypto.randomUUID(), staff, covers };
  return { page: handoverPage(facts, clinician, exercises), me: clinician.name };
}

export async function action({ request }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const form = await parseForm(request, handoverSchema);
  if (!form.ok) return form.invalid();
  if (form.value.intent === "end") {
    found(await endCover(clinician, form.value.coverId));
    return redirect("/clinic/handover");
  }
  const result = found(await handOver(clinician, form.value));
  if (result !== "handed-over") return form.reject(handoverErrors[result]);
  return redirect("/clinic/handover");
}

export default function HandoverRoute() {
  const { page, me } = useLoaderData<typeof loader>();
  return <Handover page={page} me={me} form={useActionData<typeof action>()?.form} />;
}
