import type { ReminderKind } from "~/domain/reminders/plan";
import type { Catalogue } from "./catalogue";
import { en } from "./en";
import { nameInMail } from "./quoted-name";

/** What a push opens; a page of the patient's own area. */
const PAGES: Record<ReminderKind, string> = {
  ...{
    session: "/my",
    second: "/my",
    morning: "/my/pain/morning",
    desk: "/my",
    week: "/my/progress",
  },
  ...{ message: "/my/messages#newest", measure: "/my/measures" },
};

/** What a phone shows, locked or not: nothing of somebody's health, and no name. */
export function reminderPush(
  kind: ReminderKind,
  { reminders: { push } }: Catalogue = en,
): { title: string; body: string; path: string } {
  return { title: push.title, body: push.texts[kind], path: PAGES[kind] };
}

type Reminded = { to: string; name: string; address: string; off: string };

/** A reminder's mail. @param off where mails are turned off */
export function reminderMail(
  kind: ReminderKind,
  { to, name, address, off }: Reminded,
  { reminders: { mail } }: Catalogue = en,
): { to: string; subject: string; text: string } {
  const [subject, textOf] =
    kind === "week" ? [mail.weekSubject, mail.weekText] : [mail.subject, mail.text];
  return { to, subject, text: textOf(nameInMail(name), address, off) };
}
