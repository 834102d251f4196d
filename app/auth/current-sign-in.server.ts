import { now } from "~/lib/clock.server";
import { currentSignIn } from "./lucia.server";

/** The id, as it is stored, of the sign-in that a guard has let in; "", which none has, if it ended since. */
export async function currentSignInId(request: Request): Promise<string> {
  return (await currentSignIn(request))?.id ?? "";
}

/** How long a sign-in lasts if it is not used again, and whether using it puts that off. */
export type TimeLeft = { endsInMs: number; isLast: boolean };

/** The same of the sign-in that a guard has let in: how long, not until when, as clocks of browsers differ. */
export async function timeLeft(request: Request): Promise<TimeLeft> {
  const { end } = (await currentSignIn(request)) ?? {};
  return { endsInMs: end ? end.at.getTime() - now().getTime() : 0, isLast: end?.isLast ?? true };
}
