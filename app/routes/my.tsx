import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { requirePatient } from "~/auth/guards.server";
import { ErrorPage } from "~/components/shell/error-page";
import { PatientShell } from "~/components/shell/patient-shell";
import tabbarStyles from "~/components/shell/tabbar.css?url";
import todayStyles from "~/screens/today/today.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: tabbarStyles },
  { rel: "stylesheet", href: todayStyles },
];

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePatient(request);
  return null;
}

/** The frame shows nothing of the account: only the guard runs, once. */
export function shouldRevalidate() {
  return false;
}

export default function PatientArea() {
  return (
    <PatientShell>
      <Outlet />
    </PatientShell>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
