import { Link } from "@remix-run/react";
import { useEffect, useState } from "react";
import { Notice } from "~/components/ui/notice";
import { type Kept, listKept } from "./kept-drafts";
import { noteTitle } from "./note-words";
import { notesPath } from "./notes-query";
import { useOwner } from "./use-draft";

/** Drafts that wait on this device, where none of them is open. */
export function KeptHere({ patientId }: { patientId: string }) {
  const { userId, placeId } = useOwner(patientId);
  const [kept, setKept] = useState<Kept[]>([]);
  // Known in the browser alone.
  useEffect(() => setKept(listKept({ userId, placeId, patientId })), [userId, placeId, patientId]);
  return kept.map(({ noteId, shape, visitOn }) => (
    <Notice key={noteId} tone="amber" role="status" title="Not on the clinic server yet.">
      <p>
        <span>{`${noteTitle(shape, visitOn)}, kept on this device. `}</span>
        <Link to={notesPath(patientId, { note: noteId })}>Open and save it</Link>
      </p>
    </Notice>
  ));
}
