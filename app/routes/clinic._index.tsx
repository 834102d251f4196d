import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireClinician } from "~/auth/guards.server";
import { getCaseload } from "~/data/caseload/get-caseload.server";
import { whoseAsked } from "~/data/caseload/whose.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { readCaseloadQuery, whoseIn } from "~/domain/caseload/query";
import { Caseload } from "~/screens/caseload/caseload";
import { caseloadPage } from "~/screens/caseload/caseload-page";
import listStyles from "~/screens/caseload/patients-list.css?url";
import tableStyles from "~/screens/caseload/patients-table.css?url";
import markStyles from "~/screens/caseload/row-marks.css?url";

export const links: LinksFunction = () => [
  // The list comes behind the table that it changes.
  ...[tableStyles, listStyles, markStyles].map((href) => ({ rel: "stylesheet", href })),
];

export const meta: MetaFunction = () => [{ title: "Caseload · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const params = new URL(request.url).searchParams;
  const query = readCaseloadQuery(params, await whoseAsked(clinician, whoseIn(params)));
  const exercises = await listExercises(clinician);
  return caseloadPage(await getCaseload(clinician, query), query, clinician, exercises);
}

export default function CaseloadRoute() {
  return <Caseload page={useLoaderData<typeof loader>()} />;
}
