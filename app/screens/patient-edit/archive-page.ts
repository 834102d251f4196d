import type { ArchiveHurdle } from "~/domain/patient/archive";
import { firstName } from "~/words/person";

export const archiveIntent = { archive: "archive", back: "bring-back" } as const;

/** What is asked before a patient is taken off the lists. */
export type ArchivePage = {
  patientId: string;
  name: string;
  question: string;
  /** What happens, a sentence a line. */
  happens: string[];
  /** What has to be done first, with the way there; null where nothing has to be. */
  hurdle: { bold: string; text: string; to: string; link: string } | null;
};

const hurdles: Record<ArchiveHurdle, { text: string; page: string; link: string }> = {
  episode: { text: "Care is open. Discharge first.", page: "/discharge", link: "Discharge" },
  program: { text: "A program runs. Stop it first.", page: "/program", link: "Open the program" },
  sign: {
    text: "A red flag is open, or the program rests because of one. Resolve it first.",
    ...{ page: "", link: "Open the record" },
  },
  message: { text: "A message waits. Answer it first.", page: "/messages#answer", link: "Open it" },
};

type Rows = { id: string; name: string; joinedAt: Date | null };

export function archivePage(
  { id, name, joinedAt }: Rows,
  hurdle: ArchiveHurdle | null,
): ArchivePage {
  const first = firstName(name);
  const { text, page, link } = hurdle ? hurdles[hurdle] : { text: "", page: "", link: "" };
  return {
    ...{ patientId: id, name, question: `Archive ${name}?` },
    happens: [
      `${first} leaves the caseload, the search and the messages. The record is found under “Archived”, reading only.`,
      "Nothing is deleted, and it can be brought back as it is.",
      joinedAt === null
        ? `${first} never joined.`
        : `${first} can go on reading their own pages. Whatever they enter brings the record back by itself.`,
    ],
    hurdle: hurdle && {
      ...{ bold: `${name} cannot be archived yet. `, text, link },
      to: `/clinic/patients/${id}${page}`,
    },
  };
}
