import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import chartStyles from "~/components/charts/charts.css?url";
import { pageTitle } from "~/components/shell/page-title";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getOwnProgress } from "~/data/record/progress.server";
import { parseRange } from "~/domain/calendar/range";
import { Progress } from "~/screens/progress/progress";
import { progressPage } from "~/screens/progress/progress-page";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: chartStyles }];

export const meta = pageTitle(({ progress }) => progress.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const rows = found(await getOwnProgress(patient));
  const range = parseRange(new URL(request.url).searchParams.get("range"));
  return progressPage(rows, await listExercises(patient), range, wordsIn(patient.language));
}

export default function MyProgress() {
  return <Progress progress={useLoaderData<typeof loader>()} />;
}
