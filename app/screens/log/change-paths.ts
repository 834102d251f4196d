import type { PainRow, SessionRow } from "~/domain/rows";

/** Where a logged session is changed; its id tells a log of an earlier program from one of the program in force. */
export function sessionChangePath({
  id,
  dueOn,
  slot,
}: Pick<SessionRow, "id" | "dueOn" | "slot">): string {
  return `/my/log/${dueOn}/${slot}?id=${id}`;
}

/** Where a pain report apart from a session's log is changed; the morning after has a page of its own. */
export function painChangePath({ id, moment }: Pick<PainRow, "id" | "moment">): string {
  return moment === "NEXT_MORNING" ? "/my/pain/morning" : `/my/pain?id=${id}`;
}
