import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import exerciseStyles from "~/screens/library/exercise.css?url";
import { LibraryExercise } from "~/screens/library/library-exercise";
import { libraryExercisePage } from "~/screens/library/library-exercise-page";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: exerciseStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.exercise.name ?? "Exercise"} · Library · Supple` },
];

/** `?side=left` shows the figure for the left side. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const exercises = await listExercises(await requireClinician(request));
  const exercise = found(exercises.find(params.exerciseId ?? ""));
  return libraryExercisePage(exercise, exercises, new URL(request.url).searchParams.get("side"));
}

export default function LibraryExerciseRoute() {
  return <LibraryExercise page={useLoaderData<typeof loader>()} />;
}
