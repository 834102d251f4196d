import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireClinician } from "~/auth/guards.server";
import { figureSheet } from "~/screens/library/figure-sheet.server";

/** The figures of the library, for a page that is reached without a new document. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireClinician(request);
  return new Response(figureSheet(), {
    headers: { "Content-Type": "image/svg+xml", "Cache-Control": "private, max-age=3600" },
  });
}
