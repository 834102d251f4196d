import { limitNetwork } from "./limits.server";
import { trySecondFactor } from "./second-factor.server";
import { endStep, findStep, takeTry } from "./sign-in-step.server";

const STEP = "second-factor";

/**
 * Takes the code of the second half of a sign-in. Of two that come with one step, one signs in.
 * @returns whose sign-in it is; "wrong" while the step takes another one, else "ended"
 * @throws TooMany after too many wrong ones, however many steps they were in, and many without a step from one network
 */
export async function takeSignInCode(
  request: Request,
  typed: string,
): Promise<{ userId: string } | "wrong" | "ended"> {
  const step = await findStep(request, STEP);
  // Whoever shows a step knew a password, and is limited by person: others on their network do not use it up.
  if (!step) {
    await limitNetwork("sign-in-steps-by-network");
    return "ended";
  }
  const { userId } = step;
  let triesLeft = 0;
  const isRight = await trySecondFactor(userId, typed, async () => {
    const tried = await takeTry(request, STEP);
    triesLeft = tried?.triesLeft ?? 0;
    return tried !== null;
  });
  if (isRight) return (await endStep(request, STEP)) === null ? "ended" : { userId };
  return triesLeft > 0 ? "wrong" : "ended";
}
