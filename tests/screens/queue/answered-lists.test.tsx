import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
} from "react-router-dom/server";
import { expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import type { CaseloadFacts } from "~/domain/caseload/facts";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { SearchForm } from "~/screens/caseload/search-form";
import { handoverPage } from "~/screens/handover/handover-page";
import { Snoozed } from "~/screens/queue/answered-lists";

async function draw(element: ReactElement): Promise<string> {
  const loader = () => ({ userId: "me", ownRecordId: null });
  const { query, dataRoutes } = createStaticHandler([{ id: "root", path: "/", element, loader }]);
  const context = await query(new Request("http://test.invalid/"));
  if (context instanceof Response) throw context;
  const router = createStaticRouter(dataRoutes, context);
  return renderToStaticMarkup(
    <StaticRouterProvider router={router} context={context} hydrate={false} />,
  );
}

const asleep = {
  ...{ answerId: "a", patientId: "p", place: "p:silent", name: "Silent Sedge" },
  ...{ title: "No logs for 45 days", until: "Until Mon 23 Nov", reason: null, canAct: true },
};

test("a list of what sleeps says so where it is not all of it", async () => {
  const shown = (total: number) =>
    draw(<Snoozed rows={[asleep]} total={total} actionOf={() => "/clinic?index"} />);
  expect(await shown(1)).not.toContain("are shown");
  expect(await shown(140)).toContain("The first 1 of 140 are shown");
});

test("a handover counts everybody who needs a look, also those beyond its list", () => {
  const listed = { patientId: "p", name: "High Hale", alerts: [] } as unknown as CaseloadFacts;
  const facts = { handoverId: "h", staff: [], open: [listed], inCare: 700, covers: [] };
  const now = new Date("2026-11-19T12:00:00Z");
  const viewer = { userId: "me", today: "2026-11-19", timeZone: "Europe/London", now };
  expect(handoverPage({ ...facts, total: 1 }, viewer, builtInExercises)).toMatchObject({
    ...{ summary: "700 patients, 1 needs a look now.", others: 699 },
  });
  expect(handoverPage({ ...facts, total: 612 }, viewer, builtInExercises)).toMatchObject({
    summary: "700 patients, 612 need a look now. The first 1 of them are listed here.",
    others: 88,
  });
});

test.each([
  ["", ["", "Knee pain", "Psoas tightness"], ""],
  ["condition=knee+PAIN", ["", "Knee pain", "Psoas tightness"], "Knee pain"],
  ["condition=Gone", ["", "Gone", "Knee pain", "Psoas tightness"], "Gone"],
])(
  "the condition that an address means is chosen however it is spelt: %j",
  async (search, all, chosen) => {
    const query = readCaseloadQuery(new URLSearchParams(search));
    const html = await draw(
      <SearchForm query={query} conditions={["Knee pain", "Psoas tightness"]} />,
    );
    const [, options = ""] = /<select[^>]*name="condition"[^>]*>(.*?)<\/select>/.exec(html) ?? [];
    expect([...options.matchAll(/value="([^"]*)"/g)].map(([, value]) => value)).toEqual(all);
    expect(/value="([^"]*)" selected/.exec(options)?.[1]).toBe(chosen);
  },
);
