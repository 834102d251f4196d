import { z } from "zod";
import type { ItemChange, RevisionChange, Schedule } from "~/domain/rows";

const weekdaySchema = z.literal([1, 2, 3, 4, 5, 6, 7]);
const sideSchema = z.enum(["LEFT", "RIGHT", "BOTH", "NONE"]);

const scheduleSchema: z.ZodType<Schedule> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("weekdays"),
    weekdays: z.array(weekdaySchema),
    timesPerDay: z.number(),
  }),
  z.object({ kind: z.literal("perWeek"), timesPerWeek: z.number() }),
]);

const itemChangeSchema: z.ZodType<ItemChange> = z.discriminatedUnion("what", [
  z.object({
    what: z.enum(["sets", "repetitions", "holdSeconds", "restSeconds"]),
    from: z.number(),
    to: z.number(),
  }),
  z.object({ what: z.literal("side"), from: sideSchema, to: sideSchema }),
  z.object({ what: z.literal("note"), became: z.enum(["added", "removed", "changed"]) }),
  z.object({ what: z.literal("easier"), became: z.enum(["allowed", "not-allowed"]) }),
]);

const changeSchema: z.ZodType<RevisionChange> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("first") }),
  z.object({ kind: z.literal("template"), templateId: z.string(), name: z.string() }),
  z.object({
    kind: z.literal("item"),
    exerciseId: z.string(),
    changes: z.array(itemChangeSchema),
  }),
  z.object({ kind: z.enum(["added", "removed", "kept"]), exerciseId: z.string() }),
  z.object({ kind: z.literal("order") }),
  z.object({ kind: z.literal("schedule"), from: scheduleSchema, to: scheduleSchema }),
  z.object({ kind: z.literal("end"), to: z.string().nullable() }),
  z.object({ kind: z.literal("start"), from: z.string(), to: z.string() }),
]);

/**
 * The changes of a revision as they were stored. One that cannot be read, such as a kind that a newer
 * release has written, is left out: it must not take the whole record with it.
 * @returns null in revisions from before changes were kept
 */
export function readChanges(stored: unknown): RevisionChange[] | null {
  if (!Array.isArray(stored)) return null;
  return stored.flatMap((each) => changeSchema.safeParse(each).data ?? []);
}
