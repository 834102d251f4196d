import { folded } from "~/domain/caseload/fold";
import { type NotePart, type NoteShape, type NoteText, partsOfShape } from "~/domain/notes/shapes";
import { type DiffRun, wordDiff } from "~/domain/notes/word-diff";
import type { LocalDate } from "~/domain/rows";
import { weekdayDate } from "~/words/calendar";
import { countWords } from "~/words/numbers";
import { momentAt, occasionWords, partWords } from "./note-words";
import { type NotesQuery, notesPath } from "./notes-query";

type Version = {
  number: number;
  text: NoteText;
  reason: string | null;
  at: Date;
  by: { name: string };
};

/** A signed note with all its versions, the oldest first. */
export type SignedRow = {
  id: string;
  shape: NoteShape;
  visitOn: LocalDate;
  signedBy: { name: string } | null;
  versions: readonly Version[];
};

export type SignedNote = {
  id: string;
  title: string;
  /** "Tamsin Vale, visit". */
  by: string;
  /** "Amended, version 2"; null for one as it was signed. */
  amended: string | null;
  lines: { part: NotePart; letter: string; runs: DiffRun[] }[];
  /** Why it was amended, and who when; null for one as it was signed. */
  why: { reason: string; by: string } | null;
  /** Other versions to look at. */
  versions: { words: string; path: string }[];
  amendPath: string | null;
  /** While it is amended: the version that the text begins from. */
  amending: { number: number; parts: { part: NotePart; letter: string; text: string }[] } | null;
  /** Whether it stands open on arrival. */
  isOpen: boolean;
};

export type EarlierPage = {
  summary: string;
  search: string;
  found: string | null;
  notes: SignedNote[];
};

/** So many stand open; the others open at a touch. */
const OPEN = 3;

/** @param zone IANA name of the clinic's time zone */
export function earlierPage(
  patientId: string,
  rows: readonly SignedRow[],
  query: NotesQuery,
  { zone, mayWrite }: { zone: string; mayWrite: boolean },
): EarlierPage {
  const { search } = query;
  const fitting = rows.filter((row) => holds(row, folded(search)));
  const amended = rows.filter(({ versions }) => versions.length > 1).length;
  const counted = [`${rows.length} signed`, ...(amended > 0 ? [`${amended} amended`] : [])];
  return {
    summary: counted.join(", "),
    search,
    found: search === "" ? null : `${countWords(fitting.length, "note")} with “${search}”`,
    notes: fitting.map((row, i) =>
      signedNote(patientId, row, query, { zone, mayWrite, isOpen: i < OPEN || search !== "" }),
    ),
  };
}

function holds({ versions, visitOn, signedBy }: SignedRow, search: string): boolean {
  if (search === "") return true;
  const said = versions.flatMap(({ text, reason }) => [...Object.values(text), reason ?? ""]);
  return folded([...said, weekdayDate(visitOn), signedBy?.name].join("\n")).includes(search);
}

function signedNote(
  patientId: string,
  { id, shape, visitOn, signedBy, versions }: SignedRow,
  { version: asked, amendId }: NotesQuery,
  { zone, mayWrite, isOpen }: { zone: string; mayWrite: boolean; isOpen: boolean },
): SignedNote {
  const newest = versions.at(-1);
  const isAsked = asked?.noteId === id && asked.number !== newest?.number;
  const older = isAsked ? versions.find(({ number }) => number === asked.number) : undefined;
  const shown = older ?? newest;
  const before = older ? undefined : versions.at(-2);
  const numberOf = (number = 1) => `Version ${number}`;
  return {
    id,
    title: weekdayDate(visitOn),
    by: `${signedBy?.name ?? "Signed"}, ${occasionWords(shape)}`,
    amended: older ? `${numberOf(older.number)}, no longer in force` : amendedWords(newest),
    lines: linesOf(shape, before?.text, shown?.text ?? {}),
    why:
      shown?.reason && shown.reason !== ""
        ? { reason: shown.reason, by: `${shown.by.name}, ${momentAt(shown.at, zone)}` }
        : null,
    versions: versions
      .filter(({ number }) => number !== shown?.number)
      .map(({ number }) => ({
        words: numberOf(number),
        path: notesPath(patientId, { version: `${id}:${number}` }),
      })),
    amendPath: mayWrite && !older ? notesPath(patientId, { amend: id }) : null,
    amending:
      mayWrite && amendId === id && newest
        ? {
            number: newest.number,
            parts: partsOfShape[shape].map((part) => ({
              ...{ part, letter: partWords(shape, part).letter, text: newest.text[part] ?? "" },
            })),
          }
        : null,
    isOpen: isOpen || asked?.noteId === id || amendId === id,
  };
}

function amendedWords(newest: Version | undefined): string | null {
  return newest && newest.number > 1 ? `Amended, version ${newest.number}` : null;
}

/** The words of a version by part, and what changed since the one before it, where there is one. */
export function linesOf(shape: NoteShape, before: NoteText | undefined, after: NoteText) {
  return partsOfShape[shape].flatMap((part) => {
    const [was, is] = [before?.[part] ?? "", after[part] ?? ""];
    const runs = before ? wordDiff(was, is) : [{ kind: "same" as const, text: is }];
    const { letter } = partWords(shape, part);
    return was === "" && is === "" ? [] : [{ part, letter, runs }];
  });
}
