import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireClinician } from "~/auth/guards.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { listCaseload } from "~/data/record/caseload.server";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { Caseload } from "~/screens/caseload/caseload";
import { caseloadPage } from "~/screens/caseload/caseload-page";
import caseloadStyles from "~/screens/caseload/patients-table.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: caseloadStyles }];

export const meta: MetaFunction = () => [{ title: "Caseload · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const query = readCaseloadQuery(new URL(request.url).searchParams);
  const exercises = await listExercises(clinician);
  return caseloadPage(await listCaseload(clinician), query, clinician, exercises);
}

export default function CaseloadRoute() {
  return <Caseload page={useLoaderData<typeof loader>()} />;
}
