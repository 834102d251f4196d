import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { isLookedAt } from "~/auth/page-view.server";
import { getNotes, printNotes } from "~/data/notes/get-notes.server";
import notesStyles from "~/screens/notes/notes.css?url";
import { PrintNotes } from "~/screens/notes/print";
import { printPage } from "~/screens/notes/print-page";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: notesStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Notes of ${data?.name ?? "patient"} · Supple` },
];

/** What is fetched ahead leaves the clinic with nobody. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const read = isLookedAt(request) ? printNotes : getNotes;
  return printPage(found(await read(clinician, params.patientId ?? "")), clinician);
}

export default function PrintRoute() {
  return <PrintNotes page={useLoaderData<typeof loader>()} />;
}
