import { firstName } from "~/words/person";
import { roleWords } from "./member-words";

type Invitation = {
  state: "open" | "used" | "withdrawn" | "ended";
  clinicName: string;
  name: string;
  email: string;
  role: "CLINICIAN" | "FRONT_DESK";
  isOwner: boolean;
  /** User id of the account that has the address. */
  accountId: string | null;
  /** That account's person has to sign in. */
  isTaken: boolean;
  isMailed: boolean;
};

/** "new" chooses a password, "sign-in" has an account, "confirm" is signed in to it, "another" is signed in to another one. */
export type JoiningStage = "new" | "sign-in" | "confirm" | "another" | "closed";

/** @param userId of whoever is signed in; null when nobody is */
export function joiningStage(
  { state, accountId, isTaken }: Pick<Invitation, "state" | "accountId" | "isTaken">,
  userId: string | null,
): JoiningStage {
  if (state !== "open") return "closed";
  if (userId === null) return isTaken ? "sign-in" : "new";
  return userId === accountId ? "confirm" : "another";
}

const closedWords = {
  used: { title: "This invitation was used", lead: "Sign in to go on." },
  withdrawn: {
    title: "This invitation was withdrawn",
    lead: "Ask the clinic whether it was meant for you.",
  },
  ended: { title: "This invitation has ended", lead: "Ask the clinic to send it again." },
};

/** What the link of an invitation to the staff shows. A closed one tells neither whose it was nor which clinic's. */
export function joiningPage(invitation: Invitation, stage: JoiningStage) {
  const page = pageOf(invitation, stage);
  return { ...page, windowTitle: `${page.title} · Supple` };
}

const BY_MAIL =
  "The address has an account. If it is not yours, open the link that was mailed to you instead.";

function pageOf(invitation: Invitation, stage: JoiningStage) {
  const { state, clinicName, name, email, isMailed } = invitation;
  if (state !== "open") return { stage, ...closedWords[state], email: null };
  if (stage === "another") {
    const lead = "You are signed in as somebody else. Sign out, then open the link again.";
    return { stage, title: `${clinicName} invites somebody`, lead, email: null };
  }
  // Somebody else may have given this address as theirs, without any proof.
  const isByMail = stage === "sign-in" && !isMailed;
  const as = roleWords(invitation).toLowerCase();
  return {
    stage,
    title: `Welcome, ${firstName(name)}`,
    lead: `${clinicName} asks you to join its team: ${as}.${isByMail ? ` ${BY_MAIL}` : ""}`,
    // To be seen, and kept by a password manager.
    email,
  };
}

export type JoiningPage = ReturnType<typeof joiningPage>;

export const joiningErrors = {
  gone: { "": "This invitation was used, withdrawn or has ended. Ask the clinic for a new one." },
  another: { "": "This invitation is for another address." },
  taken: { "": "This address has an account. Sign in, then open the link again." },
};
