import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { StopLink } from "~/components/shell/stop-link";
import { principles } from "~/content/principles";
import { getOwnRecord } from "~/data/record/own-record.server";
import { inForceOn } from "~/domain/program/in-force";
import { moduleCards } from "~/screens/learn/article-view";
import { ModuleList } from "~/screens/learn/module-list";
import { PrinciplesList } from "~/screens/learn/principles-list";
import { howTos } from "~/screens/session/how-to";
import { HowToCard } from "~/screens/session/how-to-card";

export const meta: MetaFunction = () => [{ title: "Learn · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const { log } = found(await getOwnRecord(patient), "Record");
  const items = inForceOn(log.programs, patient.today)?.revision.items ?? [];
  return { modules: moduleCards(), stretches: howTos(items), principles };
}

export default function Learn() {
  const { modules, stretches, principles: list } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>Learn</h1>
      <p className="flex flex-wrap gap-x-5">
        <a href="#stretches" className="tap">
          Your stretches
        </a>
        <a href="#principles" className="tap">
          How to stretch safely
        </a>
      </p>
      <h2>About your hips</h2>
      <ModuleList modules={modules} />
      <section className="card px-4 py-3.5" aria-labelledby="principles">
        <h2 id="principles" className="mb-2">
          How to stretch safely
        </h2>
        <PrinciplesList principles={list} />
      </section>
      <StopLink />
      <h2 id="stretches">Your stretches</h2>
      {stretches.length === 0 ? <p>They appear here as soon as your program runs.</p> : null}
      {stretches.map((howTo) => (
        <HowToCard key={howTo.itemId} howTo={howTo} />
      ))}
    </>
  );
}
