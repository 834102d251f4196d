import { addDays } from "~/domain/calendar/dates";
import { randomFrom } from "./random";
import { sessionsOn } from "./schedule";
import { firstVisitAgo, type SessionTold } from "./story";
import { tellDaily, tellMorning } from "./tell-pain";
import type { ToldRevision } from "./tell-programs";
import { tellSession } from "./tell-session";
import type { Telling } from "./telling";

/** Notes that wait for the session beside which they stand, oldest first. */
type Waiting = (readonly [ago: number, text: string])[];

/** What the patient logged, day by day from the first visit to now. */
export function tellDays(telling: Telling, revisions: readonly ToldRevision[]): void {
  const waiting = [...(telling.story.notes ?? [])];
  for (let ago = firstVisitAgo(telling.story); ago >= 0; ago -= 1) {
    const revision = revisions.findLast((each) => each.fromAgo >= ago && ago >= each.toAgo);
    // Nobody logs outside a program.
    if (revision) tellDay(telling, ago, revision, waiting);
  }
}

function tellDay(telling: Telling, ago: number, revision: ToldRevision, waiting: Waiting): void {
  const { story, today, email } = telling;
  const due = sessionsOn(revision.schedule, addDays(today, -ago));
  const told = story.day({ ago, due, random: randomFrom(`${email} ${ago}`) });
  const clock = randomFrom(`${email} ${ago} clock`);
  tellMorning(telling, ago, told, clock);
  told.sessions.forEach((session, i) => {
    if (!session) return;
    const place = { revision, ago, slot: i + 1, entered: told.entered };
    const note = session.note ?? noteFor(session, ago, waiting);
    const isStored = tellSession(telling, place, { ...session, note }, clock);
    if (isStored && note === waiting[0]?.[1]) waiting.shift();
  });
  tellDaily(telling, ago, told, clock);
}

function noteFor({ status }: SessionTold, ago: number, [next]: Waiting): string | undefined {
  return next && next[0] >= ago && status !== "MISSED" ? next[1] : undefined;
}
