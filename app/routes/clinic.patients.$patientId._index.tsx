import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { Overview } from "~/components/record/overview";
import { getPatientProgress } from "~/data/progress.server";
import { patientOverview } from "~/domain/overview/overview";
import { parseRange } from "~/domain/range";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const rows = found(await getPatientProgress(clinician, params.patientId ?? ""), "Patient");
  return patientOverview(rows, parseRange(new URL(request.url).searchParams.get("range")));
}

export default function RecordOverview() {
  return <Overview overview={useLoaderData<typeof loader>()} />;
}
