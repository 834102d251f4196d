import { renderToStaticMarkup } from "react-dom/server";
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
} from "react-router-dom/server";
import { expect, test } from "vitest";
import { FailedJobs } from "~/screens/settings/failed-jobs";
import { failedJobLines } from "~/screens/settings/failed-jobs-page";

const job = {
  ...{ id: "j1", kind: "invitation-mail", failure: "EAUTH" },
  ...{ failedAt: new Date("2026-11-19T08:30:00Z"), patient: { id: "p1", name: "Ever" } },
};

async function draw(jobs: (typeof job)[]): Promise<string> {
  const element = <FailedJobs jobs={failedJobLines(jobs, "Europe/London")} />;
  const loader = () => ({ userId: "owner", ownRecordId: null });
  const { query, dataRoutes } = createStaticHandler([{ id: "root", path: "/", element, loader }]);
  const context = await query(new Request("http://test.invalid/"));
  if (context instanceof Response) throw context;
  const router = createStaticRouter(dataRoutes, context);
  const page = <StaticRouterProvider router={router} context={context} hydrate={false} />;
  return renderToStaticMarkup(page);
}

test("says what, whom, since when and why, and asks before it is dropped", async () => {
  const html = await draw([job]);
  expect(html).toContain("Given up on 19 Nov at 08:30: the mail server does not take the user");
  expect(html).toContain('href="/clinic/patients/p1"');
  expect(html).toMatch(/name="openedBy" value="owner"/);
  expect(html).toMatch(/value="retry".+<details>.+never sent.+value="drop"/);
  expect(html).toMatch(/Try again<\/span><span class="sr-only"> Invitation mail, Ever</);
});

test("is not there when nothing failed", async () => {
  expect(await draw([])).toBe("");
});

test.each([
  ["ESOCKET", "the mail server cannot be reached"],
  ["EENVELOPE", "the mail server does not take this address"],
  ["TypeError", "something unexpected (TypeError)"],
])("%s is said as: %s", (failure, words) => {
  expect(failedJobLines([{ ...job, failure }], "UTC")[0]?.what).toContain(`: ${words}.`);
});
