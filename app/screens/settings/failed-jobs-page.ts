import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import { shortDate } from "~/words/calendar";
import { failureWords } from "~/words/job-failure";

type FailedJob = {
  id: string;
  kind: string;
  failedAt: Date;
  failure: string;
  patient: { id: string; name: string } | null;
};

/** What was given up, in words. */
export type FailedJobLine = {
  id: string;
  /** "Invitation mail" */
  title: string;
  /** Whom it was about. */
  patient: { name: string; path: string } | null;
  /** "Given up on 19 Nov at 08:30: the mail server cannot be reached." */
  what: string;
  /** What dropping it means. */
  afterDrop: string;
};

const NOT_SENT = "The mail is then never sent.";
const kinds: Record<string, { title: string; afterDrop: string }> = {
  "invitation-mail": {
    title: "Invitation mail",
    afterDrop: `${NOT_SENT} A new link can be made on the patient's record.`,
  },
  "address-changed-mail": { title: "Mail about a new sign-in address", afterDrop: NOT_SENT },
  "second-factor-mail": { title: "Mail about a changed sign-in", afterDrop: NOT_SENT },
  "red-flag-mail": { title: "Mail about a warning sign", afterDrop: NOT_SENT },
  "red-flag-escalation": { title: "Mail to everybody about a warning sign", afterDrop: NOT_SENT },
};

/** @param timeZone the clinic's */
export function failedJobLines(jobs: readonly FailedJob[], timeZone: string): FailedJobLine[] {
  return jobs.map(({ id, kind, failedAt, failure, patient }) => {
    const { title, afterDrop } = kinds[kind] ?? {
      title: kind,
      afterDrop: "It is then never done.",
    };
    const at = `${shortDate(localDateAt(failedAt, timeZone))} at ${localTimeAt(failedAt, timeZone)}`;
    return {
      ...{ id, title, afterDrop },
      patient: patient && { name: patient.name, path: `/clinic/patients/${patient.id}` },
      what: `Given up on ${at}: ${failureWords(failure)}.`,
    };
  });
}
