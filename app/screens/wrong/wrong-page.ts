import { daysBetween, localDateAt, localTimeAt, weekdayOf } from "~/domain/calendar/dates";
import { isOpenAt, nextOpening, type OpeningHours } from "~/domain/calendar/opening-hours";
import { type RedFlagCode, redFlagSigns } from "~/domain/red-flags/signs";
import type { RedFlagLevel } from "~/domain/rows";
import { longDay, weekdayName } from "~/words/calendar";
import { type Catalogue, wordsIn } from "~/words/catalogue";
import { firstName } from "~/words/person";

/** Whom the patient can call, and who reads what they report; a number that the clinic has not given is null. */
type Help = {
  clinicName: string;
  clinicianName: string;
  phone: string | null;
  emergencyNumber: string | null;
  outOfHoursNumber: string | null;
  /** The languages whose words a native clinician has checked. */
  checked: readonly string[];
  hours: OpeningHours;
  isDischarged: boolean;
  /** A program runs or is to come, which can rest. */
  hasProgram: boolean;
  /** The pause that runs, with the signs reported since it began. */
  pause: { codes: RedFlagCode[] } | null;
};

/** A number to call, and the words on its button. */
type Call = { label: string; number: string };

/** What to do, ready to be drawn. */
export type Answer = {
  tone: "red" | "amber" | "info";
  title: string;
  text: string;
  call: Call | null;
  /** Where there is no number to call, or besides it. */
  beside: string[];
  until: { title: string; lines: string[] } | null;
  /** A second number, less urgent. */
  alsoCall: Call | null;
  /** That the program rests; null where it does not. */
  paused: string | null;
};

/** Everything that "Something is wrong" shows, so that it can answer without asking the server again. */
export type WrongPage = {
  urgent: string;
  emergencyNumber: string | null;
  groups: {
    level: RedFlagLevel;
    title: string;
    signs: { code: RedFlagCode; text: string; say: string }[];
  }[];
  /** `open` while the clinic is open, `closed` else: the page may stay open for longer than the clinic. */
  answers: Record<Exclude<RedFlagLevel, "TODAY">, Answer> & {
    TODAY: { open: Answer; closed: Answer };
  };
  hours: OpeningHours;
  /** Signs reported since the running pause began: they count together with what is ticked. */
  reported: RedFlagCode[];
  stayOff: string;
  told: { reads: string; whenOpen: string };
  /** The same in English, to stand beside words that no native clinician has checked; null where none are needed. */
  english: { page: WrongPage; title: string } | null;
  words: Pick<
    Catalogue["wrong"],
    | "title"
    | "close"
    | "question"
    | "lead"
    | "words"
    | "optional"
    | "wordsHint"
    | "show"
    | "none"
    | "say"
    | "notWatched"
    | "toToday"
    | "more"
    | "change"
    | "leave"
  > & {
    told: Pick<
      Catalogue["wrong"]["told"],
      "sending" | "notSent" | "holds" | "refused" | "cut" | "tryAgain"
    > & { kept: string; keptFor: string };
  };
};

/**
 * @param at the instant of the request, for what is said of the clinic's hours
 * @param isSent about a report that the clinic has: whether the program rests is known, else it is what a report would do
 * @param aboutName whose record it is, for whoever looks after them; null for the patient
 */
export function wrongPage(
  help: Help,
  at: Date,
  words: Catalogue,
  isSent: boolean,
  aboutName: string | null = null,
): WrongPage {
  const { wrong } = words;
  const { emergencyNumber, hours, clinicianName, isDischarged } = help;
  const { close, question, lead, wordsHint, show, none, say, optional } = wrong;
  const { notWatched, toToday, more, change, leave, told } = wrong;
  const reads = isDischarged ? told.readsDischarged : told.reads;
  return {
    urgent: wrong.urgent(emergencyNumber),
    emergencyNumber,
    groups: (["EMERGENCY", "TODAY", "BACKGROUND"] as const).map((level) => ({
      level,
      title: wrong.groups[level],
      signs: redFlagSigns
        .filter((sign) => sign.level === level)
        .map(({ code }) => ({ code, ...wrong.signs[code] })),
    })),
    answers: answers(help, words, isSent),
    hours,
    reported: help.pause?.codes ?? [],
    stayOff: wrong.stayOff,
    english: isToCheck(help, words)
      ? { page: wrongPage(help, at, wordsIn(null), isSent), title: words.languages.beside }
      : null,
    told: { reads: reads(firstName(clinicianName)), whenOpen: whenOpen(hours, at, words) },
    words: {
      title: titleOf(aboutName, words),
      ...{ close, question, lead, words: wrong.words, optional, wordsHint, show, none, say },
      ...{ notWatched, toToday, more, change, leave },
      told: {
        ...{ sending: told.sending, notSent: told.notSent, refused: told.refused, cut: told.cut },
        ...{ holds: told.holds, tryAgain: told.tryAgain },
        ...{ kept: words.offline.kept.title, keptFor: words.offline.kept.text(help.clinicName) },
      },
    },
  };
}

const isToCheck = ({ checked }: Help, { language }: Catalogue) =>
  language !== wordsIn(null).language && !checked.includes(language);

/** Whoever looks after several people has to see whom it is about. */
function titleOf(aboutName: string | null, { wrong, access }: Catalogue): string {
  return aboutName === null
    ? wrong.title
    : `${wrong.title} · ${access.about(firstName(aboutName))}`;
}

function answers(help: Help, { wrong }: Catalogue, isSent: boolean): WrongPage["answers"] {
  const { clinicName, clinicianName, emergencyNumber, outOfHoursNumber, phone } = help;
  const callOf = (number: string | null) =>
    number === null ? null : { label: wrong.call(number), number };
  const clinic =
    phone === null ? null : { label: wrong.callClinic(clinicName, phone), number: phone };
  // Without a program, as after a discharge, nothing can rest; and what rested may have been decided about.
  const canRest = help.hasProgram && !help.isDischarged;
  const paused = canRest && (help.pause !== null || !isSent) ? wrong.paused(clinicName) : null;
  const today = {
    tone: "amber" as const,
    ...wrong.answers.TODAY,
    until: wrong.until.TODAY,
    paused,
  };
  const noPhone = phone === null ? [wrong.phoneOf(clinicName)] : [];
  return {
    EMERGENCY: {
      ...{ tone: "red", ...wrong.answers.EMERGENCY, until: wrong.until.EMERGENCY, paused },
      call: callOf(emergencyNumber),
      beside: [...(emergencyNumber === null ? [wrong.callEmergency] : []), wrong.orGo],
      alsoCall: clinic,
    },
    TODAY: {
      open: { ...today, call: callOf(phone), beside: [...noPhone, wrong.stop], alsoCall: null },
      closed: {
        ...today,
        call: callOf(outOfHoursNumber),
        beside: [
          wrong.isClosed(clinicName),
          ...(outOfHoursNumber === null ? [wrong.callDuty] : []),
          wrong.stop,
        ],
        alsoCall: clinic,
      },
    },
    BACKGROUND: {
      ...{ tone: "info", title: wrong.answers.BACKGROUND.title, call: null, until: null },
      text: wrong.answers.BACKGROUND.text(firstName(clinicianName)),
      ...{ beside: noPhone, alsoCall: clinic, paused: null },
    },
  };
}

/** "The clinic opens again on Monday at 08:00.", from a week ahead on with the date; empty where nobody has said when it is open. */
function whenOpen(hours: OpeningHours, at: Date, words: Catalogue): string {
  const { told } = words.wrong;
  if (hours.week === null && hours.closedDays.length === 0) return "";
  if (isOpenAt(hours, at)) return told.isOpen;
  const next = nextOpening(hours, at);
  if (next === null) return "";
  const [today, opensOn] = [localDateAt(at, hours.timeZone), localDateAt(next, hours.timeZone)];
  const isNear = daysBetween(today, opensOn) < 7;
  const day = isNear ? weekdayName(weekdayOf(opensOn), words) : longDay(opensOn, words);
  return told.opens(day, localTimeAt(next, hours.timeZone));
}
