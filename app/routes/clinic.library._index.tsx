import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type ClientLoaderFunctionArgs, useLoaderData } from "@remix-run/react";
import { requireClinician } from "~/auth/guards.server";
import { bringFigureSheet } from "~/screens/library/figure-sheet";
import { readFilter } from "~/screens/library/filter";
import type { LibraryExercise } from "~/screens/library/library";
import { library } from "~/screens/library/library.server";
import { LibraryPage } from "~/screens/library/library-page";
import { choiceCounts, exercisesFor } from "~/screens/library/search";

export const handle = { figureSheet: true };

export const meta: MetaFunction = () => [{ title: "Library · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireClinician(request);
  const filter = readFilter(new URL(request.url).searchParams);
  return {
    filter,
    counts: choiceCounts(library, filter),
    fitting: exercisesFor(library, filter).map(cardOf),
    total: library.length,
  };
}

export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  const page = await serverLoader<typeof loader>();
  await bringFigureSheet();
  return page;
}

/** Only what a card shows. */
const cardOf = ({ id, name, muscles, position }: LibraryExercise) => ({
  id,
  name,
  muscles,
  position,
});

export default function Library() {
  return <LibraryPage {...useLoaderData<typeof loader>()} />;
}
