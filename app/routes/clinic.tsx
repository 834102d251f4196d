import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { requireClinician } from "~/auth/guards.server";
import { ClinicShell } from "~/components/shell/clinic-shell";
import { ErrorPage } from "~/components/shell/error-page";

export async function loader({ request }: LoaderFunctionArgs) {
  const { name, clinicName } = await requireClinician(request);
  return { name, clinicName };
}

/** The signed-in clinician's name and clinic change only with the account: no need to ask again at each click. */
export function shouldRevalidate() {
  return false;
}

export default function ClinicArea() {
  return (
    <ClinicShell {...useLoaderData<typeof loader>()}>
      <Outlet />
    </ClinicShell>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
