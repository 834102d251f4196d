import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { getCaseload, listOpen } from "~/data/caseload/get-caseload.server";
import { endCover } from "~/data/covers/end-cover.server";
import { handOver } from "~/data/covers/hand-over.server";
import { listCovers } from "~/data/covers/list-covers.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { listStaff } from "~/data/team/list-staff.server";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { parseForm } from "~/lib/form.server";
import { caseloadPage } from "~/screens/caseload/caseload-page";
import { Handover } from "~/screens/handover/handover";
import handoverStyles from "~/screens/handover/handover.css?url";
import { handoverErrors, handoverSchema } from "~/screens/handover/handover-form.server";
import { handoverPage } from "~/screens/handover/handover-page";
import answerStyles from "~/screens/queue/answer.css?url";
import coverStyles from "~/screens/queue/cover.css?url";
import queueListStyles from "~/screens/queue/queue-list.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: queueListStyles },
  { rel: "stylesheet", href: answerStyles },
  { rel: "stylesheet", href: coverStyles },
  { rel: "stylesheet", href: handoverStyles },
];

export const meta: MetaFunction = () => [{ title: "Hand over · Supple" }];

/** One's own patients with an open alert. */
const OWN = readCaseloadQuery(new URLSearchParams("queue=all"), "mine");

export async function loader({ request }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const [lists, exercises, staff, covers] = await Promise.all([
    getCaseload(clinician, OWN),
    listExercises(clinician),
    listStaff(clinician),
    listCovers(clinician),
  ]);
  // After the counts, which brought everything up to date.
  const open = await listOpen(clinician, OWN);
  const { queue, inCare } = caseloadPage(
    { ...lists, queue: { ...lists.queue, rows: open } },
    OWN,
    clinician,
    exercises,
  );
  const facts = { handoverId: crypto.randomUUID(), staff, rows: queue.rows, inCare, covers };
  return { page: handoverPage(facts, clinician), me: clinician.name };
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
