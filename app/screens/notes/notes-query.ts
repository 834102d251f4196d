/** What the address of the notes asks for. */
export type NotesQuery = {
  /** A note to be written: one's own draft, or a new one. */
  isWriting: boolean;
  /** Id of the draft that is open. */
  noteId: string | null;
  /** Id of the signed note that is being amended. */
  amendId: string | null;
  /** A version that is looked at. */
  version: { noteId: string; number: number } | null;
  /** Whether the open draft is to be signed although a part is empty. */
  asksToSign: boolean;
  /** Words looked for. */
  search: string;
  /** What was just done. */
  done: { what: Done; noteId: string | null } | null;
};

const DONE = ["saved", "signed", "amended", "discarded", "back"] as const;
type Done = (typeof DONE)[number];

export function readNotesQuery(asked: URLSearchParams): NotesQuery {
  const [, noteId, number] = /^([\w-]+):(\d{1,4})$/.exec(asked.get("version") ?? "") ?? [];
  const what = DONE.find((each) => asked.has(each));
  return {
    isWriting: asked.has("write"),
    noteId: asked.get("note"),
    amendId: asked.get("amend"),
    version: noteId ? { noteId, number: Number(number) } : null,
    asksToSign: asked.has("sign"),
    search: (asked.get("q") ?? "").trim().slice(0, 100),
    done: what === undefined ? null : { what, noteId: asked.get(what) || null },
  };
}

type Asked = Partial<Record<"write" | "note" | "sign" | "amend" | "version" | "q" | Done, string>>;

/** The address of a patient's notes. */
export function notesPath(patientId: string, asked: Asked = {}): string {
  const query = new URLSearchParams(asked).toString();
  return `/clinic/patients/${patientId}/notes${query ? `?${query}` : ""}`;
}
