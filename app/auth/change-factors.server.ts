import { cleanText, isVisibleText } from "~/lib/visible-text.server";
import type { Actor } from "./actor.server";
import {
  cancelApp,
  confirmApp,
  removeApp,
  renewRecoveryCodes,
  startApp,
} from "./authenticator-app.server";
import { addPasskey, beginPasskey, removePasskey, renamePasskey } from "./own-passkeys.server";

/** What came of a form of the security page, in codes. */
export type FactorOutcome =
  /** An app is to be scanned, or no longer. */
  | { kind: "look" }
  | {
      kind: "done";
      what: "app-removed" | "passkey-added" | "passkey-renamed" | "passkey-removed" | "codes-kept";
    }
  /** To be shown now and never again. */
  | { kind: "codes"; codes: string[] }
  | { kind: "ask-passkey"; name: string; options: string; cookie: string }
  | { kind: "wrong"; field: string; problem: FactorProblem; typed: Record<string, string> };

export type FactorProblem = "code" | "proof" | "password" | "name" | "passkey" | "gone" | "notKept";

type Sent = { request: Request; actor: Actor; form: FormData; product: string };
type Change = (sent: Sent) => Promise<FactorOutcome | null>;

/**
 * Does what a form of the security page asks for about the second factor, by its `intent`.
 * @param product what an app or a browser calls this place
 * @returns null for an intent that is none of these, and for a passkey that is not theirs
 */
export async function changeFactors(sent: Sent): Promise<FactorOutcome | null> {
  const change = changes.get(textOf(sent.form, "intent"));
  return change ? change(sent) : null;
}

const MAX_NAME = 40;
const LOOK: FactorOutcome = { kind: "look" };

const changes = new Map<string, Change>([
  ["start-app", ({ actor }) => startApp(actor).then(() => LOOK)],
  ["cancel-app", ({ actor }) => cancelApp(actor).then(() => LOOK)],
  [
    "confirm-app",
    async ({ request, actor, form }) => {
      const codes = await confirmApp(request, actor, textOf(form, "code"));
      if (codes === null) return wrong("", "gone");
      return codes === "wrong" ? wrong("code", "code") : { kind: "codes", codes };
    },
  ],
  [
    "remove-app",
    async ({ request, actor, form }) => {
      const proof = { password: String(form.get("password")), code: textOf(form, "proof") };
      const result = await removeApp(request, actor, proof);
      if (result === null) return wrong("", "gone");
      if (result === "removed") return { kind: "done", what: "app-removed" };
      return result === "password" ? wrong("password", "password") : wrong("proof", "proof");
    },
  ],
  [
    "renew-codes",
    async ({ request, actor }) => {
      const codes = await renewRecoveryCodes(request, actor);
      return codes === null ? wrong("", "gone") : { kind: "codes", codes };
    },
  ],
  [
    "codes-kept",
    async ({ form }) =>
      form.has("kept") ? { kind: "done", what: "codes-kept" } : wrong("", "notKept"),
  ],
  [
    "begin-passkey",
    async ({ actor, form, product }) => {
      const name = nameOf(form);
      if (name === null) return wrong("name", "name", { name: textOf(form, "name") });
      const begun = await beginPasskey(actor, product);
      return begun ? { kind: "ask-passkey", name, ...begun } : wrong("", "passkey");
    },
  ],
  [
    "add-passkey",
    async ({ request, actor, form }) => {
      const name = nameOf(form);
      if (name === null) return wrong("name", "name");
      const codes = await addPasskey(request, actor, { credential: form.get("credential"), name });
      if (codes === null) return wrong("", "passkey", { name });
      return codes.length > 0 ? { kind: "codes", codes } : { kind: "done", what: "passkey-added" };
    },
  ],
  [
    "rename-passkey",
    async ({ actor, form }) => {
      const id = textOf(form, "id");
      const name = nameOf(form);
      if (name === null) return wrong(`name-${id}`, "name");
      const result = await renamePasskey(actor, id, name);
      return result && { kind: "done", what: "passkey-renamed" };
    },
  ],
  [
    "remove-passkey",
    async ({ request, actor, form }) => {
      const result = await removePasskey(request, actor, textOf(form, "id"));
      return result && { kind: "done", what: "passkey-removed" };
    },
  ],
]);

function wrong(
  field: string,
  problem: FactorProblem,
  typed: Record<string, string> = {},
): FactorOutcome {
  return { kind: "wrong", field, problem, typed };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}

function nameOf(form: FormData): string | null {
  const name = cleanText(textOf(form, "name"));
  const isFine = name !== "" && name.length <= MAX_NAME && isVisibleText(name);
  return isFine && !/[\r\n]/.test(name) ? name : null;
}
