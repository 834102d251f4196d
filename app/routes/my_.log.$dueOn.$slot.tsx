import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { getOwnRecord } from "~/data/record/own-record.server";
import { logSession } from "~/data/sessions/log-session.server";
import { parseForm } from "~/lib/form.server";
import { AskShell } from "~/screens/log/ask-shell";
import { LogAnswers } from "~/screens/log/log-answers";
import { logPage } from "~/screens/log/log-page";
import { readLogTarget } from "~/screens/log/log-target.server";
import { parseOutcome } from "~/screens/log/outcome";
import { refuseForm } from "~/screens/log/refusal.server";
import { sessionFormSchema, toSessionInput } from "~/screens/log/session-form.server";

export const meta: MetaFunction = () => [{ title: "Log a session · Supple" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const record = found(await getOwnRecord(patient), "Session");
  const chosen = parseOutcome(new URL(request.url).searchParams.get("outcome"));
  const page = found(logPage(record, patient, readLogTarget(request, params), chosen), "Session");
  return { page, id: page.logged?.id ?? randomUUID() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const patient = await requirePatient(request);
  const { dueOn, slot } = readLogTarget(request, params);
  const form = await parseForm(request, sessionFormSchema);
  if (!form.ok) return form.invalid();
  const result = await logSession(patient, toSessionInput(form.value, dueOn, slot));
  if (result.outcome === "refused") return refuseForm(form.reject, result.reason);
  const said = result.outcome === "edited" ? "changed" : "saved";
  return redirect(`/my?${said}=${result.id}`);
}

export default function LogSession() {
  const { page, id } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <AskShell about={page.about}>
      <LogAnswers page={page} id={id} form={form} />
    </AskShell>
  );
}
