import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
} from "react-router-dom/server";
import { describe, expect, test } from "vitest";
import { ErrorPage } from "~/components/shell/error-page";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import { WordsProvider } from "~/components/ui/words";
import type { OpeningHours } from "~/domain/calendar/opening-hours";
import type { RedFlagCode } from "~/domain/red-flags/signs";
import { SignIn } from "~/screens/account/sign-in";
import { Places } from "~/screens/places/places";
import { placesPage } from "~/screens/places/places-page";
import { Wrong, WrongReport } from "~/screens/wrong/wrong";
import { wrongPage } from "~/screens/wrong/wrong-page";
import { wordsIn } from "~/words/catalogue";
import { drawn } from "../draw";

const at = new Date("2026-12-21T15:00:00Z");
const help = {
  ...{ clinicName: "Fern Street", clinicianName: "Olive Owner", phone: null, checked: [] },
  ...{ emergencyNumber: "+44 (0)20 7946 0000", outOfHoursNumber: null },
  ...{ isDischarged: false, hasProgram: true, pause: null as { codes: RedFlagCode[] } | null },
  hours: { week: null, closedDays: [], timeZone: "Europe/London" } as OpeningHours,
};
const pageOf = (change: Partial<typeof help> = {}) =>
  wrongPage({ ...help, ...change }, at, wordsIn("en"), false);

/** The page as the server sends it, to a browser without scripts too. @param fails thrown by the loader */
async function draw(element: ReactElement, path = "/my/wrong", fails?: Response): Promise<string> {
  const loader = () => {
    if (fails) throw fails;
    return { userId: "ever", ownRecordId: "ever" };
  };
  const route = { id: "root", path, element, loader, ErrorBoundary: ErrorPage };
  const { query, dataRoutes } = createStaticHandler([route]);
  const context = await query(new Request(new URL(path, "http://test.invalid")));
  if (context instanceof Response) throw context;
  const router = createStaticRouter(dataRoutes, context);
  return renderToStaticMarkup(
    <StaticRouterProvider router={router} context={context} hydrate={false} />,
  );
}

const drawForm = (form: Parameters<typeof Wrong>[0]["form"]) =>
  draw(<Wrong page={pageOf()} id="id" at={at.toISOString()} form={form} />);
const theForm = (html: string) => /<form[^>]*>/.exec(html)?.[0] ?? "";

describe("a form that came back", () => {
  test("with an error shows what to do about its signs, and under it the form with the error", async () => {
    const html = await drawForm({
      initialValue: { signs: ["chest-or-breath", "broken-heart"], note: "It hurts" },
      error: { "signs[1]": ["This line is not one of ours."] },
    });
    expect(html).toMatch(/Get emergency help now.*not been told yet.*could not be taken as it is/s);
    expect(theForm(html)).not.toContain("hidden");
    expect(html).toMatch(/This line is not one of ours.*checked="" value="chest-or-breath"/s);
    expect(html).toContain("It hurts</textarea>");
  });

  test("for an id that is out of date says so", async () => {
    const html = await drawForm({
      initialValue: { signs: "fever" },
      error: { id: ["This form is out of date."] },
    });
    expect(html).toContain("This form is out of date.");
  });

  test("after a sign-in, without an error, shows the answer, and the form that has to be sent once more", async () => {
    const html = await drawForm({ initialValue: { signs: "fever" }, shownAgain: true });
    expect(html).toMatch(/Call today.*not been told yet.*Not saved yet/s);
    expect(html).not.toContain("could not be taken");
    expect(theForm(html)).not.toContain("hidden");
  });

  test("without a sign is the form alone", async () => {
    const html = await drawForm({
      initialValue: {},
      error: { signs: ["Tick at least one line."] },
    });
    expect(html).not.toContain("wrong-answer");
    expect(theForm(html)).not.toContain("hidden");
  });
});

test("nothing is ticked beforehand; the field of words takes no more than is kept", async () => {
  const html = await drawForm(null);
  expect(html).not.toContain("checked");
  expect(html).toMatch(/<textarea[^>]*maxLength="1000"/i);
});

test("a number is dialled as it is shown", async () => {
  const html = await draw(
    <WrongReport
      page={pageOf()}
      report={{ codes: ["weak-leg"], at: at.toISOString(), told: "Told.", isCut: true }}
    />,
  );
  expect(html).toContain('href="tel:+442079460000"');
  expect(html).toContain("Call +44 (0)20 7946 0000");
  expect(html).toContain("Your words were too long");
});

describe("when the clinic opens again", () => {
  const hours = (closedDays: string[]) => ({
    ...{ week: { 1: [["08:00", "12:00"] as const] }, closedDays, timeZone: "Europe/London" },
  });
  // A Monday, after hours.
  test.each([
    [[], "on Monday 28 December at 08:00"],
    [["2026-12-28"], "on Monday 4 January at 08:00"],
  ])("is a date from a week ahead on (closed: %j)", (closedDays, words) => {
    expect(pageOf({ hours: hours(closedDays) }).told.whenOpen).toContain(words);
  });

  test("is a weekday within the week", () => {
    const later = wrongPage(
      { ...help, hours: hours([]) },
      new Date("2026-12-22T15:00:00Z"),
      wordsIn("en"),
      false,
    );
    expect(later.told.whenOpen).toContain("on Monday at 08:00");
  });
});

describe("in the place of the page", () => {
  const danger = "In danger now? Call your emergency number first.";

  test("the sign-in page says first whom to call, for whoever comes from there", async () => {
    const from = (next: string | null) =>
      draw(
        <SignIn form={null} isSignUpOpen next={next} passkey={null} languages={null} />,
        "/login",
      );
    expect(await from("/my/wrong?new=1")).toMatch(
      new RegExp(`${danger.replace("?", "\\?")}.*<form`),
    );
    for (const next of [null, "/my", "/clinic"]) expect(await from(next)).not.toContain(danger);
  });

  test("in another language the same stands there in English as well", async () => {
    for (const language of ["ar", "de", "es"]) {
      const page = (
        <WordsProvider value={wordsIn(language)}>
          <SignIn form={null} isSignUpOpen next="/my/wrong" passkey={null} languages={null} />
        </WordsProvider>
      );
      const drawn = await draw(page, "/login");
      expect(drawn).toContain(`lang="en" dir="ltr">${danger}`);
      expect(drawn).toContain(wordsIn(language).shell.inDanger.title);
    }
  });

  test("a database that is away leaves that line, and on no other page", async () => {
    const away = () => new Response(null, { status: 503 });
    expect(await draw(<p>Page</p>, "/my/wrong", away())).toMatch(/In danger now.*right now/);
    expect(await draw(<p>Page</p>, "/my", away())).not.toContain(danger);
  });
});

describe("the way to it", () => {
  const way = 'href="/my/wrong"';

  test("stands on a page that fails, for whoever is at a record, and on no other", async () => {
    const gone = () => new Response(null, { status: 404 });
    expect(await draw(<p>Page</p>, "/my/learn/none", gone())).toContain(way);
    expect(await draw(<p>Page</p>, "/clinic", gone())).not.toContain(way);
    // That one says what to do already.
    expect(await draw(<p>Page</p>, "/my/wrong", gone())).not.toContain(way);
  });

  test("stands on the pages between places, for whoever has a record", async () => {
    const page = <SignedOutPage title="Confirm that it is you">It</SignedOutPage>;
    expect(await draw(page, "/confirm")).toContain(way);
    expect(await drawn(page)).not.toContain(way);
    const access = { id: "a", kind: "access", access: "CARER" } as const;
    const of = (all: Parameters<typeof placesPage>[0]) =>
      drawn(
        <Places
          page={placesPage(all, { hereId: null, askedId: null }, wordsIn("en"))}
          next={null}
        />,
      );
    const clinic = { name: "Fern Street" };
    expect(await of([{ ...access, patient: { name: "Ever Thistlewood", clinic } }])).toContain(way);
    const member = {
      id: "m",
      kind: "membership",
      role: "CLINICIAN",
      isOwner: true,
      clinic,
    } as const;
    expect(await of([member])).not.toContain(way);
  });
});
