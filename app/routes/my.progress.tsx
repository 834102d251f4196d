import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import chartStyles from "~/components/charts/charts.css?url";
import { packDays, unpackDays } from "~/components/charts/packed-days";
import { pageTitle } from "~/components/shell/page-title";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getOwnProgress } from "~/data/record/progress.server";
import { parseRange } from "~/domain/calendar/range";
import { Progress } from "~/screens/progress/progress";
import progressStyles from "~/screens/progress/progress.css?url";
import { progressPage } from "~/screens/progress/progress-page";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: chartStyles },
  { rel: "stylesheet", href: progressStyles },
];

export const meta = pageTitle(({ progress }) => progress.title);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const rows = found(await getOwnProgress(patient));
  const range = parseRange(new URL(request.url).searchParams.get("range"));
  const exercises = await listExercises(patient);
  const page = progressPage(rows, exercises, range, wordsIn(patient.language));
  return { ...page, points: packDays(page.points) };
}

export default function MyProgress() {
  const { points, ...page } = useLoaderData<typeof loader>();
  return <Progress progress={{ ...page, points: unpackDays(points) }} />;
}
