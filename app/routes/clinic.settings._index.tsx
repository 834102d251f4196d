import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireStaff } from "~/auth/guards.server";

/** To the clinic's own settings; the front desk changes none of them, so to their own. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { kind, isOwner } = await requireStaff(request);
  const isForClinic = kind === "clinician" || isOwner;
  throw redirect(isForClinic ? "/clinic/settings/clinic" : "/clinic/settings/profile");
}
