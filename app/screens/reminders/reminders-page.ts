import { localDateAt } from "~/domain/calendar/dates";
import {
  type Cue,
  cues,
  DESK_MINUTES,
  type ExtraKind,
  extraKinds,
  type ReminderPlan,
} from "~/domain/reminders/plan";
import type { LocalDate, Weekday } from "~/domain/rows";
import { plainDate, shortDate, weekdayName, weekdayShort } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { deviceWords } from "~/words/device";
import { reminderPush } from "~/words/reminders";

/** What the buttons of the page ask for. */
export const intents = {
  ...{ save: "save", allow: "allow", stop: "stop", remove: "remove" },
  ...{ makeFeed: "make-feed", endFeed: "end-feed" },
} as const;

type Settings = ReminderPlan & {
  cue: Cue | null;
  cueWords: string | null;
  byPush: boolean;
  byEmail: boolean;
};

type Phone = {
  id: string;
  device: string | null;
  createdAt: Date;
  failedAt: Date | null;
  /** SHA-256 of its address, in hexadecimal figures. */
  browser: string;
  /** Whether reminders about another record of theirs come to it as well. */
  isElsewhere: boolean;
};

type Own = {
  email: string;
  settings: Settings | null;
  phones: readonly Phone[];
  feed: { createdAt: Date; lastReadAt: Date | null } | null;
};

type Reader = { timeZone: string; today: LocalDate };

/** What the fields begin with, as text. */
export type ReminderFields = Record<
  "cue" | "cueWords" | "at" | "secondAt" | "quietFrom" | "quietUntil",
  string
> &
  Record<"deskFrom" | "deskUntil" | "deskMinutes", string> &
  Record<"isOn" | "byPush" | "byEmail", boolean> & { weekdays: Weekday[]; kinds: ExtraKind[] };

export type RemindersPage = ReturnType<typeof remindersPage>;

/** Times that are offered as long as nobody chose any: evenings are when most have a moment, desks are kept by day. */
const USUAL = { at: "18:30", deskFrom: "09:00", deskUntil: "17:00" };

/**
 * The page in finished words.
 * @param vapidKey of this server; null where it pushes nothing
 * @param awayUntil their last day away; null while they are not
 */
export function remindersPage(
  own: Own,
  { vapidKey, awayUntil }: { vapidKey: string | null; awayUntil: LocalDate | null },
  { timeZone }: Reader,
  words: Catalogue,
) {
  const { cue, session, ways, quiet, away, phone, calendar, extras, ...rest } = words.reminders;
  const dateOf = (at: Date) => plainDate(localDateAt(at, timeZone), words);
  const text = reminderPush("session", words);
  return {
    ...{
      title: rest.title,
      back: rest.back,
      saved: rest.saved,
      save: rest.save,
      states: rest.states,
    },
    fields: fieldsOf(own.settings),
    cue: {
      ...{ title: cue.title, lead: cue.lead, label: cue.label, own: cue.own, ownHelp: cue.ownHelp },
      options: [
        { value: "", word: cue.none },
        ...cues.map((value) => ({ value, word: cue.options[value] })),
      ],
    },
    session: {
      ...{ title: session.title, on: session.on, days: session.days, daysHelp: session.daysHelp },
      ...{ at: session.at, second: session.second, secondHelp: session.secondHelp },
      ...{ done: session.done, shows: session.shows(`${text.title}: ${text.body}`) },
      weekdays: ([1, 2, 3, 4, 5, 6, 7] as const).map((value) => {
        return { value, short: weekdayShort(value, words), name: weekdayName(value, words) };
      }),
    },
    ways: {
      ...ways,
      pushHelp: vapidKey === null ? phone.off : ways.pushHelp,
      emailHelp: ways.emailHelp(own.email),
    },
    also: rest.also,
    extras: extraKinds.map((kind) => ({ kind, ...extras[kind] })),
    desk: { ...rest.desk, ...DESK_MINUTES },
    quiet,
    away: {
      ...{ title: away.title, lead: away.lead },
      until: awayUntil && away.until(plainDate(awayUntil, words)),
    },
    phone: {
      vapidKey,
      words: textsOf(phone),
      none:
        vapidKey !== null && own.settings?.byPush && own.phones.length === 0 ? phone.none : null,
      phones: own.phones.map(({ id, device, createdAt, failedAt, browser, isElsewhere }) => ({
        ...{ id, device: deviceWords(device, words) ?? phone.unknown, browser, isElsewhere },
        line: phone.since(shortDate(localDateAt(createdAt, timeZone), words)),
        trouble: failedAt && phone.noAnswer,
        remove: phone.removeOf(deviceWords(device, words) ?? phone.unknown),
      })),
    },
    calendar: {
      words: textsOf(calendar),
      since: own.feed && calendar.since(dateOf(own.feed.createdAt)),
      read: own.feed?.lastReadAt ? calendar.read(dateOf(own.feed.lastReadAt)) : null,
    },
  };
}

function fieldsOf(settings: Settings | null): ReminderFields {
  const { desk, quiet } = settings ?? {};
  return {
    cue: settings?.cue ?? "",
    cueWords: settings?.cueWords ?? "",
    isOn: settings !== null && settings.at !== null,
    at: settings?.at ?? USUAL.at,
    secondAt: settings?.secondAt ?? "",
    weekdays: [...(settings?.weekdays ?? [])],
    byPush: settings?.byPush ?? false,
    byEmail: settings?.byEmail ?? false,
    kinds: [...(settings?.kinds ?? [])],
    quietFrom: quiet?.from ?? "21:00",
    quietUntil: quiet?.until ?? "07:00",
    deskFrom: desk?.from ?? USUAL.deskFrom,
    deskUntil: desk?.until ?? USUAL.deskUntil,
    deskMinutes: String(desk?.minutes ?? DESK_MINUTES.usual),
  };
}

type Texts<Part> = { [Key in keyof Part as Part[Key] extends string ? Key : never]: string };

/** The plain texts of a part of the catalogue: what takes figures is said already. */
function textsOf<Part extends object>(part: Part): Texts<Part> {
  const plain = Object.entries(part).filter(([, text]) => typeof text === "string");
  return Object.fromEntries(plain) as Texts<Part>;
}

/** What the fields are called in the summary of what is wrong, in their order. */
export function remindersLabels(page: RemindersPage): Record<string, string> {
  const { cue, session, ways, desk, quiet } = page;
  return {
    ...{ cueWords: cue.own, at: session.at, secondAt: session.second, byPush: ways.title },
    ...{ deskFrom: desk.from, deskUntil: desk.until, deskMinutes: desk.minutes },
    ...{ quietFrom: `${quiet.title}, ${quiet.from}`, quietUntil: `${quiet.title}, ${quiet.until}` },
  };
}
