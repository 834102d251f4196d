import type { Answers } from "~/domain/measures/rows";
import type { Unlikely } from "~/domain/measures/unlikely";
import type { BodySide } from "~/domain/patient/episode";
import { figureWords } from "./figure-words";

type Taken = {
  id: string;
  otherId: string;
  measure: string;
  version: number;
  takenOn: string;
  pelvisHeld: boolean;
  answers: Answers;
  added: { name: string; answer: number }[];
  ended?: string[];
  use?: string;
};

type Sent = {
  id: string;
  measure: string;
  version: number;
  takenOn: string;
  side?: BodySide;
  pelvisHeld?: boolean;
  answers: Answers;
  added?: { name: string; answer: number }[];
  ended?: string[];
};

/** What a form takes, as measurements: of a Thomas test one for each side that was measured. */
export function measurementsOf(form: Taken): Sent[] {
  const { id, otherId, measure, version, takenOn, pelvisHeld, added, ended } = form;
  const answers = answersOf(form);
  const shared = { measure, version, takenOn };
  if (measure !== "thomas") return [{ ...shared, id, answers, added, ended }];
  const { right, left } = answers;
  const one = (sideId: string, side: BodySide, degrees: number) => ({
    ...{ ...shared, id: sideId, side, pelvisHeld, answers: { degrees } },
  });
  return [
    ...(right === undefined ? [] : [one(id, "RIGHT", right)]),
    ...(left === undefined ? [] : [one(otherId, "LEFT", left)]),
  ];
}

/** What was typed, with the value that was chosen in place of an unlikely one. */
export function answersOf({ answers, use }: Pick<Taken, "answers" | "use">): Answers {
  if (use === undefined) return answers;
  const [item = "", value = ""] = use.split(":");
  return { ...answers, [item]: Number(value) };
}

/** Names what was asked about, so that a value that is changed afterwards is asked about anew. */
export function keptKey(values: readonly { id: string; value: number }[]): string {
  return values.map(({ id, value }) => `${id.slice(0, 8)}=${value}`).join(" ");
}

/** One unlikely value, in words, with what can be done. */
export type Doubt = {
  field: string;
  text: string;
  keep: string;
  use: { value: string; label: string } | null;
};

export function doubtOf(
  value: Unlikely & { id: string },
  { id, measure }: Pick<Taken, "id" | "measure">,
): Doubt {
  const item = measure === "thomas" ? (value.id === id ? "right" : "left") : "stands";
  const isSingle = measure === "thomas" || measure === "sit-to-stand";
  const said = (one: number) => figureWords(measure, one);
  const way = value.isWorse ? "worse" : "better";
  const text = `${said(value.value)} would be ${said(Math.abs(value.change))} ${way} than last time (${said(value.last)}).`;
  const meant = isSingle ? value.meant : null;
  return {
    field: isSingle ? `answers.${item}` : "",
    text: meant === null ? `${text} Is it right?` : `${text} Did you mean ${said(meant)}?`,
    keep: `Keep ${said(value.value)}`,
    use: meant === null ? null : { value: `${item}:${meant}`, label: `Use ${said(meant)}` },
  };
}
