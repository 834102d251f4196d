import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { AskShell } from "~/components/patient/ask-shell";
import { PainForm } from "~/components/patient/pain-form";
import { morningPage } from "~/components/patient/pain-page";
import { logNextMorning } from "~/data/pain.server";
import { morningFormSchema } from "~/data/pain-forms.server";
import { getOwnRecord } from "~/data/patient-today.server";
import { refuseForm } from "~/data/sessions-words.server";
import { parseForm } from "~/lib/form.server";

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
