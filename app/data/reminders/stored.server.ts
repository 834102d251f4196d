import { isWallTime } from "~/domain/calendar/wall-clock";
import {
  type Cue,
  cues,
  type ExtraKind,
  emptyPlan,
  extraKinds,
  type ReminderPlan,
} from "~/domain/reminders/plan";
import type { Weekday } from "~/domain/rows";
import type { Prisma } from "~/generated/sqlite/client";

/** A plan, and by which ways it reaches its person. */
export type ReminderSettings = ReminderPlan & {
  cue: Cue | null;
  /** In their own words, where no code says it. */
  cueWords: string | null;
  byPush: boolean;
  byEmail: boolean;
};

export const noSettings: ReminderSettings = {
  ...emptyPlan,
  ...{ cue: null, cueWords: null, byPush: false, byEmail: false },
};

export const settingsSelection = {
  ...{ cue: true, cueWords: true, weekdays: true, at: true, secondAt: true, kinds: true },
  ...{ byPush: true, byEmail: true, quietFrom: true, quietUntil: true },
  ...{ deskFrom: true, deskUntil: true, deskMinutes: true },
} satisfies Prisma.ReminderPlanSelect;

type Stored = {
  cue: string | null;
  cueWords: string | null;
  weekdays: string;
  at: string | null;
  secondAt: string | null;
  kinds: unknown;
  byPush: boolean;
  byEmail: boolean;
  quietFrom: string;
  quietUntil: string;
  deskFrom: string | null;
  deskUntil: string | null;
  deskMinutes: number | null;
};

/** Frees a stored plan of the database's shapes. What another release wrote and this one does not know is left out. */
export function toSettings(row: Stored): ReminderSettings {
  const { byPush, byEmail, cueWords, deskFrom, deskUntil, deskMinutes } = row;
  const kinds: unknown[] = Array.isArray(row.kinds) ? row.kinds : [];
  return {
    ...{ byPush, byEmail, cueWords, at: timeOf(row.at), secondAt: timeOf(row.secondAt) },
    cue: cues.find((cue) => cue === row.cue) ?? null,
    weekdays: weekdaysOf(row.weekdays),
    kinds: extraKinds.filter((kind) => kinds.includes(kind)),
    quiet: { from: row.quietFrom, until: row.quietUntil },
    desk:
      deskFrom && deskUntil && deskMinutes
        ? { from: deskFrom, until: deskUntil, minutes: deskMinutes }
        : null,
  };
}

const timeOf = (time: string | null) => (time !== null && isWallTime(time) ? time : null);

function weekdaysOf(stored: string): Weekday[] {
  const days = stored.split(",").map(Number);
  return ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => days.includes(day));
}

/** A plan as its columns hold it. */
export function fromSettings(settings: ReminderSettings) {
  const { cue, cueWords, weekdays, at, secondAt, byPush, byEmail, quiet, desk } = settings;
  const kinds: ExtraKind[] = [...settings.kinds];
  return {
    ...{ cue, cueWords, at, secondAt, kinds, byPush, byEmail, weekdays: weekdays.join(",") },
    ...{ quietFrom: quiet.from, quietUntil: quiet.until },
    ...{ deskFrom: desk?.from ?? null, deskUntil: desk?.until ?? null },
    deskMinutes: desk?.minutes ?? null,
  };
}
