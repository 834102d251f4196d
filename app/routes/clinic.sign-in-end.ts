import type { LoaderFunctionArgs } from "@remix-run/node";
import { timeLeft } from "~/auth/current-sign-in.server";
import { requireStaff } from "~/auth/guards.server";
import { SignInWarning } from "~/screens/security/sign-in-warning";

/** What every page of the clinic fetches late, by the address of this file (late-warning). */
export const handle = { SignInWarning };

/** Tells a page that stands open how long its sign-in lasts. Whether asking counts as use says its X-Caused-By. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return Response.json(await timeLeft(request));
}
