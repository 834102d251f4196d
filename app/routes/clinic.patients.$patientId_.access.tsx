import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Clinician } from "~/auth/actor.server";
import { requireFresh } from "~/auth/fresh.server";
import { found, requireClinician } from "~/auth/guards.server";
import { limitMail } from "~/auth/limits.server";
import { endAccess } from "~/data/access/end-access.server";
import { getAccess } from "~/data/access/get-access.server";
import { inviteCarer } from "~/data/access/invite-carer.server";
import { resetFactorOfAccess } from "~/data/access/reset-second-factor.server";
import { withdrawInvite } from "~/data/access/withdraw-invite.server";
import { parseForm, readForm } from "~/lib/form.server";
import { isMailSent } from "~/lib/mail.server";
import { Access } from "~/screens/access/access";
import { accessIntent, carerForm } from "~/screens/access/access-form.server";
import { accessPage } from "~/screens/access/access-page";
import { doneWords, isDone } from "~/screens/access/done-words";
import { wordsIn } from "~/words/catalogue";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Access · ${data?.page.name ?? "Patient"} · Supple` },
];

/** `?ask=` names what is about to be ended, `?lost=` whose second step is lost, `?done=` what was just done. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const rows = found(await getAccess(clinician, params.patientId ?? ""));
  const search = new URL(request.url).searchParams;
  const done = search.get("done");
  const asked = { end: search.get("ask"), lost: search.get("lost") };
  return {
    page: accessPage(rows, clinician.timeZone, asked),
    done: isDone(done) ? doneWords[done] : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const asked = accessIntent.parse(Object.fromEntries(await readForm(request)));
  const { intent, id } = asked;
  if (intent === "end" || intent === "withdraw") return end(clinician, patientId, intent, id);
  await requireFresh(request, clinician);
  if (intent === "reset-factor") {
    const result = found(await resetFactorOfAccess(clinician, patientId, id));
    return redirect(`/clinic/patients/${patientId}/access?done=${result}`);
  }
  const form = await parseForm(request, carerForm);
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(wordsIn(null).limits.form, async () => {
    await limitMail(clinician, form.value.email);
    const made = found(await inviteCarer(clinician, patientId, form.value));
    if (made === "has-access") return form.reject({ email: "Somebody with this address is in." });
    // Answered, not redirected to: a secret in an address ends up in histories and logs.
    return data({ made: { ...made, isMailSent: isMailSent() }, form: null });
  });
}

async function end(
  clinician: Clinician,
  patientId: string,
  intent: "end" | "withdraw",
  id: string,
) {
  const page = `/clinic/patients/${patientId}/access?done=`;
  if (intent === "withdraw") {
    const isWithdrawn = found(await withdrawInvite(clinician, patientId, id));
    return redirect(page + (isWithdrawn ? "withdrawn" : "over"));
  }
  const result = found(await endAccess(clinician, patientId, id));
  return redirect(page + (result === "done" ? "ended" : "late"));
}

export default function AccessRoute() {
  const answer = useActionData<typeof action>();
  const made = answer && "made" in answer ? answer.made : null;
  return <Access {...useLoaderData<typeof loader>()} made={made} form={answer?.form} />;
}
