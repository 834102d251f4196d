import type { FormResult } from "~/components/ui/form-result";
import type { AlertRule } from "~/domain/alerts/alert";
import { localDateAt } from "~/domain/calendar/dates";
import {
  type RuleConflict,
  type RuleName,
  type RuleValues,
  ruleBounds,
  ruleNames,
  usualRules,
} from "~/domain/clinic-rules";
import type { RulesSave } from "~/domain/rule-history";
import { plainDate, shortDate } from "~/words/calendar";
import { countWords, scoreWords } from "~/words/numbers";
import { changeWords, lineNames, ruleLines, ruleTitles } from "./rule-lines";

type Rules = {
  values: RuleValues;
  history: (RulesSave & { byName: string | null })[];
  openedAt: Date;
  timeZone: string;
};

/** Whom a rule finds by the figures in force, and by those on the form. */
type Effect = { before: number; after: number; comes: string[]; goes: string[] };

type Preview = { patients: number; effects: Partial<Record<AlertRule, Effect>> };

/** One figure of the form. */
export type RuleField = {
  name: RuleName;
  title: string;
  help: string;
  unit: string;
  /** "1 to 10, usual 7" */
  range: string;
  least: number;
  most: number;
  step: number;
  /** What its rule finds; null where an earlier line of the rule says it. */
  effect: { count: string; isChanged: boolean; names: string | null } | null;
};

/** What the page of alert rules shows. */
export type RulesPage = {
  canChange: boolean;
  /** "Right: what it would do today, 28 patients" */
  scope: string;
  opened: RuleValues;
  /** What the inputs hold on a first visit. */
  inputs: Record<RuleName, string>;
  fields: RuleField[];
  limits: RuleField[];
  /** Newest first. */
  history: { key: string; changes: string[]; by: string }[];
};

/** @param preview of the figures in force against those on the form; the same twice on a first visit */
export function rulesPage(rules: Rules, preview: Preview, canChange: boolean): RulesPage {
  const { values, history, openedAt, timeZone } = rules;
  const day = (at: Date) => localDateAt(at, timeZone);
  return {
    canChange,
    scope: `Right: what it would do today, ${countWords(preview.patients, "patient")}`,
    opened: values,
    inputs: inputsFrom(values),
    fields: lineNames.map((name, i) => {
      const { rule, ...line } = ruleLines[name];
      const isFirst = lineNames.findIndex((each) => ruleLines[each].rule === rule) === i;
      const effect = isFirst ? effectWords(preview.effects[rule]) : null;
      return { ...fieldOf(name), ...line, effect };
    }),
    limits: (["greenMax", "ceiling"] as const).map((name) => ({
      ...fieldOf(name),
      ...{ title: ruleTitles[name], help: "", unit: "of 10", effect: null },
    })),
    history: [
      ...history.map(({ at, byName, changes }) => ({
        key: at,
        changes: changes.map(({ name, from, to }) => changeWords(name, from, to)),
        by: `${byName ?? "Somebody who has left"}, ${shortDate(day(new Date(at)))}`,
      })),
      {
        key: "opened",
        changes: ["Clinic opened with the usual rules"],
        by: plainDate(day(openedAt)),
      },
    ],
  };
}

export function inputsFrom(values: RuleValues): Record<RuleName, string> {
  return Object.fromEntries(ruleNames.map((name) => [name, scoreWords(values[name])])) as Record<
    RuleName,
    string
  >;
}

function fieldOf(name: RuleName) {
  const bounds = ruleBounds[name];
  const { least, most, step } = bounds;
  const span = `${scoreWords(least)} to ${scoreWords(most)}${step === 1 ? "" : " in halves"}`;
  const range = `${span}, usual ${scoreWords(usualRules[name])}`;
  return { name, range, ...bounds };
}

/** Names of a list that are written out. */
const NAMES_SHOWN = 5;

function effectWords(effect: Effect = { before: 0, after: 0, comes: [], goes: [] }) {
  const { before, after, comes, goes } = effect;
  const isChanged = comes.length + goes.length > 0;
  if (!isChanged) {
    return { count: `${countWords(after, "patient")}, as now`, isChanged, names: null };
  }
  const names = [
    comes.length > 0 ? `${nameList(comes)} ${comes.length === 1 ? "comes" : "come"} up.` : null,
    goes.length > 0 ? `${nameList(goes)} no longer.` : null,
  ];
  return {
    count: `${before} → ${countWords(after, "patient")}`,
    isChanged,
    names: names.filter((part) => part !== null).join(" "),
  };
}

/** "Ottoline, Delphine and Quentin"; of more than five the first ones and how many more. */
function nameList(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN);
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  const [last, ...before] = [...parts].reverse();
  return before.length === 0 ? (last ?? "") : `${before.reverse().join(", ")} and ${last}`;
}

/** A figure that two owners changed, in words. */
export type RuleConflictLine = { name: RuleName; title: string; mine: string; theirs: string };

export function conflictLines(conflicts: readonly RuleConflict[]): RuleConflictLine[] {
  return conflicts.map(({ name, mine, theirs }) => ({
    ...{ name, title: ruleTitles[name] },
    ...{ mine: scoreWords(mine), theirs: scoreWords(theirs) },
  }));
}

/** What the server says to a form that it did not redirect. */
export type RulesAnswer = {
  /** Draws the form anew. */
  id: string;
  page: RulesPage;
  form: FormResult;
  /** Somebody saved meanwhile: what two people changed, each to something else; null where nobody did. */
  conflicts: RuleConflictLine[] | null;
};

/** What is typed and differs from what the form was opened with; a figure that is none is left to whoever saves. */
export function changesTyped(
  opened: RuleValues,
  typed: Pick<FormData, "get">,
): { name: RuleName; from: number; to: number }[] {
  return ruleNames.flatMap((name) => {
    const to = readFigure(typed.get(name));
    return to === null || to === opened[name] ? [] : [{ name, from: opened[name], to }];
  });
}

/** A figure as people type it, "1.5" or "1,5"; null for what is none. */
export function readFigure(text: unknown): number | null {
  if (typeof text !== "string" || !/^\s*\d{1,3}([.,]\d)?\s*$/.test(text)) return null;
  return Number(text.trim().replace(",", "."));
}
