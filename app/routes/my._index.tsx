import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { runOwnerOf } from "~/auth/actor.server";
import { found, requirePatient } from "~/auth/guards.server";
import { skippedMorningOf } from "~/auth/skipped-morning.server";
import { pageTitle } from "~/components/shell/page-title";
import { getKept } from "~/data/discharge/get-kept.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { countOwnQuestions } from "~/data/measures/own-questions.server";
import { getOwnNews } from "~/data/messages/own-news.server";
import { getOwnRecord } from "~/data/record/own-record.server";
import { getHelp } from "~/data/red-flags/get-help.server";
import { pauseHolding } from "~/domain/program/pauses";
import { savedView } from "~/screens/today/saved-view";
import { Today } from "~/screens/today/today";
import { todayPage } from "~/screens/today/today-page";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle(({ today }) => today.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const record = found(await getOwnRecord(patient));
  const exercises = await listExercises(patient);
  const search = new URL(request.url).searchParams;
  const words = wordsIn(patient.language);
  // Asked for only by whom a pause keeps from their session.
  const help = pauseHolding(record.log.pauses, patient.today) && (await getHelp(patient));
  const kept = record.isDischarged ? await getKept(patient) : null;
  const news = { ...(await getOwnNews(patient)), questions: await countOwnQuestions(patient) };
  const skippedMorning = skippedMorningOf(request);
  return {
    page: todayPage({ ...record, exercises, help, kept, news, skippedMorning }, patient, words),
    ownerId: runOwnerOf(patient),
    saved: savedView(record, search, patient.now, words),
    isUndone: search.has("undone"),
    isRemoved: search.has("removed"),
  };
}

export default function TodayRoute() {
  return <Today {...useLoaderData<typeof loader>()} />;
}
