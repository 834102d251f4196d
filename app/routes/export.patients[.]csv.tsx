import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireFresh } from "~/auth/fresh.server";
import { requireOwner } from "~/auth/guards.server";
import { limit } from "~/auth/limits.server";
import { contactColumns, exportPatients } from "~/data/patients/export-patients.server";
import { csvResponse } from "~/lib/csv.server";
import { sayingTooMany } from "~/lib/too-many.server";
import { sayingUnavailable } from "~/lib/unavailable.server";
import { wordsIn } from "~/words/catalogue";

/** All patients of a clinic as contacts, for its owner: /clinic/patients/import takes the file again. */
export function loader({ request }: LoaderFunctionArgs) {
  const { refusals, limits } = wordsIn(null);
  return sayingUnavailable(refusals.unavailable, () =>
    sayingTooMany(limits.exports, async () => {
      const owner = await requireOwner(request);
      await requireFresh(request, owner);
      await limit("exports-by-person", owner.userId);
      const rows = await exportPatients(owner);
      return csvResponse(rows, contactColumns, `supple-patients-${owner.today}.csv`);
    }),
  );
}
