import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { getOwnRecord } from "~/data/record/own-record.server";
import { logNextMorning } from "~/data/sessions/log-pain.server";
import { parseForm } from "~/lib/form.server";
import { AskShell } from "~/screens/log/ask-shell";
import { PainForm } from "~/screens/log/pain-form";
import { morningFormSchema } from "~/screens/log/pain-form.server";
import { morningPage } from "~/screens/log/pain-page";
import { refuseForm } from "~/screens/log/refusal.server";

export const meta: MetaFunction = () => [{ title: "How was this morning? · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const page = morningPage(found(await getOwnRecord(patient), "Record"), patient);
  // An old link or a second tab: there is nothing to ask any more.
  if (!page) throw redirect("/my");
  return page;
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request);
  const form = await parseForm(request, morningFormSchema);
  if (!form.ok) return form.invalid();
  const { pain: score, ...answer } = form.value;
  const result = await logNextMorning(patient, { ...answer, score });
  if (result.outcome === "refused") return refuseForm(form.reject, result.reason);
  return redirect(`/my?saved=${result.id}`);
}

export default function MorningPain() {
  const { pain, sessionId, weekday, logged } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <AskShell about={`The morning after ${weekday}’s session`}>
      <PainForm
        question="How much pain did you have this morning?"
        hint={pain.where}
        {...{ pain, logged, form }}
      >
        <input type="hidden" name="sessionId" value={sessionId} />
      </PainForm>
    </AskShell>
  );
}
