import { expect, test } from "vitest";
import { Handover } from "~/screens/handover/handover";
import type { HandoverPage, HandoverRow } from "~/screens/handover/handover-page";
import { typedNotes } from "~/screens/handover/typed-notes";
import { drawn, textOf } from "../draw";

const row = (id: string, name: string): HandoverRow => ({
  ...{ id, name, about: "Psoas tightness", rule: "silent", badge: "Gone quiet" },
  ...{ reason: "No logs for 9 days", isCritical: false, waiting: "Since Tue 10 Nov" },
});
const [hale, nell, sedge] = [row("h", "Hale"), row("n", "Nell"), row("s", "Sedge")] as const;
const sent = (...notes: [{ id: string; name: string }, string][]) => ({
  initialValue: {
    colleagueId: "leo",
    notes: notes.map(([{ id: patientId, name }, note]) => ({ patientId, name, note })),
  },
  error: { "notes[1].note": ["Too long."], untilOn: ["Enter a date."] },
});

test("a note stays with its patient when the list got another row meanwhile", () => {
  const { rows, form } = typedNotes(
    [nell, hale, sedge],
    sent([hale, "Call him."], [sedge, "Ask."]),
  );
  expect(rows.map(({ id }) => id)).toEqual(["n", "h", "s"]);
  expect(form?.initialValue).toMatchObject({
    ...{ colleagueId: "leo", "notes[1].note": "Call him.", "notes[2].note": "Ask." },
  });
  expect(Object.keys(form?.initialValue ?? {})).not.toContain("notes[0].note");
  expect(form?.error).toEqual({ "notes[2].note": ["Too long."], untilOn: ["Enter a date."] });
});

test("a row that left the list stays while it holds words, and no longer", () => {
  const { rows } = typedNotes([nell], sent([hale, "Call him."], [sedge, "  "]));
  expect(rows.map(({ name, alert }) => [name, alert !== null])).toEqual([
    ["Nell", true],
    ["Hale", false],
  ]);
});

test("a first visit has the rows of the list and nothing typed", () => {
  expect(typedNotes([hale], undefined)).toEqual({
    ...{ rows: [{ id: "h", name: "Hale", alert: hale }], form: undefined },
  });
});

test("the page draws each note in its own row, and the preview with the words that stand there", async () => {
  const page: HandoverPage = {
    ...{ summary: "", handoverId: "id", today: "2026-11-19", others: 0, covers: [] },
    ...{ colleagues: [{ id: "leo", name: "Leo Marsh" }], rows: [hale, nell] },
  };
  const form = sent(
    [nell, "Ring the daughter."],
    [sedge, "Gone, with words."],
    [hale, "Call him."],
  );
  const html = await drawn(<Handover page={page} me="Tamsin Vale" form={form} />);
  const fields = [
    ...html.matchAll(/name="(notes\[\d\]\.patientId)" value="(\w)".*?<textarea[^>]*>([^<]*)</g),
  ];
  expect(fields.map(([, , id, note]) => [id, note])).toEqual([
    ["h", "Call him."],
    ["n", "Ring the daughter."],
    ["s", "Gone, with words."],
  ]);
  expect(textOf(html)).toContain("Sedge Not in your list any more. Your words are still here.");
  expect(textOf(html)).toContain("Tamsin: “Call him.”");
  expect(html).not.toContain("No note yet");
});
