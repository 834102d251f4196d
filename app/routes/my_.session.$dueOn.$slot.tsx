import { randomUUID } from "node:crypto";
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { getOwnRecord } from "~/data/record/own-record.server";
import { logPage, readLogTarget } from "~/screens/log/log-page";
import { Player } from "~/screens/session/player";
import { sessionRun } from "~/screens/session/session-run";
import { StepList } from "~/screens/session/step-list";
import { wordsIn } from "~/words/catalogue";
import { action as logAction } from "./my_.log.$dueOn.$slot";

export const meta: MetaFunction = () => [{ title: "Session · Supple" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const record = found(await getOwnRecord(patient), "Session");
  const target = found(readLogTarget(request, params), "Session");
  const page = found(logPage(record, patient, target, null, wordsIn(patient.language)), "Session");
  const path = `${target.dueOn}/${target.slot}`;
  if (page.logged || page.closed) throw redirect(`/my/log/${path}`);
  if (!record.hasReadPrinciples) throw redirect(`/my/session/first?next=/my/session/${path}`);
  return { page, run: sessionRun(record.log, target), id: randomUUID() };
}

/** The form at the end of the run is the log form. */
export const action = logAction;

export default function GuidedSession() {
  const { page, run, id } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <>
      {/* Only a browser without scripts shows it, so its code stays on the server. */}
      <noscript>
        {import.meta.env.SSR ? (
          <>
            <style>{".player{display:none}"}</style>
            <StepList run={run} target={page.target} />
          </>
        ) : null}
      </noscript>
      <Player run={run} page={page} id={id} form={form} />
    </>
  );
}
