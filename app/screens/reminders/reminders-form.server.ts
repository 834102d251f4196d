import { z } from "zod";
import { isWallTime } from "~/domain/calendar/wall-clock";
import { cues, DESK_MINUTES, extraKinds } from "~/domain/reminders/plan";
import { isQuiet } from "~/domain/reminders/quiet";
import type { Weekday } from "~/domain/rows";
import { optionalLine } from "~/lib/schemas.server";
import type { Catalogue } from "~/words/catalogue";

const OWN_CUE_MAX = 80;
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const box = z
  .string()
  .optional()
  .transform((sent) => sent === "on");

/**
 * How somebody wants to be reminded, as the command takes it.
 * @param canPush whether this server sends to phones: where it does not, a phone is no way
 */
export function remindersForm(
  { forms: { fields }, reminders: { errors } }: Pick<Catalogue, "forms" | "reminders">,
  canPush: boolean,
) {
  const time = z.string({ error: errors.time }).trim().refine(isWallTime, errors.time);
  const minutes = z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, errors.minutes(DESK_MINUTES.min, DESK_MINUTES.max))
    .transform(Number)
    .optional();
  return z
    .object({
      cue: z
        .string()
        .optional()
        .transform((sent) => cues.find((cue) => cue === sent) ?? null),
      cueWords: optionalLine(fields, OWN_CUE_MAX),
      ...{ isOn: box, byPush: box, byEmail: box },
      weekdays: z
        .array(z.string().transform((sent) => weekdays.find((day) => String(day) === sent)))
        .max(7)
        .default([])
        .transform((sent) => weekdays.filter((day) => sent.includes(day))),
      ...{ at: time.optional(), secondAt: time.optional() },
      kinds: z
        .array(z.string().transform((sent) => extraKinds.find((kind) => kind === sent)))
        .max(extraKinds.length)
        .default([])
        .transform((sent) => extraKinds.filter((kind) => sent.includes(kind))),
      ...{ quietFrom: time, quietUntil: time },
      ...{ deskFrom: time.optional(), deskUntil: time.optional(), deskMinutes: minutes },
    })
    .superRefine((sent, { addIssue }) => {
      const complain = (name: string, message: string) =>
        addIssue({ code: "custom", path: [name], message });
      const { at, secondAt, kinds, deskFrom, deskUntil, deskMinutes } = sent;
      const quiet = { from: sent.quietFrom, until: sent.quietUntil };
      if (sent.cue === "own" && sent.cueWords === null) complain("cueWords", errors.own);
      if (sent.isOn) {
        if (at === undefined) complain("at", errors.time);
        else if (isQuiet(at, quiet)) complain("at", errors.quiet);
        if (secondAt !== undefined && at !== undefined) {
          if (secondAt <= at) complain("secondAt", errors.second);
          else if (isQuiet(secondAt, quiet)) complain("secondAt", errors.quiet);
        }
      }
      if (kinds.includes("desk")) {
        if (!deskFrom || !deskUntil || deskUntil <= deskFrom) complain("deskFrom", errors.desk);
        const { min, max } = DESK_MINUTES;
        if (deskMinutes === undefined || deskMinutes < min || deskMinutes > max) {
          complain("deskMinutes", errors.minutes(min, max));
        }
      }
      const needsWay = sent.isOn || kinds.some((kind) => kind !== "week");
      const needsPhone = kinds.some((kind) => kind === "message" || kind === "desk");
      if (!canPush && (needsPhone || (needsWay && sent.byPush && !sent.byEmail))) {
        complain("byPush", errors.noPush);
      } else if (needsWay && !sent.byPush && !sent.byEmail) complain("byPush", errors.way);
      else if (needsPhone && !sent.byPush) complain("byPush", errors.phone);
    })
    .transform(
      ({
        isOn,
        at,
        secondAt,
        quietFrom,
        quietUntil,
        deskFrom,
        deskUntil,
        deskMinutes,
        ...rest
      }) => ({
        ...rest,
        at: isOn ? (at ?? null) : null,
        secondAt: isOn ? (secondAt ?? null) : null,
        cueWords: rest.cue === "own" ? rest.cueWords : null,
        quiet: { from: quietFrom, until: quietUntil },
        desk:
          deskFrom && deskUntil && deskMinutes
            ? { from: deskFrom, until: deskUntil, minutes: deskMinutes }
            : null,
      }),
    );
}

/** Of what addresses and base64url are made. */
const plain = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[!-~]+$/);

/** What a browser gives to whoever may push to it; the command judges it. */
export const phoneForm = z.object({
  endpoint: plain(2_000),
  p256dh: plain(200),
  auth: plain(200),
});
