import type { LocalDate } from "~/domain/rows";
import { plainDate } from "~/words/calendar";

/** The clinic's privacy notice as its staff see it. */
export type NoticePage = {
  canChange: boolean;
  /** "Version 2, from 3 March 2026"; what stands in for it where the clinic has written none. */
  state: string;
  text: string;
  /** The version that is shown; 0 for none. */
  seen: number;
  /** What publishing means, before it is done. */
  asks: string;
  saved: string | null;
};

/** Told to whoever was slower than a colleague. */
export const NOTICE_CHANGED =
  "Somebody else published another version since you opened the page. What you typed is still here: published now, it takes the place of theirs.";

type Notice = { version: number; text: string; effectiveOn: LocalDate } | null;

export function noticePage(notice: Notice, canChange: boolean, isSaved: boolean): NoticePage {
  const version = notice?.version ?? 0;
  return {
    ...{ canChange, text: notice?.text ?? "", seen: version },
    state: notice
      ? `Version ${version}, from ${plainDate(notice.effectiveOn)}`
      : "The clinic has written none. Patients read a plain text that holds for everybody.",
    asks: `Version ${version + 1} holds from today. All patients, and whoever logs for them, are asked once to read it. The versions before are kept.`,
    saved: isSaved ? `Version ${version} is published` : null,
  };
}
