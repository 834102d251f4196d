import { z } from "zod";
import type { AnswerKind, AnswerRow } from "~/domain/alerts/answers";
import { isLocalDate } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";
import { optionalText } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";
import { DATE_MISSING, dateProblem } from "~/words/date-problem";
import {
  answerVerb,
  type Faster,
  isWake,
  minuteWords,
  SETTLED,
  type Settled,
} from "./answer-words";

const { fields } = wordsIn(null).forms;
const LONGEST_WORDS = 1_000;
const settledCodes = Object.keys(SETTLED) as [Settled, ...Settled[]];

const sent = z.object({
  intent: z.literal("answer"),
  id: z.uuid(),
  rule: z.string(),
  key: z.string(),
  /** The newest answer that stood on the page; left out without one. */
  seen: z.string().optional(),
  kind: z.enum(["ACKNOWLEDGED", "SNOOZED", "RESOLVED"]),
  /** SNOOZED: a date, or "other" for the one that was typed. */
  until: z.string().optional(),
  untilOn: z.string().optional(),
  /** RESOLVED. */
  settled: z.enum(settledCodes).optional(),
  reason: optionalText(fields, LONGEST_WORDS),
  /** The row to go on with. */
  next: z.string().optional(),
});

/** What was done about an alert. An acknowledgement needs words, a snooze a date, a closed alert a reason. */
const answer = sent.transform(({ until, untilOn, settled, ...typed }, { addIssue }) => {
  const refuse = (name: string, message: string) => {
    addIssue({ code: "custom", message, path: [name] });
    return z.NEVER;
  };
  const base = { ...typed, seen: typed.seen ?? null, reason: typed.reason ?? "", untilOn: null };
  switch (typed.kind) {
    case "ACKNOWLEDGED":
      return base.reason === "" ? refuse("reason", NO_WORDS) : base;
    case "SNOOZED": {
      const isTyped = until === "other" || (until === undefined && untilOn !== undefined);
      const date = isTyped ? (untilOn ?? "") : until;
      if (date === undefined) return refuse("until", NO_DATE);
      if (!isLocalDate(date)) return refuse(isTyped ? "untilOn" : "until", DATE_MISSING);
      return { ...base, untilOn: date };
    }
    case "RESOLVED":
      if (settled === undefined) return refuse("settled", NO_REASON);
      return { ...base, reason: [SETTLED[settled], base.reason].filter(Boolean).join(": ") };
  }
});

/** Whatever a form about an alert sends: an answer, one's own taken back, a snooze that ends now. */
export const alertSchema = z.discriminatedUnion("intent", [
  answer,
  z.object({ intent: z.enum(["undo", "wake"]), answerId: z.string() }),
]);

/** The same on the page of the queue, where single keys can be switched off, too. */
export const queueSchema = z.discriminatedUnion("intent", [
  alertSchema,
  z.object({ intent: z.literal("keys"), singleKeys: z.enum(["on", "off"]) }),
]);

export const NO_WORDS = "Say what you did. Whoever looks next needs to know.";
export const NO_DATE = "Choose when it comes back.";
export const NO_REASON = "Pick a reason. Whoever looks next needs to know why it was closed.";

type Refused =
  | { kind: "gone" | "changed" | "sent-before" | "late" | "stale" }
  | { kind: "date"; earliest: LocalDate; latest: LocalDate; today: LocalDate; untilOn: LocalDate }
  | { kind: "faster"; answer: AnswerRow };
type Taken = { kind: "answered" | "undone" | "woken" };

type Refusal = { status: 409 | 422; errors: Record<string, string>; faster: Faster | null };

/** Why something was not stored, in words, with its status; null where it was. */
export function alertRefusal(result: Refused | Taken, timeZone: string): Refusal | null {
  const stale = (message: string): Refusal => ({
    ...{ status: 409, faster: null },
    errors: { "": message },
  });
  switch (result.kind) {
    case "gone":
      return stale(
        "Its rule does not hold any more, so there is nothing to answer. Nothing was saved.",
      );
    case "changed":
      return stale(
        "Something else came in since you opened this. Look at it above, then save again. Nothing was saved.",
      );
    case "sent-before":
      return stale(
        "This form was saved before, with other words. What you changed since is still here, and not saved. Save it again to add it.",
      );
    case "late":
      return stale("It is too late to take this back. Answer the alert again instead.");
    case "stale":
      return stale("Somebody changed this alert meanwhile. Look at it again.");
    case "date": {
      const { earliest, latest, today, untilOn } = result;
      const message = dateProblem(untilOn, { earliest, latest }, today);
      return { status: 422, faster: null, errors: { until: message ?? NO_DATE } };
    }
    case "faster":
      return { status: 409, errors: {}, faster: fasterWords(result.answer, timeZone) };
    default:
      return null;
  }
}

function fasterWords(answer: AnswerRow, timeZone: string): Faster {
  const { byName, at, reason } = answer;
  const verbs: Record<AnswerKind, string> = {
    ACKNOWLEDGED: "acknowledged this",
    SNOOZED: isWake(answer)
      ? "woke this up"
      : answerVerb(answer).replace("Snoozed", "snoozed this"),
    RESOLVED: "closed this",
  };
  return {
    title: `${byName} ${verbs[answer.kind]}: ${minuteWords(at, timeZone)}.`,
    words: reason === "" ? null : reason,
  };
}
