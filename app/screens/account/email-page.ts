import type { Catalogue } from "~/words/catalogue";
import { type ToldPage, toldPage } from "./told-page";

type OwnEmail = {
  email: string | null;
  isProved: boolean;
  asksForCode: boolean;
  /** Whether mails leave this server. */
  isMailSent: boolean;
};

/** What a person signs in with, and how that is proved or changed. */
export type EmailCardPage = {
  title: string;
  /** The address, in a sentence. */
  lead: string;
  /** Told after something was asked for. */
  asked: string | null;
  /** Where links stay on the server: who can hand them over; null where they are mailed, or none is needed. */
  noMail: string | null;
  /** Words of the button that mails a link to prove the address; null where that is not needed. */
  prove: { lead: string; send: string } | null;
  open: string;
  how: string;
  lost: string;
  newEmail: string;
  password: string;
  /** For whoever has a second factor. */
  code: { label: string; help: string } | null;
  send: string;
};

type About = OwnEmail & {
  /** Whether something has just been asked for. */
  isAsked: boolean;
  who: "patient" | "staff";
};

export function emailCardPage(
  { email, isProved, asksForCode, isMailSent, isAsked, who }: About,
  { addresses: { email: words }, wayIn: { reset }, security: { step } }: Catalogue,
): EmailCardPage {
  const { title, open, newEmail, password, send } = words;
  return {
    ...{ title, open, newEmail, password, send },
    lead: email === null ? words.none : words.with(email),
    asked: isAsked ? (isProved ? words.askedBoth : words.asked) : null,
    noMail: isMailSent || (isProved && !isAsked) ? null : words.noMail,
    prove: isProved || email === null ? null : { lead: words.unproved, send: words.prove },
    how: isProved ? words.lead : words.leadOfUnproved,
    lost: words.lost[who],
    code: asksForCode ? { label: step.code, help: reset.form.codeHelp } : null,
  };
}

/** What the mailed link asks: buttons by their intent. */
export type EmailLinkPage = {
  title: string;
  lead: string;
  confirm: string;
  /** Of whoever had the address so far: it was not they who asked. */
  refuse: string | null;
  not: string | null;
};

type Link = {
  side: "old" | "new";
  state: "open" | "waiting" | "done" | "ended";
  isProof: boolean;
};

/** @param isStopped whether it has just been refused by this link */
export function emailLinkPage(
  { side, state, isProof }: Link,
  isStopped: boolean,
  { addresses }: Catalogue,
): { ask: EmailLinkPage; told: null } | { ask: null; told: ToldPage } {
  const { link } = addresses.email;
  if (state !== "open") {
    const signIn = { to: "/login", label: addresses.signIn };
    const reset = { to: "/reset", label: addresses.reset };
    const isRefused = isStopped && state === "ended" && side === "old";
    if (isRefused) return { ask: null, told: toldPage(link.stopped, [reset]) };
    const isProved = isProof && state === "done";
    const done = { title: link.done.title, lead: link.proof.done };
    return { ask: null, told: toldPage(isProved ? done : link[state], [signIn]) };
  }
  if (side === "old") {
    const { lead, send, refuse } = link.old;
    return { ask: { title: link.title, lead, confirm: send, refuse, not: null }, told: null };
  }
  const { lead, send } = isProof ? link.proof : link.new;
  const title = isProof ? link.proof.title : link.title;
  return { ask: { title, lead, confirm: send, refuse: null, not: link.not }, told: null };
}

/** What is wrong with a form that asked for another address, by field. */
export function emailProblem(
  problem: "password" | "same" | "code",
  { addresses: { email }, security: { wrong } }: Catalogue,
): Record<string, string> {
  if (problem === "code") return { code: wrong.proof };
  return problem === "same" ? { newEmail: email.same } : { currentPassword: email.wrong };
}
