import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type ClientLoaderFunctionArgs, useLoaderData } from "@remix-run/react";
import { requireClinician } from "~/auth/guards.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { bringFigureSheet } from "~/screens/library/figure-sheet";
import { Library } from "~/screens/library/library";
import { libraryPage } from "~/screens/library/library-page";

export const handle = { figureSheet: true };

export const meta: MetaFunction = () => [{ title: "Library · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const exercises = await listExercises(await requireClinician(request));
  return libraryPage(exercises, new URL(request.url).searchParams);
}

export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  const page = await serverLoader<typeof loader>();
  await bringFigureSheet();
  return page;
}

export default function LibraryRoute() {
  return <Library page={useLoaderData<typeof loader>()} />;
}
