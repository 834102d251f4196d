import { addDays, hourAt, localDateAt, weekdayOf } from "~/domain/calendar/dates";
import { guidance } from "~/domain/pain/pain";
import { stateOf } from "~/domain/program/due-sessions";
import type { LocalDate, SessionRow } from "~/domain/rows";
import type { Waiting } from "~/lib/phone/queue";
import type { PainEvent, SessionEvent } from "~/lib/phone/sync-protocol";
import type { LoggedCard } from "~/screens/today/today-cards";
import type { TodayPage } from "~/screens/today/today-page";
import type { WaitingRow } from "~/screens/today/waiting-rows";
import { weekdayName } from "~/words/calendar";
import type { OfflineWords } from "~/words/offline-words";
import type { PageWords } from "~/words/page-words";
import { greeting } from "~/words/person";
import type { Pack, PackDay } from "./pack";

/** What is known on the phone: what the server said last, and what was said since. */
export type Kept = {
  pack: Pack;
  waiting: readonly Waiting[];
  /** A sign was ticked since that lets the program rest. */
  isPaused: boolean;
};

/** The patient-local date by the phone's clock. */
export function todayOf({ pack }: Kept, now: Date): LocalDate {
  return localDateAt(now, pack.timeZone);
}

/** Sessions that wait, the newest word on each. */
export function waitingSessions({ waiting }: Kept): SessionEvent[] {
  const sessions = waiting.flatMap(({ event, refused }) =>
    event.type === "session" && refused === null ? [event] : [],
  );
  const byPlace = new Map(sessions.map((event) => [`${event.dueOn}/${event.slot}`, event]));
  return [...byPlace.values()];
}

function waitingPain({ waiting }: Kept): PainEvent[] {
  return waiting.flatMap(({ event }) => (event.type === "pain" ? [event] : []));
}

/** The session of yesterday that the question about this morning is about; null where nothing is to be asked. */
export function morningSession(kept: Kept, today: LocalDate): { id: string } | null {
  const yesterday = addDays(today, -1);
  const done = waitingSessions(kept).filter(
    ({ dueOn, status }) => dueOn === yesterday && status !== "MISSED",
  );
  const id = done.at(-1)?.id ?? kept.pack.morning.sessionIds[today] ?? null;
  const isAnswered = waitingPain(kept).some((event) => event.sessionId === id);
  return id === null || isAnswered ? null : { id };
}

/** The page of today as it stands with what waits on the phone; null on a day that is not kept. */
export function todayOffline(
  kept: Kept,
  now: Date,
  words: PageWords,
  offline: OfflineWords,
): TodayPage | null {
  const { pack, isPaused } = kept;
  const today = todayOf(kept, now);
  const day = pack.days.find(({ date }) => date === today);
  if (!day) return null;
  const sessions = waitingSessions(kept);
  const isSaid = (place: { dueOn: LocalDate; slot: number }) =>
    sessions.some(({ dueOn, slot }) => dueOn === place.dueOn && slot === place.slot);
  const { page } = day;
  const yesterday = page.yesterday !== null && !isSaid(page.yesterday) ? page.yesterday : null;
  const cards = cardsOf(kept, day, sessions, words);
  return {
    ...page,
    greeting: greeting(pack.greets, hourAt(now, pack.timeZone), words),
    waiting: { ...page.waiting, rows: rowsOf(kept, page, yesterday !== null, words) },
    // Welcome is whoever has said nothing for some time.
    back: kept.waiting.length === 0 ? page.back : null,
    yesterday,
    unlogged: page.unlogged.filter((place) => !isSaid(place)),
    cards: isPaused
      ? { ...cards, open: null, extra: null, quiet: null, pause: rests(kept, offline) }
      : cards,
    week: weekOf(day, sessions, today, words),
  };
}

function rowsOf(
  kept: Kept,
  { waiting: { rows }, today }: TodayPage,
  asksYesterday: boolean,
  words: PageWords,
): WaitingRow[] {
  const morning = morningSession(kept, today);
  const known = rows.find(({ kind }) => kind === "morning");
  // What the server knows of and does not ask was left out by the person.
  const isNew = kept.pack.morning.sessionIds[today] !== morning?.id;
  const { title, text } = words.today.morning;
  const weekday = weekdayName(weekdayOf(addDays(today, -1)), words);
  const made: WaitingRow = {
    ...{ kind: "morning", to: "/my/pain/morning", title, text: text(weekday) },
  };
  const asked = morning && (isNew ? made : known);
  return [
    ...(asked ? [asked] : []),
    ...rows.filter(({ kind }) => kind === "yesterday" && asksYesterday),
  ];
}

function rests({ pack }: Kept, { paused }: OfflineWords): TodayPage["cards"]["pause"] {
  const text = paused.text(pack.clinic.name);
  return { tone: "red", title: paused.title, text, call: null, to: "/my/wrong" };
}

function cardsOf(
  kept: Kept,
  { date, page, after }: PackDay,
  sessions: readonly SessionEvent[],
  words: PageWords,
): TodayPage["cards"] {
  const said = sessions.filter(({ dueOn }) => dueOn === date);
  const logged = [...page.cards.logged, ...said.map((event) => loggedCard(event, after, words))];
  // Each session that was said takes the place of the one that was open before.
  const now = after[Math.min(said.length, after.length - 1)];
  const { open = null, quiet = null, extra = null } = now ?? {};
  const hold = holdOf(kept, date, words);
  // A red number allows no session beyond what is due, here as there.
  const allowed = hold === null ? extra : null;
  return {
    ...{ ...page.cards, logged, quiet, extra: allowed },
    open: open && (hold ? { ...open, hold } : open),
  };
}

/** A red number of today stands until a lower one follows it. */
function holdOf(kept: Kept, date: LocalDate, words: PageWords): string | null {
  const { limits } = kept.pack.pain.DAILY;
  const { timeZone } = kept.pack;
  const scores = kept.waiting.flatMap(({ event }) => {
    if (event.type === "red-flag" || localDateAt(new Date(event.saidAt), timeZone) !== date)
      return [];
    return event.type === "pain" ? [event.score] : (event.pain ?? []);
  });
  const last = scores.at(-1);
  if (last === undefined || guidance(last, limits) !== "red") return null;
  return words.today.hold(last, limits.ceiling);
}

function loggedCard(
  event: SessionEvent,
  after: PackDay["after"],
  { log, today, answers }: PageWords,
): LoggedCard {
  const { id, dueOn, slot, status, pain } = event;
  const due = after.length - 1;
  const said = log.said[status];
  const title =
    due <= 1
      ? log.chosen[status]
      : slot > due
        ? today.loggedExtra(said)
        : today.logged(slot, due, said);
  const moment = answers.moments[status === "MISSED" ? "DAILY" : "AFTER"];
  const detail = pain === null ? "" : log.detail.pain([log.detail.score(pain, moment)]);
  return { id, dueOn, slot, status, title, detail, changeTo: null };
}

function weekOf(
  { page, weekTitles, weekSentences }: PackDay,
  sessions: readonly SessionEvent[],
  today: LocalDate,
  words: PageWords,
): TodayPage["week"] {
  const { week } = page;
  if (week === null) return null;
  const said = new Map<LocalDate, SessionRow["status"]>(
    sessions.map(({ dueOn, status }) => [dueOn, status]),
  );
  let added = 0;
  const marks = week.marks.map((mark) => {
    const status = said.get(mark.date);
    if (status === undefined || mark.state === "done") return mark;
    const state = stateOf({ status });
    if (state !== "missed") added += 1;
    const weekday = weekdayName(weekdayOf(mark.date), words);
    const spoken = words.today.week.day(weekday, words.progress.marks[state]);
    return { ...mark, state, spoken };
  });
  const ofToday = sessions.filter(({ dueOn }) => dueOn === today).length;
  const isOnlyToday = sessions.every(({ dueOn }) => dueOn === today);
  const title = isOnlyToday ? weekTitles[Math.min(ofToday, weekTitles.length - 1)] : undefined;
  const sentence = weekSentences[Math.min(added, weekSentences.length - 1)] ?? week.sentence;
  return {
    ...{ ...week, marks, sentence, done: week.done + added },
    title: title ?? words.today.week.title,
  };
}
