import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { pageTitle } from "~/components/shell/page-title";
import { principlesIn } from "~/content/principles";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getOwnRecord } from "~/data/record/own-record.server";
import { inForceOn } from "~/domain/program/in-force";
import { practisedExercises } from "~/domain/session/practised";
import { articleCards } from "~/screens/learn/article-page";
import { Learn } from "~/screens/learn/learn";
import { howTos } from "~/screens/session/how-to";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ learn }) => learn.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const words = wordsIn(patient.language);
  const { log, isDischarged } = found(await getOwnRecord(patient));
  const items = inForceOn(log.programs, patient.today)?.revision.items ?? [];
  return {
    articles: articleCards(words),
    principles: principlesIn(words.language),
    stretches: howTos(items, await listExercises(patient), practisedExercises(log), words),
    writeAbout: isDischarged ? null : words.messages.writeAbout,
  };
}

export default function MyLearn() {
  return <Learn {...useLoaderData<typeof loader>()} />;
}
