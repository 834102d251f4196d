import { Link } from "@remix-run/react";
import { useEffect, useState } from "react";
import { Notice } from "~/components/ui/notice";
import { type Kept, listKept } from "./kept-drafts";
import { noteTitle } from "./note-words";
import type { Draft } from "./notes-page";
import { notesPath } from "./notes-query";
import { useOwner } from "./use-draft";

type Props = { patientId: string; keptKey: string; open: Pick<Draft, "noteId" | "edition"> | null };

/** Drafts that wait on this device and are not open: a new note takes up the newest that was never stored. */
export function KeptHere({ patientId, keptKey: key, open }: Props) {
  const { userId, placeId } = useOwner(patientId, key);
  const [kept, setKept] = useState<Kept[]>([]);
  // Known in the browser alone.
  useEffect(() => {
    let isHere = true;
    void listKept({ userId, placeId, patientId, key }).then((all) => {
      if (isHere) setKept(all);
    });
    return () => {
      isHere = false;
    };
  }, [userId, placeId, patientId, key]);
  const waiting = kept.filter(
    ({ noteId, edition }) =>
      noteId !== open?.noteId && (edition > 0 || open === null || open.edition > 0),
  );
  return waiting.map(({ noteId, shape, visitOn }) => (
    <Notice key={noteId} tone="amber" role="status" title="Not on the clinic server yet.">
      <p>
        <span>{`${noteTitle(shape, visitOn)}, kept on this device. `}</span>
        <Link to={notesPath(patientId, { note: noteId })}>Open and save it</Link>
      </p>
    </Notice>
  ));
}
