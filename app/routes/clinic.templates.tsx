import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type ClientLoaderFunctionArgs, useLoaderData } from "@remix-run/react";
import { requireClinician } from "~/auth/guards.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { bringFigureSheet } from "~/screens/library/figure-sheet";
import { Templates } from "~/screens/library/templates";
import { templatesPage } from "~/screens/library/templates-page";

export const handle = { figureSheet: true };

export const meta: MetaFunction = () => [{ title: "Templates · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  return templatesPage(await listExercises(await requireClinician(request)));
}

export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  const page = await serverLoader<typeof loader>();
  await bringFigureSheet();
  return page;
}

export default function TemplatesRoute() {
  return <Templates {...useLoaderData<typeof loader>()} />;
}
