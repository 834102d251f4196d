import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import { emptyParts, type NotePart, type NoteShape, type NoteText } from "~/domain/notes/shapes";
import type { LocalDate } from "~/domain/rows";
import { relativeDate } from "~/words/calendar";
import { firstName } from "~/words/person";
import { type EarlierPage, earlierPage, type SignedRow } from "./earlier-page";
import { noteTitle } from "./note-words";
import { type NotesQuery, notesPath } from "./notes-query";
import type { PutIn } from "./put-in";

type DraftRow = {
  id: string;
  shape: NoteShape;
  visitOn: LocalDate;
  text: NoteText;
  edition: number;
  savedAt: Date;
  signedAt: Date | null;
  author: { id: string; name: string };
};

export type NotesRow = {
  id: string;
  name: string;
  timeZone: string;
  notes: readonly (DraftRow & SignedRow)[];
  mayWrite: boolean;
};

/** What stands in an editor, as far as it is stored. */
export type Draft = {
  noteId: string;
  /** 0: nothing of it was stored yet. */
  edition: number;
  shape: NoteShape;
  visitOn: LocalDate;
  text: NoteText;
};

export type EditorPage = Draft & {
  /** The latest day that a visit can have been on. */
  latest: LocalDate;
  /** "10:42", or a day and a time for one of another day; null before the first word is stored. */
  savedAt: string | null;
  /** What is particular about it: a colleague's, or of another day. */
  remark: string | null;
  /** "Tamsin Vale": who signs it. */
  signer: string;
  /** Empty parts that are asked about before it is signed. */
  asks: NotePart[];
  /** Names this tab among those that have the draft open. */
  placeId: string;
  /** Id of another note, for words that cannot go into this one any more. */
  spareId: string;
};

export type NotesPage = {
  patientId: string;
  name: string;
  firstName: string;
  mayWrite: boolean;
  editor: EditorPage | null;
  /** Another one draws the editor anew; what is looked for, or loaded again meanwhile, leaves what is typed in it. */
  editorKey: string;
  /** Whether somebody pressed a button to write. */
  isWriting: boolean;
  /** Other drafts, everybody's. */
  drafts: { id: string; words: string; path: string }[];
  earlier: EarlierPage;
  putIns: PutIn[];
  done: { words: string; putBackId: string | null } | null;
  /** Where a version that is looked at, or a form that was opened, is closed again. */
  path: string;
};

type Viewer = { userId: string; name: string; now: Date; timeZone: string };
/** Ids that a page is made with: of a note that is begun on it. */
type Made = { newId: string; placeId: string; spareId: string };

/** A patient's notes: the draft on top, what was signed below. */
export function notesPage(
  row: NotesRow,
  query: NotesQuery,
  viewer: Viewer,
  putIns: PutIn[],
  made: Made,
): NotesPage {
  const { id: patientId, name, timeZone, notes, mayWrite } = row;
  const today = localDateAt(viewer.now, timeZone);
  const drafts = notes.filter(({ signedAt }) => signedAt === null);
  const signed = notes.filter(({ signedAt }) => signedAt !== null);
  const open = mayWrite ? openDraft(drafts, query, viewer, today) : null;
  const isNew = mayWrite && open === null && (query.isWriting || isNewId(query, notes));
  const { newId, placeId, spareId } = made;
  const stored = open ? editorOf(open, today, viewer) : null;
  const begun = isNew ? newEditor(query.noteId ?? newId, today, viewer) : null;
  const editor = stored ?? begun;
  return {
    ...{ patientId, name, firstName: firstName(name), mayWrite, putIns },
    editor: editor && {
      ...{ ...editor, placeId, spareId },
      asks: query.asksToSign ? emptyParts(editor.shape, editor.text) : [],
    },
    isWriting: query.isWriting,
    editorKey: JSON.stringify([query.noteId, query.isWriting, query.asksToSign, query.done]),
    drafts: drafts
      .filter((draft) => draft !== open)
      .map((draft) => ({
        id: draft.id,
        words: `${noteTitle(draft.shape, draft.visitOn)}, ${whose(draft, viewer)}`,
        path: notesPath(patientId, { note: draft.id }),
      })),
    earlier: earlierPage(patientId, signed, query, { zone: viewer.timeZone, mayWrite }),
    done: doneWords(query.done),
    path: notesPath(patientId),
  };
}

/** The one that was asked for; for whoever begins to write their own of today; else their own that was saved last. */
function openDraft(
  drafts: readonly DraftRow[],
  query: NotesQuery,
  { userId }: Viewer,
  today: LocalDate,
): DraftRow | null {
  if (query.noteId !== null) return drafts.find(({ id }) => id === query.noteId) ?? null;
  const own = drafts.filter(
    ({ author, visitOn }) => author.id === userId && (!query.isWriting || visitOn === today),
  );
  return own.reduce<DraftRow | null>(
    (newest, draft) => (newest === null || draft.savedAt > newest.savedAt ? draft : newest),
    null,
  );
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A note that stands on a device alone is opened by its id, which no note has yet. */
function isNewId({ noteId }: NotesQuery, notes: readonly { id: string }[]): boolean {
  return noteId !== null && UUID.test(noteId) && notes.every(({ id }) => id !== noteId);
}

function whose({ author }: DraftRow, { userId }: Viewer): string {
  return author.id === userId ? "your draft" : `a draft of ${author.name}`;
}

type Stored = Omit<EditorPage, "asks" | "placeId" | "spareId">;

function editorOf(draft: DraftRow, today: LocalDate, viewer: Viewer): Stored {
  const { id: noteId, edition, shape, visitOn, text, savedAt, author } = draft;
  const remarks = [
    ...(author.id === viewer.userId ? [] : [`Begun by ${author.name}.`]),
    ...(visitOn === today ? [] : [`A draft of ${relativeDate(visitOn, today)}, not signed yet.`]),
  ];
  return {
    ...{ noteId, edition, shape, visitOn, text, latest: today, signer: viewer.name },
    savedAt: savedWords(savedAt, viewer),
    remark: remarks.join(" ") || null,
  };
}

function newEditor(noteId: string, today: LocalDate, { name }: Viewer): Stored {
  return {
    ...{ noteId, edition: 0, shape: "SOAP", visitOn: today, text: {}, latest: today },
    ...{ savedAt: null, remark: null, signer: name },
  };
}

/** "10:42", and with its day for another one. */
export function savedWords(at: Date, { now, timeZone }: Pick<Viewer, "now" | "timeZone">): string {
  const [day, today] = [localDateAt(at, timeZone), localDateAt(now, timeZone)];
  const time = localTimeAt(at, timeZone);
  return day === today ? time : `${relativeDate(day, today)}, ${time}`;
}

function doneWords(done: NotesQuery["done"]): NotesPage["done"] {
  if (done === null) return null;
  const putBackId = done.what === "discarded" ? done.noteId : null;
  return { words: words[done.what], putBackId };
}

const words = {
  saved: "Draft saved, on the clinic server.",
  signed: "Signed. It can be amended, never rewritten.",
  amended: "Amended. The version before it stays readable.",
  discarded: "Draft thrown away.",
  back: "The draft is back.",
};
