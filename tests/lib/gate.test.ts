import { expect, test } from "vitest";
import { type Lane, makeGate, TURNED_AWAY } from "~/lib/gate.server";

const size = { atOnce: 2, waitingEach: 5, waitingUnknown: 12 };
const unknown = (by: string): Lane => ({ by, isKnown: false });
const known = (by: string): Lane => ({ by, isKnown: true });

const arrived = () => new Promise(setImmediate);

/** A gate whose works end when they are told to, and the names in the order in which they began. */
function watchedGate() {
  const pass = makeGate(size);
  const begun: string[] = [];
  const inside: (() => void)[] = [];
  const turnedAway: string[] = [];
  const send = (name: string, lane: Lane | null) =>
    pass(lane, () => {
      begun.push(name);
      return new Promise<void>((done) => inside.push(done));
    }).then((done) => {
      if (done === TURNED_AWAY) turnedAway.push(name);
    });
  const endOne = async () => {
    inside.shift()?.();
    await arrived();
  };
  return { send, begun, inside, turnedAway, endOne };
}

test("so many are inside at once, and the others come in their order", async () => {
  const { send, begun, inside, endOne } = watchedGate();
  for (const name of ["a", "b", "c", "d"]) void send(name, unknown("home"));
  await arrived();
  expect(begun).toEqual(["a", "b"]);
  await endOne();
  expect([begun, inside.length]).toEqual([["a", "b", "c"], 2]);
  await endOne();
  await endOne();
  await endOne();
  void send("e", unknown("home"));
  await arrived();
  expect(begun).toEqual(["a", "b", "c", "d", "e"]);
});

test("of one network five wait, of all unknown ones a number, and the rest is told at once", async () => {
  const { send, turnedAway } = watchedGate();
  for (let i = 1; i <= 8; i += 1) void send(`home${i}`, unknown("home"));
  for (let i = 1; i <= 5; i += 1) void send(`away${i}`, unknown("away"));
  for (let i = 1; i <= 3; i += 1) void send(`far${i}`, unknown("far"));
  await arrived();
  expect(turnedAway).toEqual(["home8", "far3"]);
});

test("known devices have a line of their own, which goes first; the program itself waits with them", async () => {
  const { send, begun, turnedAway, endOne } = watchedGate();
  for (let i = 1; i <= 12; i += 1) void send(`crowd${i}`, unknown(`net${i}`));
  await arrived();
  for (let i = 1; i <= 6; i += 1) void send(`desk${i}`, known("desk"));
  void send("own", null);
  await arrived();
  for (let i = 0; i < 6; i += 1) await endOne();
  expect(begun.slice(2)).toEqual(["desk1", "desk2", "desk3", "desk4", "desk5", "own"]);
  expect(turnedAway).toEqual(["desk6"]);
});

test("a work that fails lets the next one in", async () => {
  const pass = makeGate({ ...size, atOnce: 1 });
  const failing = pass(null, () => Promise.reject(new Error("no")));
  const next = pass(null, () => Promise.resolve("in"));
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("in");
});

test("what is asked first is asked in one's turn, and may end it", async () => {
  const pass = makeGate(size);
  const lane = unknown("home");
  const answers: string[] = [];
  let open = () => undefined as unknown;
  const asked = new Promise((done) => {
    open = () => done(undefined);
  });
  const all = Array.from({ length: 10 }, (_, i) =>
    pass(
      lane,
      async () => "in",
      async () => {
        answers.push(`asked${i}`);
        await asked;
        if (i === 0) throw new Error("slowed");
      },
    ).catch((error: Error) => error.message),
  );
  await arrived();
  expect(answers).toHaveLength(2);
  open();
  expect(await Promise.all(all)).toEqual([
    "slowed",
    ...Array(6).fill("in"),
    ...Array(3).fill(TURNED_AWAY),
  ]);
  expect(await pass(lane, async () => "again")).toBe("again");
});
