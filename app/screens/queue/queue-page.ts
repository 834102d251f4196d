import type { AnswerRow } from "~/domain/alerts/answers";
import { localDateAt } from "~/domain/calendar/dates";
import { type CoverScope, goesAsFar } from "~/domain/patient/cover";
import type { LocalDate } from "~/domain/rows";
import type { QueueRow } from "~/screens/caseload/caseload-rows";
import { alertLabels } from "~/words/alerts";
import { weekdayDate } from "~/words/calendar";
import { wayFor } from "./alert-way";
import { answerVerb, answerWords, minuteWords } from "./answer-words";
import type { PanelPage } from "./panel-page";
import { phoneOf } from "./phone";
import { type AlertPlace, placeText, type QueueQuery, type QueueSegment } from "./queue-query";
import type { SnoozedRow } from "./queue-rows";

/** A row of the list. */
export type OpenRow = QueueRow & {
  /** Of whoever has to be called first, where the number is clear. */
  phone: { words: string; href: string } | null;
  /** What a colleague whom one covers for left to be known: "Tamsin Vale, Thu 19 Nov: “…”" */
  note: string | null;
  /** Whether whoever looks may answer the alert. */
  canAct: boolean;
};

/** Something that was done in the last days. */
export type DoneRow = {
  id: string;
  patientId: string;
  name: string;
  label: string;
  text: string;
  by: string;
};

/** What was done a moment ago, and can be taken back. */
export type Toast = { answerId: string; patientId: string; place: string; words: string };

/** A colleague whose patients one looks after today. */
export type CoverLine = {
  id: string;
  name: string;
  /** "Fri 27 Nov" */
  until: string;
  patients: number;
};

export type QueuePage = {
  query: QueueQuery;
  /** What stands in the address. */
  search: string;
  counts: Record<QueueSegment, number>;
  rows: OpenRow[];
  /** Of the open ones. */
  page: number;
  pages: number;
  snoozed: SnoozedRow[];
  done: DoneRow[];
  /** What is open in its row. */
  panel: PanelPage | null;
  toast: Toast | null;
  singleKeys: boolean;
  covers: CoverLine[];
};

type Answered = AnswerRow & { patient: { id: string; name: string } };

type Facts = Omit<QueuePage, "rows" | "done" | "toast" | "covers"> & {
  covers: readonly { id: string; name: string; untilOn: LocalDate; patients: number }[];
  /** The page's rows, in their order. */
  rows: readonly QueueRow[];
  answered: readonly Answered[];
  undoable: Answered | null;
  /** By patient, of those at the top. */
  phones: ReadonlyMap<string, string>;
  /** By patient, of those whom one covers. */
  notes: ReadonlyMap<string, { note: string; by: string; at: Date }>;
  /** By patient, how far whoever looks may go. */
  reaches: ReadonlyMap<string, CoverScope>;
};

/** The alert whose row is open: the one that was asked for, or at first the one at the top where it is critical. */
export function openedPlace(
  { open }: QueueQuery,
  rows: readonly Pick<QueueRow, "id" | "rule" | "isCritical">[],
): AlertPlace | null {
  if (open !== null) return open === "none" ? null : open;
  const [first] = rows;
  return first?.isCritical ? { patientId: first.id, rule: first.rule } : null;
}

/** The list of who needs attention, in words. @param timeZone the clinic's */
export function queuePage(
  { rows, answered, undoable, phones, notes, covers, reaches, ...page }: Facts,
  timeZone: string,
): QueuePage {
  return {
    ...page,
    rows: rows.map((row) => {
      const may = reaches.get(row.id) ?? "LOOK";
      return {
        ...{ ...row, phone: callable(phones.get(row.id) ?? null) },
        note: noteWords(notes.get(row.id), timeZone),
        canAct: goesAsFar(may, "ACT"),
        action: wayFor(may, row.action),
      };
    }),
    done: answered.map((each) => doneRow(each, timeZone)),
    toast: undoable && toastOf(undoable),
    covers: covers.map(({ untilOn, ...cover }) => ({ ...cover, until: weekdayDate(untilOn) })),
  };
}

function callable(phone: string | null): OpenRow["phone"] {
  const { words, href } = phoneOf(phone) ?? { words: "", href: null };
  return href === null ? null : { words, href };
}

function noteWords(
  left: { note: string; by: string; at: Date } | undefined,
  timeZone: string,
): string | null {
  if (left === undefined) return null;
  return `${left.by}, ${weekdayDate(localDateAt(left.at, timeZone))}: “${left.note}”`;
}

/** The badge of a rule; its code where no badge is known any more. */
const labelOf = (rule: string): string => (alertLabels as Record<string, string>)[rule] ?? rule;

function doneRow(answer: Answered, timeZone: string): DoneRow {
  const { id, patient, rule, byName, at } = answer;
  return {
    ...{ id, patientId: patient.id, name: patient.name, label: labelOf(rule) },
    text: answerWords(answer),
    by: `${byName}, ${minuteWords(at, timeZone)}`,
  };
}

/** What a toast says of an answer. */
export function toastOf(answer: Answered): Toast {
  const { id: patientId, name } = answer.patient;
  return {
    ...{ answerId: answer.id, patientId },
    place: placeText({ patientId, rule: answer.rule }),
    words: `${answerVerb(answer)}: ${name}`,
  };
}
