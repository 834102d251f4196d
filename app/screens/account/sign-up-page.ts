import { SIGN_UP_HOURS } from "~/domain/account-links";
import type { Catalogue } from "~/words/catalogue";
import { type ToldPage, toldPage } from "./told-page";

/** After a clinic was asked for, by whomever and with whichever address. */
export function sentPage({ addresses: { signIn, signUp } }: Catalogue): ToldPage {
  const { title, lead, more, again } = signUp.sent;
  const links = [
    { to: "/signup", label: again },
    { to: "/login", label: signIn },
  ];
  return { title, lead: lead(SIGN_UP_HOURS), more, links };
}

/** Where nobody makes a clinic of their own accord. */
export function closedPage({ addresses: { signIn, signUp } }: Catalogue): ToldPage {
  return toldPage(signUp.closed, [{ to: "/login", label: signIn }]);
}

/** The form of the mailed link: it asks for the password alone. */
export type PendingPage = { title: string; lead: string; password: string; send: string };

type State = "open" | "used" | "taken" | "ended";

/** What the mailed link shows: the form while it is open, else what became of it. */
export function pendingPage(
  state: State,
  { addresses: { signIn, reset, signUp } }: Catalogue,
): { form: PendingPage; told: null } | { form: null; told: ToldPage } {
  if (state === "open") return { form: signUp.open, told: null };
  const links = {
    used: [{ to: "/login", label: signIn }],
    taken: [
      { to: "/login", label: signIn },
      { to: "/reset", label: reset },
    ],
    ended: [{ to: "/signup", label: signUp.ended.again }],
  };
  return { form: null, told: toldPage(signUp[state], links[state]) };
}

/** The form of a further clinic, for whoever has an account. */
export type FurtherPage = { title: string; lead: string; password: string };

/** @param isProved whether the person may make one */
export function furtherPage(
  isProved: boolean,
  { addresses: { signUp } }: Catalogue,
): { form: FurtherPage; told: null } | { form: null; told: ToldPage } {
  const { title, lead, password } = signUp.further;
  if (isProved) return { form: { title, lead, password }, told: null };
  return {
    form: null,
    told: toldPage(signUp.unproved, [{ to: "/", label: signUp.unproved.back }]),
  };
}

/** What the link for the first owner shows above its form, or in its place. */
export function firstOwnerPage(
  isOpen: boolean,
  { addresses: { signIn, signUp } }: Catalogue,
): { title: string; lead: string; told: ToldPage | null } {
  const { title, lead, gone } = signUp.first;
  return {
    ...{ title, lead },
    told: isOpen ? null : toldPage(gone, [{ to: "/login", label: signIn }]),
  };
}
