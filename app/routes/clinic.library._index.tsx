import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireClinician } from "~/auth/guards.server";
import { LibraryPage } from "~/components/library/library-page";
import type { LibraryExercise } from "~/lib/library";
import { library } from "~/lib/library.server";
import { choiceCounts, exercisesFor, readFilter } from "~/lib/library-filter";

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

/** Only what a card shows: the poses alone are half of this page. */
const cardOf = ({ id, name, purpose, muscles, position, pose }: LibraryExercise) => ({
  id,
  name,
  purpose,
  muscles,
  position,
  pose,
});

export default function Library() {
  return <LibraryPage {...useLoaderData<typeof loader>()} />;
}
