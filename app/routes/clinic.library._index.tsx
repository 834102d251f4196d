import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type ClientLoaderFunctionArgs, useLoaderData } from "@remix-run/react";
import { requireClinician } from "~/auth/guards.server";
import { LibraryPage } from "~/components/library/library-page";
import { bringFigureSheet } from "~/lib/figure-sheet";
import type { LibraryExercise } from "~/lib/library";
import { library } from "~/lib/library.server";
import { readFilter } from "~/lib/library-filter";
import { choiceCounts, exercisesFor } from "~/lib/library-search";

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
