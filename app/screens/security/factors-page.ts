import { localDateAt } from "~/domain/calendar/dates";
import { shortDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";

type Own = {
  appSince: Date | null;
  newApp: { qr: { size: number; path: string }; key: string } | null;
  canAddPasskey: boolean;
  passkeys: readonly { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }[];
  codes: { left: number; of: number; madeAt: Date } | null;
};

/** Where the clinic of a member of staff stands; null for a patient, who may and need not. */
type Duty = {
  clinicName: string;
  /** Clinic-local date from which staff need a second factor. */
  from: string | null;
  /** It is asked for by now, and this sign-in has shown none. */
  isDue: boolean;
} | null;

/** How somebody signs in besides their password, in finished words. */
export type FactorsPage = {
  words: { [Part in "ways" | "app" | "codes" | "passkeys"]: Texts<Catalogue["security"][Part]> };
  isStrong: boolean;
  app: { line: string; isOn: boolean };
  newApp: Own["newApp"];
  codes: { line: string; canRenew: boolean };
  passkeys: {
    canAdd: boolean;
    line: string | null;
    all: { id: string; name: string; line: string }[];
  };
  lost: string;
  /** That the clinic asks for it, by now or from a day on; null where there is nothing to say. */
  due: { text: string; isNow: boolean } | null;
};

/** The plain texts of a part of the catalogue: what takes figures is said here already. */
type Texts<Part> = {
  [Key in keyof Part as Part[Key] extends string ? Key : never]: string;
};

/** @param timeZone of whoever looks */
export function factorsPage(
  own: Own,
  { timeZone, duty }: { timeZone: string; duty: Duty },
  words: Catalogue,
): FactorsPage {
  const { ways, app, codes, passkeys, lost } = words.security;
  const dateOf = (at: Date) => shortDate(localDateAt(at, timeZone), words);
  const isStrong = own.appSince !== null || own.passkeys.length > 0;
  return {
    words: { ways, app: textsOf(app), codes: textsOf(codes), passkeys: textsOf(passkeys) },
    isStrong,
    newApp: own.newApp,
    app: {
      isOn: own.appSince !== null,
      line: own.appSince === null ? app.none : app.since(dateOf(own.appSince)),
    },
    codes: {
      canRenew: isStrong,
      line: own.codes
        ? codes.left(own.codes.left, own.codes.of, dateOf(own.codes.madeAt))
        : codes.none,
    },
    passkeys: {
      canAdd: own.canAddPasskey,
      line: own.canAddPasskey ? noPasskeyLine(own, passkeys.none) : passkeys.needName,
      all: own.passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
        ...{ id, name },
        line: passkeys.line(dateOf(createdAt), lastUsedAt && dateOf(lastUsedAt)),
      })),
    },
    lost: duty ? lost.staff : lost.patient,
    due: duty && dueOf(duty, isStrong, words),
  };
}

const noPasskeyLine = ({ passkeys }: Own, none: string) => (passkeys.length > 0 ? null : none);

function dueOf(
  { clinicName, from, isDue }: NonNullable<Duty>,
  isStrong: boolean,
  words: Catalogue,
): FactorsPage["due"] {
  const { due } = words.security;
  if (isDue) return { text: due.now(clinicName), isNow: true };
  if (from === null || isStrong) return null;
  return { text: due.from(clinicName, shortDate(from, words)), isNow: false };
}

function textsOf<Part extends object>(part: Part): Texts<Part> {
  const texts = Object.entries(part).filter(([, text]) => typeof text === "string");
  return Object.fromEntries(texts) as Texts<Part>;
}
