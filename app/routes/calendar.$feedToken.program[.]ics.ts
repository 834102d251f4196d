import type { LoaderFunctionArgs } from "@remix-run/node";
import { found } from "~/auth/guards.server";
import { limit, limitNetwork } from "~/auth/limits.server";
import { readerOfFeed } from "~/auth/reminder-links.server";
import { getCalendar } from "~/data/reminders/calendar.server";
import { calendarFile } from "~/lib/calendar-file.server";
import { sayingTooMany } from "~/lib/too-many.server";
import { sayingUnavailable } from "~/lib/unavailable.server";
import { wordsIn } from "~/words/catalogue";

/** The days on which sessions are due, for a calendar that has the address: nobody is signed in. */
export function loader({ params }: LoaderFunctionArgs) {
  const { refusals, limits } = wordsIn(null);
  return sayingUnavailable(refusals.unavailable, () =>
    sayingTooMany(limits.plain, () => readCalendar(params.feedToken ?? "")),
  );
}

async function readCalendar(token: string): Promise<Response> {
  await limitNetwork("calendar-by-network");
  const reader = await readerOfFeed(token);
  if (!reader) await limitNetwork("wrong-links-by-network");
  const patient = found(reader, wordsIn(null).refusals.server.noFile);
  await limit("calendar-by-access", patient.accessId);
  const days = found(await getCalendar(patient));
  const { event: title } = wordsIn(patient.language).reminders.calendar;
  const file = calendarFile(days, { owner: patient.accessId, title, madeAt: patient.now });
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="program.ics"',
      "Cache-Control": "private, no-store",
    },
  });
}
