import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { ExercisePage } from "~/components/library/exercise-page";
import { findExercise } from "~/content/exercises";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? "Exercise"} · Library · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireClinician(request);
  return found(findExercise(params.exerciseId ?? ""), "Exercise");
}

export default function LibraryExercise() {
  return <ExercisePage exercise={useLoaderData<typeof loader>()} />;
}
