import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useParams } from "@remix-run/react";
import { timeLeft } from "~/auth/current-sign-in.server";
import { requireStaff } from "~/auth/guards.server";
import { ClinicShell } from "~/components/shell/clinic-shell";
import { ErrorPage } from "~/components/shell/error-page";
import { countUnread } from "~/data/messages/unread.server";
import { LateWarning } from "~/screens/security/late-warning";

export async function loader({ request, params: { patientId } }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, { isFrame: true });
  const { name, clinicName, kind, isOwner, hasOtherPlaces } = staff;
  const left = await timeLeft(request);
  const { threads: unread, here: unreadHere } =
    // Of the record that is open, too: its own frame stays as it is while its tabs change.
    staff.kind === "clinician"
      ? await countUnread(staff, patientId ?? null)
      : { threads: 0, here: 0 };
  const isAtDesk = kind === "front-desk";
  return { name, clinicName, isOwner, hasOtherPlaces, isAtDesk, unread, unreadHere, left };
}

/** For another patient everything is drawn anew: nothing that was typed for one stays in a field of the other. */
export default function ClinicArea() {
  const { patientId } = useParams();
  const { left, unreadHere: _, ...who } = useLoaderData<typeof loader>();
  return (
    <ClinicShell {...who}>
      <Outlet key={patientId} />
      <LateWarning left={left} />
    </ClinicShell>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
