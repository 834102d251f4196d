import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDraftSaver, type Sent } from "~/screens/notes/draft-saver";
import { savedByWords } from "~/screens/notes/note-words";
import type { Draft } from "~/screens/notes/notes-page";

const draft: Draft = { noteId: "n", edition: 0, shape: "SOAP", visitOn: "2026-03-04", text: {} };
const saved = (edition: number): Sent => ({ kind: "saved", edition, at: "10:42", others: null });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A saver whose server gives these answers, one after the other. */
function saverWith(answers: Sent[], looks: Sent[] = [], stored = draft) {
  const sent: Draft[] = [];
  const kept = new Map<string, Draft>();
  const saver = createDraftSaver({
    ...{ draft: stored, savedAt: null, from: "stored", clock: () => "10:44", newId: () => "new" },
    send: async (each) => {
      sent.push(each);
      return answers.shift() ?? "failed";
    },
    look: async () => looks.shift() ?? "failed",
    keep: async (each) => kept.set(each.noteId, each).has(each.noteId),
    forget: (noteId) => void kept.delete(noteId),
  });
  return { saver, sent, kept, save: () => saver.getSnapshot().save };
}

test("two seconds after a change it is saved once, from the edition that came back", async () => {
  const { saver, sent, save } = saverWith([saved(1), saved(2)]);
  expect(save()).toEqual({ kind: "new" });
  saver.change({ text: { S: "a" } });
  await vi.advanceTimersByTimeAsync(1_900);
  saver.change({ text: { S: "ab" } });
  expect([sent.length, save().kind]).toEqual([0, "typing"]);
  await vi.advanceTimersByTimeAsync(100);
  expect(save()).toEqual({ kind: "saved", at: "10:42" });
  saver.change({ text: { S: "abc" } });
  await saver.flush();
  expect(sent.map(({ edition, text }) => [edition, text.S])).toEqual([
    [0, "ab"],
    [1, "abc"],
  ]);
});

test("nothing written is not sent", async () => {
  const { saver, sent } = saverWith([]);
  saver.change({ text: { S: " " } });
  await saver.flush();
  expect(sent).toEqual([]);
});

test.each(["offline", "ended"] as const)(
  "%s: kept on this device until it is stored",
  async (why) => {
    const { saver, sent, kept, save } = saverWith([why, saved(1)]);
    saver.change({ text: { S: "a" } });
    await saver.flush();
    expect(save()).toEqual({ kind: "away", why, at: "10:44", isKept: true });
    saver.change({ text: { S: "ab" } });
    expect(kept.get("n")?.text).toEqual({ S: "ab" });
    await vi.advanceTimersByTimeAsync(10_000);
    expect([save().kind, kept.size, sent.length]).toEqual(["saved", 0, 2]);
  },
);

test("a fault of the server keeps the words in the page, and is tried again", async () => {
  const { saver, kept, save } = saverWith(["failed", saved(1)]);
  saver.change({ text: { S: "a" } });
  await saver.flush();
  expect([save().kind, kept.size]).toEqual(["failed", 0]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(save().kind).toBe("saved");
});

test("another text is never written over: nothing goes out before somebody chose", async () => {
  const there = {
    edition: 3,
    shape: "SOAP",
    visitOn: "2026-03-04",
    text: {},
    at: "1",
    saved: "",
  } as const;
  const { saver, sent, save } = saverWith([{ kind: "changed", there }]);
  saver.change({ text: { S: "mine" } });
  await saver.flush();
  saver.change({ text: { S: "mine too" } });
  await vi.advanceTimersByTimeAsync(30_000);
  expect([save().kind, sent.length]).toEqual(["changed", 1]);
});

test("what is newer comes in where nothing was typed, and asks where something was", async () => {
  const text = { S: "theirs" };
  const there = {
    edition: 3,
    shape: "SOAP",
    visitOn: "2026-03-04",
    text,
    at: "10:47",
    saved: "Leo saved it at 10:47.",
  } as const;
  const seen: Sent = { kind: "seen", there, others: "Leo has it open too." };
  const stored = { ...draft, edition: 2, text: { S: "mine" } };
  const idle = saverWith([], [seen], stored);
  await idle.saver.look();
  expect(idle.saver.getSnapshot()).toMatchObject({
    ...{ draft: { edition: 3, text }, others: "Leo has it open too." },
    news: expect.stringContaining("10:47"),
  });
  const typing = saverWith([], [seen], stored);
  const looking = typing.saver.look();
  typing.saver.change({ text: { S: "mine, longer" } });
  await looking;
  expect(typing.save()).toEqual({ kind: "changed", there });
});

test("their words come in where nothing was written here, and what was emptied here is asked about", async () => {
  const there = {
    edition: 3,
    shape: "SOAP",
    visitOn: "2026-03-04",
    at: "10:47",
    saved: "",
    text: { S: "theirs", O: "Flexion 110°", P: "Block" },
  } as const;
  const stored = { ...draft, edition: 1, text: { P: "Block" } };
  const { saver, save } = saverWith([{ kind: "changed", there }], [], stored);
  saver.change({ text: { S: "mine", O: " ", P: "" } });
  await saver.flush();
  expect(save()).toEqual({ kind: "changed", there });
  expect(saver.getSnapshot().draft.text).toEqual({ S: "mine", O: "Flexion 110°", P: "" });

  // Nothing differs any more: nobody is asked.
  const same = saverWith([{ kind: "changed", there }], [], { ...draft, edition: 1 });
  same.saver.change({ text: { S: "theirs" } });
  await same.saver.flush();
  expect(same.save()).toEqual({ kind: "saved", at: "10:47" });
  expect(same.saver.getSnapshot().draft).toMatchObject({ edition: 3, text: there.text });
});

test("once somebody else is signed in it stays on this device for its writer", async () => {
  const { saver, sent, kept, save } = saverWith(["ended", "another"]);
  saver.change({ text: { S: "a" } });
  await saver.flush();
  saver.change({ text: { S: "ab" } });
  await saver.flush();
  await vi.waitFor(() => expect(save().kind).toBe("gone"));
  expect(save()).toMatchObject({ words: expect.stringMatching(/kept on this device/) });
  expect(kept.get("n")?.text).toEqual({ S: "ab" });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(2);
});

test("what was typed into a signed note goes on as another one", async () => {
  const { saver, sent, save } = saverWith([{ kind: "gone", words: "Signed." }, saved(1)]);
  saver.change({ text: { S: "late" } });
  await saver.flush();
  expect(save().kind).toBe("gone");
  saver.goOnAsNew();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent.at(-1)).toMatchObject({ noteId: "new", edition: 0, text: { S: "late" } });
  expect(save().kind).toBe("saved");
});

test("of a text that somebody else stored it is said who did, as far as that is known", () => {
  const at = new Date("2026-03-04T10:47:00Z");
  const [then, since] = [at, new Date("2026-03-04T10:48:00Z")];
  const words = (...places: [string, boolean, Date][]) =>
    savedByWords(
      at,
      "10:47",
      places.map(([name, isOwn, seenAt]) => ({ name, isOwn, seenAt })),
    );
  expect(words(["Tamsin", true, since], ["Leo", false, then])).toBe("Leo saved it at 10:47.");
  expect(words(["Tamsin", true, then])).toBe("You saved it there at 10:47.");
  const looked = "It was saved at 10:47. Leo has this note open too.";
  expect(words(["Leo", false, since], ["Leo", false, since])).toBe(looked);
  expect(words()).toBe("It was saved at 10:47.");
});
