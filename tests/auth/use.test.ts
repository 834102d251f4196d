import { expect, test } from "vitest";
import { isUse } from "~/auth/use.server";

type Given = { path?: string; method?: string } & Record<string, string>;

function asked({ path = "/clinic", method = "GET", ...headers }: Given): Request {
  return new Request(`http://127.0.0.1:3000${path}`, { method, headers });
}

test.each<[string, boolean, Given]>([
  ["a page that is opened", true, { "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate" }],
  ["a page of a browser that says nothing", true, {}],
  ["a page that scripts go to", true, { path: "/clinic.data", "Sec-Fetch-Dest": "empty" }],
  ["a form", true, { method: "POST" }],
  ["a log from a phone's queue", true, { path: "/my/sync", method: "POST" }],
  ["what is saved after typing", true, { method: "POST", "X-Caused-By": "typing" }],
  ["a button that asks by script", true, { path: "/clinic/sign-in-end", "X-Caused-By": "button" }],
  ["a page fetched ahead", false, { "Sec-Purpose": "prefetch" }],
  ["a page drawn ahead", false, { "Sec-Purpose": "prefetch;prerender" }],
  ["its data fetched ahead", false, { path: "/clinic.data", Purpose: "prefetch" }],
  ["a preview", false, { "X-Moz": "prefetch" }],
  ["a look at when it ends", false, { path: "/clinic/sign-in-end", "X-Caused-By": "page" }],
  ["a poll that says so", false, { path: "/clinic.data", "X-Caused-By": "page" }],
  ["a form that nobody sent", false, { method: "POST", "X-Caused-By": "page" }],
  ["a cause that nobody knows", false, { "X-Caused-By": "magic" }],
  ["a stream", false, { Accept: "text/event-stream" }],
  [
    "a picture in a page",
    false,
    { path: "/clinic/library/figures.svg", "Sec-Fetch-Dest": "image" },
  ],
  ["what a script asks for", false, { path: "/clinic/sign-in-end", "Sec-Fetch-Dest": "empty" }],
  ["the head alone", false, { method: "HEAD" }],
])("%s: %s", (_what, counts, given) => {
  expect(isUse(asked(given))).toBe(counts);
});
