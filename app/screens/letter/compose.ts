import type { Exercises } from "~/content/exercises";
import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import type { LetterContent, LetterSentences } from "~/domain/discharge/letter";
import { ageInYear } from "~/domain/patient/age";
import type { LocalDate } from "~/domain/rows";
import { gapWords } from "~/screens/discharge/outcome-tiles";
import { plainDate, shortDate } from "~/words/calendar";
import { conditionWords } from "~/words/condition";
import { countWords } from "~/words/numbers";
import { firstName } from "~/words/person";
import { scheduleWords } from "~/words/schedule";
import type { Doctor, LetterRows } from "./letter-rows";
import { letterTable } from "./letter-table";

/** What is said with a letter besides its sentences. */
export type LetterChoices = {
  doctor: Doctor | null;
  consentOn: LocalDate | null;
  isShared: boolean;
};

/** The letter with these sentences: figures as they stood at the discharge. */
export function composeLetter(
  rows: LetterRows,
  sentences: LetterSentences,
  { doctor, consentOn, isShared }: LetterChoices,
): LetterContent {
  const { name, clinic, episode, outcome, closed, writer, clinicTimeZone } = rows;
  const age = ageInYear(rows.birthYear, outcome.endedOn);
  const at = localDateAt(closed.closedAt, clinicTimeZone);
  const ends = outcome.weeks;
  return {
    ...{ ...sentences, language: "en", clinic: clinic.name, rows: letterTable(outcome) },
    sender: [...(clinic.address?.split("\n") ?? []), clinic.phone, signature(writer)].filter(
      (line): line is string => !!line,
    ),
    to: doctor
      ? [doctor.name, doctor.practice, doctor.address].filter((line): line is string => !!line)
      : [],
    date: plainDate(rows.today),
    copy: isShared ? "Copy to the patient" : null,
    title: `${name}${age === null ? "" : `, ${age}`}: discharge after ${lower(conditionWords(episode.condition, episode.side))}`,
    greeting: doctor ? `Dear ${doctor.name},` : "To whom it may concern,",
    headings: {
      ...{ changed: "What changed", pain: "Weekly mean pain" },
      ...{ did: "What we did", fromHere: "From here" },
    },
    columns: {
      ...{ measure: "Measure", start: "Start", end: "End" },
      ...{ change: "Change", meaning: "What it means" },
    },
    weeks: ends.map(({ mean }) => mean),
    weekEnds: [shortDate(outcome.startedOn), shortDate(outcome.endedOn)],
    chart: `Mean pain by week from ${plainDate(outcome.startedOn)} to ${plainDate(outcome.endedOn)}: ${ends.map(({ mean }) => mean ?? "not known").join(", ")}`,
    pain: `Reported by the patient: 0 none, 10 worst imaginable. ${gapWords(outcome)} ${flagWords(outcome.redFlags)}`,
    ...{ closing: "With kind regards", signed: signature(writer) },
    footer: `Figures as of ${plainDate(at)}, ${localTimeAt(closed.closedAt, clinicTimeZone)}. ${
      consentOn === null
        ? `${name} was not asked about this letter.`
        : `${name} agreed to this letter on ${plainDate(consentOn)}.`
    }`,
  };
}

function signature(writer: string): string {
  return `${writer}, physiotherapist`;
}

function flagWords(count: number): string {
  if (count === 0) return "No warning sign was reported in the app.";
  return `${countWords(count, "warning sign was", "warning signs were")} reported in the app.`;
}

const GOALS: Record<string, string> = {
  ...{ REACHED: " The goal was reached.", PARTLY: " The goal was reached in part." },
  NOT_REACHED: " The goal was not reached.",
};

const REASONS: Record<string, string> = {
  ...{ GOAL_REACHED: "", AS_GOOD_AS_IT_GETS: " We expect no further change for now." },
  PATIENT_ENDS_IT: " Care ended at the patient’s wish.",
  PASSED_ON: " Care goes on elsewhere.",
  NO_CONTACT: " We had no further contact.",
};

/** The sentences to begin with, of what is known. No word about what the patient is like. */
export function firstSentences(
  { name, outcome, episode, closed, referrerId }: LetterRows,
  exercises: Exercises,
): LetterSentences {
  const { startedOn, endedOn, schedule } = outcome;
  const nameOf = (id: string) => lower(exercises.find(id)?.name ?? "an exercise");
  const did = listed(outcome.exercises.map(nameOf));
  const kept = listed([...new Set(closed.keeps.map(({ exerciseId }) => nameOf(exerciseId)))]);
  const thanks = referrerId === null ? name : `Thank you for sending ${name}, who`;
  const condition = lower(conditionWords(episode.condition, episode.side));
  return {
    opening: `${thanks} was in our care from ${plainDate(startedOn)} to ${plainDate(endedOn)} for ${condition}.${GOALS[closed.goalOutcome ?? ""] ?? ""}${REASONS[closed.reason ?? ""] ?? ""}`,
    did:
      did === ""
        ? "No exercise program was in force."
        : `At the end: ${did}${schedule === null ? "" : `; ${scheduleWords(schedule)}`}.`,
    fromHere: [
      kept === ""
        ? "No exercise was agreed for afterwards."
        : `${firstName(name)} goes on with ${kept}.`,
      "We suggest a new look if pain stays at 4 or more for two weeks, and at once with numbness, weakness in a leg, night pain that does not let up, or groin pain on hopping.",
      visitWords(episode.nextVisitOn, endedOn),
    ],
  };
}

/** A visit that was set before the discharge is one, until somebody takes it out of the sentence. */
function visitWords(on: LocalDate | null, endedOn: LocalDate): string {
  if (on === null || on <= endedOn) return "No follow-up visit is booked.";
  return `A visit is booked for ${plainDate(on)}.`;
}

/** "Psoas tightness, right" within a sentence; a name in capitals stays. */
function lower(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
