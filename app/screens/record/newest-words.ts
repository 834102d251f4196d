import type { BriefRows } from "~/domain/patient/brief";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { momentWords } from "~/words/answers";
import { weekdayDate } from "~/words/calendar";
import { givenByWords } from "~/words/given-by";
import type { Givers } from "./remarks";
import { shortened } from "./shortened";

type Rows = Givers & { log: PatientLog; brief: Pick<BriefRows, "message"> };

/**
 * The newest words since a day, with their date and where they stand: beside a session, beside a score, or in a message.
 * @returns null where nobody wrote anything since
 */
export function newestWords({ log, brief: { message }, name, givenBy }: Rows, since: LocalDate) {
  const all = [
    ...log.sessions.map(({ id, dueOn, createdAt, note }) => {
      return { id, on: dueOn, at: createdAt, text: note, about: "beside a session" };
    }),
    ...log.pain.map(({ id, localDate, at, note, score, moment }) => {
      return { id, on: localDate, at, text: note, about: `pain ${score} ${momentWords[moment]}` };
    }),
    ...(message ? [{ id: "", ...message, about: "in a message" }] : []),
  ];
  const [newest] = all
    .filter(({ text, on }) => text !== null && on >= since)
    .sort((a, b) => (a.on === b.on ? b.at.getTime() - a.at.getTime() : a.on < b.on ? 1 : -1));
  if (!newest) return null;
  const carer = givenBy.get(newest.id);
  const by = carer ? `, ${givenByWords(carer, name)}` : "";
  return `“${shortened(newest.text ?? "")}” (${weekdayDate(newest.on)}, ${newest.about}${by})`;
}
