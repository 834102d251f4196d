import { expect, test } from "vitest";
import { readSources } from "./sources";

const sources = (glob: Record<string, string>) => Object.entries(glob);
const routes = sources(readSources(import.meta.glob("../../app/routes/*.{ts,tsx}")));
const drawn = sources(readSources(import.meta.glob("../../app/{screens,components}/**/*.tsx")));

/** Forms of people who are not signed in: nobody opened them. */
const OF_NOBODY = [
  "components/shell/sign-in-form.tsx",
  "screens/account/code.tsx",
  "screens/account/email-link.tsx",
  "screens/account/invitation.tsx",
  "screens/account/pending-sign-up.tsx",
  "screens/account/reset.tsx",
  "screens/account/sign-up.tsx",
  "screens/landing/landing.tsx",
  "screens/reminders/mails-off.tsx",
  "screens/team/joining.tsx",
];

const nameOf = (path: string) => path.replace("../../app/", "");

test("every form that changes something says who opened it and whose record it is for", () => {
  const posting = drawn.flatMap(([path, source]) => {
    const opened = [...source.matchAll(/<(\w*[Ff]orm(?:\.Form)?)\b[^>]*?\bmethod="post"/g)];
    return opened.map(([, tag]) => ({ path: nameOf(path), tag }));
  });
  expect(posting.length).toBeGreaterThan(10);
  const bare = posting.filter(({ tag }) => tag !== "OwnedForm");
  expect([...new Set(bare.map(({ path }) => path))].sort()).toEqual(OF_NOBODY);
  // Those too are sent once, and say that they are on their way.
  expect(bare.filter(({ tag }) => tag !== "SentForm")).toEqual([]);
});

test("every page whose form holds words can show them again after a sign-in", () => {
  const parsing = routes.filter(
    ([, source]) =>
      source.includes("parseForm(") && /require(Clinician|Patient|Owner|FrontDesk)\b/.test(source),
  );
  expect(parsing.length).toBeGreaterThan(6);
  const forgetful = parsing.filter(([, source]) => !source.includes("showsAgain: true"));
  expect(forgetful.map(([path]) => nameOf(path))).toEqual([]);
});

test("nothing sends a form past the one that is sent once", () => {
  const past = [...drawn, ...routes].filter(([, source]) =>
    /\buseFetcher\b|fetcher\./.test(source),
  );
  expect(past.map(([path]) => nameOf(path))).toEqual([]);
});
