import type { Exercises } from "~/content/exercises";
import type { LetterContent } from "~/domain/discharge/letter";
import type { LocalDate } from "~/domain/rows";
import { referrerWords } from "~/screens/discharge/discharge-page";
import { minuteWords } from "~/screens/queue/answer-words";
import { plainDate } from "~/words/calendar";
import { firstName } from "~/words/person";
import { composeLetter, firstSentences } from "./compose";
import type { Doctor, LetterRows } from "./letter-rows";

export type LetterPage = {
  patientId: string;
  name: string;
  firstName: string;
  episodeId: string;
  canChange: boolean;
  content: LetterContent;
  /** "Kept Thu 19 Nov, 11:20"; null while it was not kept. */
  kept: string | null;
  doctors: { id: string; name: string }[];
  /** The doctor whom it goes to, as they are on the list. */
  doctor: Doctor | null;
  referrerId: string;
  isAgreed: boolean;
  /** The date that agreeing stands for. */
  agreeOn: string;
  isShared: boolean;
};

/** The letter as it was kept, or as it would read, with everything that can be changed in it. */
export function letterPage(rows: LetterRows, exercises: Exercises): LetterPage {
  const { id, name, letter, canChange, episode, referrers, clinicTimeZone } = rows;
  const referrerId = letter ? letter.referrerId : rows.referrerId;
  const doctor = doctorOf(rows, referrerId);
  const isShared = letter !== null && letter.sharedAt !== null;
  const choices = { doctor, consentOn: null, isShared };
  return {
    ...{ patientId: id, name, firstName: firstName(name), episodeId: episode.id, canChange },
    content: letter?.content ?? composeLetter(rows, firstSentences(rows, exercises), choices),
    kept: letter && `Kept ${minuteWords(letter.savedAt, clinicTimeZone)}`,
    doctors: referrers.map((each) => ({ id: each.id, name: referrerWords(each) ?? each.name })),
    ...{ doctor, referrerId: doctor?.id ?? "", isShared },
    isAgreed: (letter?.consentOn ?? null) !== null,
    agreeOn: plainDate(agreedOn(rows)),
  };
}

/** When a tick says that the patient agreed: as it was kept, or today. */
export function agreedOn({ letter, today }: LetterRows): LocalDate {
  return letter?.consentOn ?? today;
}

export function doctorOf({ referrers }: LetterRows, id: string | null): Doctor | null {
  return referrers.find((each) => each.id === id) ?? null;
}
