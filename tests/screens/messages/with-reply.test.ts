import { expect, it } from "vitest";
import type { Reply } from "~/screens/messages/clinic-thread-page";
import { repliesFor, withReply } from "~/screens/messages/with-reply";

const reply = (id: string, text: string): Reply => ({
  ...{ id, title: `About ${id}`, text },
  parts: [{ text, is: "words" }],
});
const ache = reply("ache", "An ache that is gone by the next morning is fine.");
const rest = reply("rest", "Rest today.");
const replies = [ache, rest];

it.each([
  ["nothing typed", "", null, "Rest today."],
  ["a search", "rest TO", null, "Rest today."],
  ["another reply, as it was picked", ache.text, ache, "Rest today."],
  ["words of one's own", "Thanks, Ever.\n", null, "Thanks, Ever.\n\nRest today."],
  [
    "a reply that was changed",
    `${ache.text} Tell me.`,
    ache,
    `${ache.text} Tell me.\n\nRest today.`,
  ],
])("a reply that is picked: %s", (_, text, picked, becomes) => {
  expect(withReply({ text, reply: rest, picked, replies })).toBe(becomes);
});

it("what is typed filters the replies as long as one holds it", () => {
  expect(repliesFor(replies, "ache")).toEqual([ache]);
  expect(repliesFor(replies, "Thanks, Ever")).toEqual(replies);
  expect(repliesFor(replies, " ")).toEqual(replies);
});
