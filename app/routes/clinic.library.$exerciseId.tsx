import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { findExercise } from "~/content/exercises";
import { ExercisePage } from "~/screens/library/exercise-page";
import { exerciseView } from "~/screens/library/exercise-view.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.exercise.name ?? "Exercise"} · Library · Supple` },
];

/** `?side=left` shows the figure for the left side. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireClinician(request);
  const exercise = found(findExercise(params.exerciseId ?? ""), "Exercise");
  const isLeft = new URL(request.url).searchParams.get("side") === "left";
  return { ...exerciseView(exercise), mirrored: exercise.perSide && isLeft };
}

export default function LibraryExercise() {
  return <ExercisePage {...useLoaderData<typeof loader>()} />;
}
