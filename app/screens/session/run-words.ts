import type { PainRows } from "~/components/pain/pain-question";
import {
  LONGER_REST_SECONDS,
  POSITION_SECONDS,
  repetitionSecondsOf,
  USUAL_PACE,
} from "~/domain/player/pace";
import type { PlayerStep } from "~/domain/player/player-steps";
import { SECONDS_A_REPETITION } from "~/domain/program/dosage";
import type { RedFlagCode } from "~/domain/red-flags/signs";
import type { Catalogue } from "~/words/catalogue";
import { firstName } from "~/words/person";

/** Those that somebody may notice while stretching; the page behind the button asks about all. */
const ASKED_SIGNS: readonly RedFlagCode[] = [
  "weak-leg",
  "both-legs",
  "saddle-numbness",
  "bladder-or-bowel",
  "cannot-bear-weight",
];

type Choice = { label: string; help: string | null };

/** The player's own words as the page sends them: finished, and in no file that every page loads. */
export type RunWords = {
  settings: {
    open: string;
    title: string;
    kept: string;
    close: string;
    tells: string;
    pace: string;
    noVibration: string;
    noVoice: string;
    choices: Record<
      "sound" | "vibration" | "voice" | "goesOn" | "isSlower" | "hasLongerRests" | "hasNoTimer",
      Choice
    >;
  };
  howTo: { open: string; close: string };
  position: string;
  /** By the seconds of a hold. */
  thenHold: Record<number, string>;
  /** By the seconds of a repetition. */
  each: Record<number, string>;
  cues: { side: string; exercise: string; goOn: string };
  /** Where what comes later did not come. */
  missing: Catalogue["player"]["missing"];
  painful: { stored: string; ask: string; signs: string[]; yes: string };
};

/** @param steps of the session, easier versions included */
export function runWords(rows: PainRows, steps: readonly PlayerStep[], words: Catalogue): RunWords {
  const { settings, howTo, position, thenHold, each, cues, missing, painful } = words.player;
  const holds = steps.flatMap(({ seconds }) => seconds ?? []);
  const repetitions = steps.flatMap((step) =>
    [false, true].map((isSlower) => repetitionSecondsOf(step, { ...USUAL_PACE, isSlower })),
  );
  const by = (seconds: readonly number[], say: (seconds: number) => string) =>
    Object.fromEntries(seconds.map((one) => [one, say(one)]));
  const { open, title, kept, close, tells, pace, noVibration } = settings;
  const language = new Intl.DisplayNames([words.language], { type: "language" });
  return {
    settings: {
      ...{ open, title, kept, close, tells, pace, noVibration },
      noVoice: settings.noVoice(language.of(words.language) ?? words.language),
      choices: {
        sound: { label: settings.sound, help: null },
        vibration: { label: settings.vibration, help: null },
        voice: { label: settings.voice, help: null },
        goesOn: {
          label: settings.goesOn,
          help: settings.goesOnHelp(POSITION_SECONDS, SECONDS_A_REPETITION),
        },
        isSlower: { label: settings.isSlower, help: settings.isSlowerHelp },
        hasLongerRests: {
          label: settings.hasLongerRests,
          help: settings.hasLongerRestsHelp(LONGER_REST_SECONDS),
        },
        hasNoTimer: { label: settings.hasNoTimer, help: settings.hasNoTimerHelp },
      },
    },
    ...{ howTo, position, cues, missing },
    thenHold: by(holds, thenHold),
    each: by(repetitions, each),
    painful: {
      stored: rows.isDischarged ? painful.inRecord : painful.stored(firstName(rows.clinicianName)),
      signs: ASKED_SIGNS.map((code) => words.wrong.signs[code].text),
      ...{ ask: painful.ask, yes: painful.yes },
    },
  };
}
