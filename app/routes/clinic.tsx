import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useParams } from "@remix-run/react";
import { requireStaff } from "~/auth/guards.server";
import { ClinicShell } from "~/components/shell/clinic-shell";
import { ErrorPage } from "~/components/shell/error-page";

export async function loader({ request }: LoaderFunctionArgs) {
  const { name, clinicName, kind, isOwner, hasOtherPlaces } = await requireStaff(request);
  return { name, clinicName, isOwner, hasOtherPlaces, isAtDesk: kind === "front-desk" };
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
