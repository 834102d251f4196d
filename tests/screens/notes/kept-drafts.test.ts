import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { forgetDraft, keepDraft, listKept, type Owner } from "~/screens/notes/kept-drafts";
import { withTyped } from "~/screens/notes/kept-merge";
import type { Draft } from "~/screens/notes/notes-page";

const newKey = () => randomBytes(32).toString("base64url");
const tamsin: Owner = { userId: "u1", placeId: "m1", patientId: "p1", key: newKey() };
const NOTE = "7d8e";
const draft = (words: string, noteId = NOTE): Draft => ({
  ...({ noteId, edition: 2, shape: "SOAP", visitOn: "2026-03-04" } as const),
  text: { S: words },
});

/** A browser's storage, whose own keys are what is in it. */
const stored: Record<string, string> = {};

beforeEach(() => {
  for (const name of Object.keys(stored)) delete stored[name];
  const methods = {
    getItem: (name: string) => stored[name] ?? null,
    setItem: (name: string, text: string) => void Object.assign(stored, { [name]: text }),
    removeItem: (name: string) => void delete stored[name],
  };
  const localStorage = new Proxy(stored, {
    get: (_, name) => Reflect.get(methods, name) ?? Reflect.get(stored, name),
  });
  vi.stubGlobal("window", { localStorage });
});

const said = async (owner: Owner) => (await listKept(owner)).map(({ text }) => text.S);

describe("a note that did not reach the server", () => {
  it("is sealed as soon as it lies in the browser, and says not about whom it is", async () => {
    expect(await keepDraft(tamsin, draft("Tingles at night — ü"), 1)).toBe(true);
    expect(Object.keys(stored)).toEqual(["supple-note:u1:7d8e"]);
    expect(JSON.stringify(stored)).not.toMatch(/Tingles|SOAP|2026|p1/);
  });

  it("comes back to its writer, at its place and with its patient, and to nobody else", async () => {
    await keepDraft(tamsin, draft("Earlier"), 1);
    await keepDraft(tamsin, draft("Later", "other"), 2);
    expect(await said(tamsin)).toEqual(["Later", "Earlier"]);
    expect(await said({ ...tamsin, patientId: "p2" })).toEqual([]);
    expect(await said({ ...tamsin, placeId: "m2", key: newKey() })).toEqual([]);
    expect(await said({ ...tamsin, userId: "u2" })).toEqual([]);
    expect(Object.keys(stored)).toHaveLength(2);
  });

  it("stays as it was said last, and does not come back once it is stored", async () => {
    const [first, second] = [draft("One"), draft("One two")];
    await Promise.all([first, second].map((each) => keepDraft(tamsin, each, 1)));
    expect(await said(tamsin)).toEqual(["One two"]);
    const late = keepDraft(tamsin, draft("One two three"), 2);
    forgetDraft(tamsin, NOTE);
    await late;
    expect(stored).toEqual({});
  });

  it("of an earlier version, in plain, is sealed at the next look of its writer", async () => {
    const plain = JSON.stringify({ ...draft("Plain"), at: 1 });
    stored[`supple-note:u1:m1:p1:${NOTE}`] = plain;
    stored[`supple-note:u2:m1:p1:${NOTE}`] = plain;
    // The editor and what waits beside it ask at once.
    expect(await Promise.all([said(tamsin), said(tamsin)])).toEqual([["Plain"], ["Plain"]]);
    expect(Object.keys(stored).sort()).toEqual([
      "supple-note:u1:7d8e",
      `supple-note:u2:m1:p1:${NOTE}`,
    ]);
  });

  it("is not kept where the browser cannot seal, and what is not ours is none", async () => {
    stored["supple-note:u1:x"] = "{}";
    stored["supple-note:u1:y"] = "A".repeat(64);
    stored["supple-note:u1:z"] = `${"A".repeat(40)}_${"A".repeat(22)}`;
    stored["supple-note:u1:w"] = "A".repeat(65);
    expect(await listKept(tamsin)).toEqual([]);
    vi.stubGlobal("crypto", {});
    expect(await keepDraft(tamsin, draft("Plain"), 1)).toBe(false);
    expect(JSON.stringify(stored)).not.toContain("Plain");
    vi.unstubAllGlobals();
  });
});

describe("what was typed before a kept note was opened", () => {
  const at = (text: Draft["text"], shape: Draft["shape"] = "SOAP") => ({
    ...draft(""),
    text,
    shape,
  });

  it("is added to it, and nothing is where nothing was typed", () => {
    const kept = at({ S: "Kept", P: "Plan" });
    expect(withTyped(kept, at({ S: "Stored" }), at({ S: "Stored" }))).toEqual(kept);
    expect(withTyped(kept, at({}), at({ S: "T", O: "Found" })).text).toEqual({
      ...{ S: "Kept\nT", O: "Found", P: "Plan" },
    });
    // A form that came back says the same as the device.
    expect(withTyped(kept, at({}), at({ S: "Kept" })).text).toEqual(kept.text);
  });

  it("also in another shape", () => {
    const kept = at({ S: "Kept", P: "Plan" });
    const typed = withTyped(kept, at({}), at({ text: "Free" }, "FREE"));
    expect([typed.shape, typed.text]).toEqual(["SOAP", { S: "Kept\nFree", P: "Plan" }]);
  });
});
