import type { LoaderFunctionArgs } from "@remix-run/node";
import { getActor } from "~/auth/actor.server";
import { isReader, requireReaderJson } from "~/auth/guards.server";
import { groundOf, readEvents } from "~/data/events/read-events.server";
import { liveStream } from "~/lib/live-stream.server";
import { anew } from "~/lib/request-scope.server";

/** What came in since a page was made, as it comes: ids and kinds. It counts as no use of the sign-in. */
export async function loader({ request }: LoaderFunctionArgs) {
  const reader = await requireReaderJson(request);
  const { userId: personId, clinicId } = reader;
  const ground = await groundOf(reader);
  return liveStream({
    ...{ personId, clinicId, after: newestKnown(request), signal: request.signal },
    // Asked anew each time: whoever signed out, or may no longer, hears nothing more.
    read: (since) =>
      anew(async () => {
        const actor = await getActor(request);
        if (!actor || !isReader(actor) || (await groundOf(actor)) !== ground) return null;
        return readEvents(actor, since);
      }),
  });
}

/** A browser that connects again says the last id that it heard of; before that its page says where it began. */
function newestKnown(request: Request): number {
  const asked = new URL(request.url).searchParams.get("after");
  const known = request.headers.get("Last-Event-ID") ?? asked ?? "";
  return /^\d{1,15}$/.test(known) ? Number(known) : 0;
}
