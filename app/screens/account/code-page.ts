import type { Catalogue } from "~/words/catalogue";

/** The page that asks for the second half of a sign-in, in finished words. */
export type CodePage = {
  title: string;
  lead: string;
  label: string;
  /** Digits of an app alone, for which phones have a keyboard of their own and offer what they know. */
  isDigits: boolean;
  send: string;
  /** To the other kind of code; null where there is one kind. */
  other: { word: string; isRecovery: boolean } | null;
  /** What the button for a passkey says; null without one. */
  passkey: string | null;
};

type Kinds = { app: boolean; passkey: boolean };

/** @param kinds what the person has @param isRecovery they ask for the other kind of code */
export function codePage(kinds: Kinds, isRecovery: boolean, { security }: Catalogue): CodePage {
  const { step } = security;
  const isDigits = kinds.app && !isRecovery;
  const recoveryLead = kinds.app ? step.leadRecovery : step.leadPasskey;
  return {
    ...{ title: step.title, send: step.send, isDigits },
    lead: isDigits ? step.lead : recoveryLead,
    label: isDigits ? step.code : step.recovery,
    other: kinds.app ? otherKind(isDigits, step) : null,
    passkey: kinds.passkey ? step.usePasskey : null,
  };
}

function otherKind(isDigits: boolean, step: Catalogue["security"]["step"]) {
  return { word: isDigits ? step.useRecovery : step.useApp, isRecovery: isDigits };
}
