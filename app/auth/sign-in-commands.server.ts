import { readForm } from "~/lib/form.server";
import type { Actor } from "./actor.server";
import { currentSignInId } from "./current-sign-in.server";
import { endOneSignIn, endOtherSignIns } from "./own-sign-ins.server";

/** @returns a code of what was done; null when what the form names is not one's own */
type Command = (request: Request, actor: Actor) => Promise<string | null>;

/** What the security page's buttons do, by their intent. */
export const signInCommands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    "end",
    async (request, actor) => endOneSignIn(actor, String((await readForm(request)).get("id"))),
  ],
  ["end-others", async (request, actor) => endOtherSignIns(actor, await currentSignInId(request))],
]);
