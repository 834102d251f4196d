import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  afterAnswer,
  again,
  backOff,
  clockOffset,
  inServerTime,
  painOf,
  simpler,
  toSend,
  type Waiting,
} from "~/lib/phone/queue";
import { sealText, unsealText } from "~/lib/phone/seal";
import type { PhoneEvent, SessionEvent } from "~/lib/phone/sync-protocol";
import { eventOfForm } from "~/screens/offline/event-of-form";
import { outboxWords } from "~/screens/offline/outbox-words";
import { en } from "~/words/en";

const AT = "2026-03-04T18:00:00.000Z";
const NOW = Date.parse("2026-03-04T19:00:00Z");
const ID = "0b6f5a52-2f0d-4c58-9a65-1d2e3f405060";
const pain = { type: "pain", id: ID, saidAt: AT, score: 3, bodySite: null, note: null } as const;
const session: SessionEvent = {
  ...{ type: "session", id: ID, saidAt: AT, note: null, dueOn: "2026-03-04", slot: 1 },
  revisionId: "seen",
  ...{ status: "PARTLY", pain: 2, painBefore: null, effort: null, missReason: null },
  during: [{ exerciseId: "pigeon", score: 7, id: null }],
  ...{ startedAt: "2026-03-04T17:40:00.000Z", completedAt: AT },
  exercises: [{ itemId: "item", result: "DONE", reason: null, easierId: null }],
};
const waits = (event: PhoneEvent, more: Partial<Waiting> = {}): Waiting => ({
  ...{ event, order: 1, refused: null, notBefore: 0 },
  ...more,
});

describe("a phone's clock", () => {
  it("is right within a minute and a half", () => {
    expect(clockOffset("2026-03-04T19:01:00Z", NOW)).toBe(0);
    expect(clockOffset(null, NOW)).toBe(0);
    expect(clockOffset("2026-03-04T21:00:00Z", NOW)).toBe(7_200_000);
  });

  it.each([
    ["behind", 7_200_000, "2026-03-04T20:00:00.000Z"],
    ["ahead", -7_200_000, "2026-03-04T16:00:00.000Z"],
  ])("that is %s is set right in each of an event's times", (_what, offset, saidAt) => {
    expect(inServerTime(session, offset, NOW)).toMatchObject({ saidAt, completedAt: saidAt });
  });

  it("that was ahead when it was said, and is right now, lets nothing lie ahead", () => {
    const event = { ...pain, saidAt: "2026-03-04T23:00:00.000Z" };
    expect(inServerTime(event, 0, NOW).saidAt).toBe("2026-03-04T19:00:00.000Z");
  });
});

describe("a queue", () => {
  it("goes out in the order in which it was said, warning signs first, refused ones never", () => {
    const flag: PhoneEvent = {
      type: "red-flag",
      id: "f",
      saidAt: AT,
      codes: ["fever"],
      note: null,
    };
    const all = [
      waits(pain, { order: 3 }),
      waits(session, { order: 2 }),
      waits(flag, { order: 4 }),
      waits(pain, { order: 1, refused: { reason: "day-closed", error: "" } }),
      waits(pain, { order: 5, notBefore: NOW + 1 }),
    ];
    expect(toSend(all, NOW).map(({ order }) => order)).toEqual([4, 2, 3]);
  });

  it.each([
    ["stored", null],
    ["duplicate", null],
    ["later", { notBefore: NOW + 3_600_000 }],
    ["rejected", { refused: { reason: "not-found", error: "Why" } }],
  ] as const)("knows what stays of what is %s", (status, stays) => {
    const answer = { id: ID, status, reason: "not-found", error: "Why" };
    const after = afterAnswer(waits(pain), answer, NOW);
    if (stays === null) expect(after).toBeNull();
    else expect(after).toMatchObject(stays);
  });

  it("keeps what got no answer", () => {
    expect(afterAnswer(waits(pain), undefined, NOW)).toEqual(waits(pain));
  });

  it("waits longer after each failure, and a quarter of an hour at most", () => {
    expect([1, 2, 3, 50].map(backOff)).toEqual([5_000, 10_000, 20_000, 900_000]);
  });

  it("can send a session without the stretches that another program does not know", () => {
    const refused = { reason: "not-found", error: "" };
    expect(simpler(waits(session, { refused }))).toMatchObject({ exercises: [], during: [] });
    expect(simpler(waits(pain, { refused }))).toBeNull();
  });

  it("claims nothing of another program's stretches", () => {
    const refused = { reason: "not-found", error: "" };
    const done = waits({ ...session, status: "DONE" }, { refused });
    expect(simpler(done)).toMatchObject({ status: "PARTLY", revisionId: null, pain: 2 });
    // Also where no single stretch was named: the page that it was said on was the other program's.
    const quick = { ...session, exercises: [], during: [] };
    const seen = waits({ ...quick, status: "DONE", revisionId: "seen" }, { refused });
    expect(simpler(seen)).toMatchObject({ status: "PARTLY", revisionId: null });
    expect(simpler(waits({ ...quick, revisionId: null }, { refused }))).toBeNull();
  });

  it.each([
    ["clock-ahead", true],
    ["no-program", true],
    ["day-closed", false],
    ["edit-closed", false],
  ])("sends what was refused with %s again: %s", (reason, isOfUse) => {
    const waiting = waits(pain, { refused: { reason, error: "" } });
    expect(again(waiting)).toEqual(isOfUse ? pain : null);
  });

  it.each([
    [pain, 3],
    [session, 2],
    [{ ...session, status: "MISSED" as const, pain: null }, null],
  ])("opens a number as a pain log, and nothing else", (event, score) => {
    expect(painOf(waits(event))?.score ?? null).toBe(score);
  });
});

describe("what waits", () => {
  const [twoAfter, none] = [session, { ...session, status: "MISSED", pain: null } as const];
  const yesterday = { ...none, dueOn: "2026-03-03" };
  it.each([
    ["Today: some done", "Pain 2 after the session, 18:00", twoAfter],
    ["Today: not done", "18:00", none],
    ["Yesterday: not done", "Today, 18:00", yesterday],
    ["Today: pain 3", "18:00", pain],
  ])("is called %s, %s", (title, detail, event) => {
    const read = { words: en, offline: en.offline, timeZone: "UTC", now: new Date(NOW) };
    expect(outboxWords(event, read)).toEqual({ title, detail });
  });
});

describe("a seal", () => {
  it("opens with its own key alone", async () => {
    const key = () => randomBytes(32).toString("base64url");
    const own = key();
    const sealed = await sealText("Ever's two", own);
    expect(new TextDecoder().decode(sealed.data)).not.toContain("Ever");
    expect(await unsealText(sealed, own)).toBe("Ever's two");
    expect(await unsealText(sealed, key())).toBeNull();
  });
});

describe("a form that waits", () => {
  const read = (path: string, fields: Record<string, string>) =>
    eventOfForm(path, new URLSearchParams(fields), AT, ID, (place) => `seen on ${place}`);

  it.each([
    ["/my/pain", { id: ID, pain: "0" }, { type: "pain", score: 0 }],
    ["/my/pain/morning", { sessionId: "s", pain: "2" }, { type: "pain", sessionId: "s" }],
    ["/my/wrong", { id: ID, signs: "fever" }, { type: "red-flag", codes: ["fever"] }],
    ["/my/log/2026-03-04/1", { id: ID, status: "MISSED" }, { status: "MISSED", pain: null }],
    ["/my/session/2026-03-04/2", { id: ID, status: "DONE", pain: "4" }, { slot: 2, pain: 4 }],
    ["/my/log/2026-03-04/1", { status: "MISSED" }, { revisionId: "seen on 2026-03-04/1" }],
  ])("on %s is an event", (path, fields, event) => {
    expect(read(path, fields as Record<string, string>)).toMatchObject({ event });
  });

  it.each([
    ["/my/pain", { id: ID, pain: "" }, "number"],
    ["/my/log/2026-03-04/1", { id: ID, status: "DONE" }, "number-or-none"],
    ["/my/wrong", { id: ID }, "signs"],
  ])("on %s says what is missing", (path, fields, problem) => {
    expect(read(path, fields as Record<string, string>)).toEqual({ problem });
  });

  it("never changes what the server has, and is of no other page", () => {
    expect(read("/my/pain", { id: ID, pain: "3", seen: "abc" })).toBeNull();
    expect(read("/my/account", { timeZone: "Europe/London" })).toBeNull();
  });
});
