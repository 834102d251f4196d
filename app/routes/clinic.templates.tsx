import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type ClientLoaderFunctionArgs, useLoaderData } from "@remix-run/react";
import { requireClinician } from "~/auth/guards.server";
import { bringFigureSheet } from "~/screens/library/figure-sheet";
import { TemplatesPage } from "~/screens/library/templates-page";
import { templatesPage } from "~/screens/library/templates-page.server";

export const handle = { figureSheet: true };

export const meta: MetaFunction = () => [{ title: "Templates · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireClinician(request);
  return { templates: templatesPage() };
}

export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  const page = await serverLoader<typeof loader>();
  await bringFigureSheet();
  return page;
}

export default function Templates() {
  return <TemplatesPage {...useLoaderData<typeof loader>()} />;
}
