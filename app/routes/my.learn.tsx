import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { pageTitle } from "~/components/shell/page-title";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getOwnReading } from "~/data/reading/get-reading.server";
import { getOwnRecord } from "~/data/record/own-record.server";
import { Learn } from "~/screens/learn/learn";
import { learnPage } from "~/screens/learn/learn-page";
import { queryOf } from "~/screens/learn/search-pages";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ learn }) => learn.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const record = found(await getOwnRecord(patient));
  const reading = found(await getOwnReading(patient));
  const exercises = await listExercises(patient);
  const query = queryOf(new URL(request.url).searchParams);
  const words = wordsIn(patient.language);
  return learnPage({ ...record, exercises, reading }, patient.today, query, words);
}

export default function MyLearn() {
  return <Learn page={useLoaderData<typeof loader>()} />;
}
