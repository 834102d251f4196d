import { isLocalDate, localDateAt } from "~/domain/calendar/dates";
import type { NoteShape, NoteText } from "~/domain/notes/shapes";
import type { LocalDate } from "~/domain/rows";
import { plainDate } from "~/words/calendar";
import { countWords } from "~/words/numbers";
import { linesOf, type SignedNote } from "./earlier-page";
import { momentAt, occasionWords } from "./note-words";

type Version = {
  number: number;
  text: NoteText;
  reason: string | null;
  at: Date;
  by: { name: string };
};

type Row = {
  id: string;
  name: string;
  birthDate: string | null;
  birthYear: number | null;
  notes: readonly {
    id: string;
    shape: NoteShape;
    visitOn: LocalDate;
    signedAt: Date | null;
    versions: readonly Version[];
  }[];
};

export type PrintPage = {
  patientId: string;
  name: string;
  /** "born 3 May 1980"; null where that is not known. */
  born: string | null;
  clinicName: string;
  /** "19 November 2026, by Tamsin Vale: 4 signed notes". */
  printed: string;
  notes: {
    id: string;
    title: string;
    /** The newest first, each with who and when, its words, and why. */
    versions: { by: string; reason: string | null; lines: SignedNote["lines"] }[];
  }[];
};

/** All signed notes of a patient with every version, to be taken along. Drafts are nobody's record yet. */
export function printPage(
  { id: patientId, name, birthDate, birthYear, notes }: Row,
  viewer: { clinicName: string; name: string; now: Date; timeZone: string },
): PrintPage {
  const { clinicName, now, timeZone } = viewer;
  const signed = notes.filter(({ signedAt }) => signedAt !== null);
  const count = countWords(signed.length, "signed note");
  return {
    ...{ patientId, name, clinicName },
    born: bornWords(birthDate, birthYear),
    printed: `${plainDate(localDateAt(now, timeZone))}, by ${viewer.name}: ${count}`,
    notes: signed.map(({ id, shape, visitOn, versions }) => ({
      ...{ id, title: `${plainDate(visitOn)}, ${occasionWords(shape)}` },
      versions: [...versions].reverse().map((version, i) => {
        const before = versions[versions.length - 2 - i];
        const verb = version.number === 1 ? "signed" : "amended";
        const by = `Version ${version.number}, ${verb} by ${version.by.name}, ${momentAt(version.at, timeZone)}`;
        return { by, reason: version.reason, lines: linesOf(shape, before?.text, version.text) };
      }),
    })),
  };
}

function bornWords(date: string | null, year: number | null): string | null {
  if (date !== null && isLocalDate(date)) return `born ${plainDate(date)}`;
  return year === null ? null : `born ${year}`;
}
