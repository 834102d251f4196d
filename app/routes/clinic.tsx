import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useParams } from "@remix-run/react";
import { requireClinician } from "~/auth/guards.server";
import { ClinicShell } from "~/components/shell/clinic-shell";
import { ErrorPage } from "~/components/shell/error-page";

export async function loader({ request }: LoaderFunctionArgs) {
  const { name, clinicName } = await requireClinician(request);
  return { name, clinicName };
}

/** For another patient everything is drawn anew: nothing that was typed for one stays in a field of the other. */
export default function ClinicArea() {
  const { patientId } = useParams();
  return (
    <ClinicShell {...useLoaderData<typeof loader>()}>
      <Outlet key={patientId} />
    </ClinicShell>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
