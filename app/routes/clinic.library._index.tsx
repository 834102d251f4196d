import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireClinician } from "~/auth/guards.server";
import { LibraryPage } from "~/components/library/library-page";
import { exercises } from "~/content/exercises";
import { exercisesFor, readFilter } from "~/lib/library-filter";

export const meta: MetaFunction = () => [{ title: "Library · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireClinician(request);
  const filter = readFilter(new URL(request.url).searchParams);
  return { filter, fitting: exercisesFor(filter), total: exercises.length };
}

export default function Library() {
  return <LibraryPage {...useLoaderData<typeof loader>()} />;
}
