import { useState } from "react";
import { useOwner } from "~/components/ui/owned-form";
import type { Bubble } from "./bubbles-view";

type Begun = { id: string; text: string };

/** What was typed and not sent, by who types and to whom: for as long as this tab lives, and on no disk. */
const kept = new Map<string, Begun>();

type Opened = {
  /** Whose thread it is; null for one's own. */
  patientId: string | null;
  /** Id of the message that the page made. */
  id: string;
  bubbles: readonly Pick<Bubble, "id">[];
};

/**
 * A message that was begun stays begun while its writer looks at something else, such as the chart it is about. It keeps its
 * id, so that one whose answer was lost on the way is not sent twice.
 */
export function useBegun({
  patientId,
  id,
  bubbles,
}: Opened): Begun & { keep: (text: string) => void } {
  const { userId, placeId } = useOwner();
  const key = [userId, placeId, patientId].join(" ");
  const [begun] = useState(() => {
    const before = kept.get(key);
    const isSent = bubbles.some((each) => each.id === before?.id);
    if (isSent) kept.delete(key);
    return before === undefined || isSent ? { id, text: "" } : before;
  });
  const keep = (text: string) => {
    if (text.trim() === "") kept.delete(key);
    else kept.set(key, { id: begun.id, text });
  };
  return { ...begun, keep };
}
