import { isRedFlagCode } from "~/domain/red-flags/signs";
import type { ExerciseLogRow, MissReason } from "~/domain/rows";
import { NOTHING_STORED } from "~/domain/session/log-stamp";
import type { PhoneEvent } from "~/lib/phone/sync-protocol";
import { exercisesSaid } from "~/screens/log/exercises-said";

/** What is wrong with a form, by field, as a code; the page says it in words. */
export type FormProblem = "number" | "number-or-none" | "signs";

export type ReadForm = { event: PhoneEvent } | { problem: FormProblem };

/**
 * What a form of the patient's says, as the queue keeps it.
 * @param path the page that it stands on
 * @param at ISO instant at which it was said
 * @param newId a UUID for what has none of its own
 * @param revisionOn the revision of the program that a session ("2026-11-19/1") is drawn from here
 * @returns null for a form that cannot wait: of another page, or one that changes what the server has
 */
export function eventOfForm(
  path: string,
  form: URLSearchParams,
  at: string,
  newId: string,
  revisionOn: (session: string) => string | null,
): ReadForm | null {
  const text = (name: string) => form.get(name)?.trim() || null;
  // A log that was there before is changed with the server alone: a queue never overwrites.
  if ((text("seen") ?? NOTHING_STORED) !== NOTHING_STORED || form.has("over")) return null;
  const said = { id: (text("id") ?? newId).toLowerCase(), saidAt: at, note: text("note") };
  if (path === "/my/wrong") {
    const codes = form.getAll("signs").filter(isRedFlagCode);
    return codes.length === 0
      ? { problem: "signs" }
      : { event: { ...said, type: "red-flag", codes } };
  }
  const pain = scoreOf(text("pain"));
  if (path === "/my/pain") {
    if (pain === null) return { problem: "number" };
    return { event: { ...said, type: "pain", score: pain, bodySite: text("bodySite") } };
  }
  if (path === "/my/pain/morning") {
    const sessionId = text("sessionId");
    if (pain === null || sessionId === null) return { problem: "number" };
    const report = { type: "pain", score: pain, bodySite: null, sessionId } as const;
    return { event: { ...said, id: newId, ...report } };
  }
  const place = /^\/my\/(?:log|session)\/(\d{4}-\d\d-\d\d)\/([1-9]\d?)$/.exec(path);
  const status = text("status");
  if (!place || !isStatus(status)) return null;
  if (status !== "MISSED" && pain === null && !form.has("withoutNumber")) {
    return { problem: "number-or-none" };
  }
  const [, dueOn = "", slot] = place;
  const missReason = text("missReason");
  return {
    event: {
      ...{ ...said, type: "session", dueOn, slot: Number(slot), status, pain },
      revisionId: revisionOn(`${dueOn}/${slot}`),
      painBefore: scoreOf(text("painBefore")),
      during: listOf(form, "during", ["exerciseId", "score", "id"]).flatMap(
        ({ exerciseId, score, id }) => {
          const felt = scoreOf(score ?? null);
          return exerciseId && felt !== null ? { exerciseId, score: felt, id: id ?? null } : [];
        },
      ),
      ...{ effort: text("effort"), missReason },
      startedAt: text("startedAt"),
      // Done just now where a run tells when it began; else nobody said when.
      completedAt: status !== "MISSED" && form.has("startedAt") ? at : null,
      exercises: exercisesSaid(
        listOf(form, "items", ["itemId", "result", "reason", "done", "easierId"]).map(
          ({ itemId = "", result, reason, done, easierId }) => ({
            ...{ itemId, done, easierId },
            // The form's own fields hold the codes that the page put in.
            result: result as ExerciseLogRow["result"] | undefined,
            reason: reason as MissReason | undefined,
          }),
        ),
        (missReason ?? undefined) as MissReason | undefined,
      ),
    },
  };
}

function isStatus(text: string | null): text is "DONE" | "PARTLY" | "MISSED" {
  return text === "DONE" || text === "PARTLY" || text === "MISSED";
}

/** An empty field is no answer: it must never become a 0. */
function scoreOf(text: string | null): number | null {
  return text !== null && /^(\d|10)$/.test(text) ? Number(text) : null;
}

/** The rows of a list of fields, "items[0].itemId", as far as they go. */
function listOf<Name extends string>(
  form: URLSearchParams,
  list: string,
  names: readonly Name[],
): Partial<Record<Name, string>>[] {
  const rows: Partial<Record<Name, string>>[] = [];
  const field = (i: number, name: Name) => `${list}[${i}].${name}`;
  for (let i = 0; names.some((name) => form.has(field(i, name))); i += 1) {
    const filled = names.flatMap((name) => {
      const value = form.get(field(i, name));
      return value ? [[name, value] as const] : [];
    });
    rows.push(Object.fromEntries(filled) as Partial<Record<Name, string>>);
  }
  return rows;
}
