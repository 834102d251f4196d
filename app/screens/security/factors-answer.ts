import type { FormResult } from "~/components/ui/form-result";
import type { Catalogue } from "~/words/catalogue";

/** What came of a form about a second factor, as the action found it. */
type Outcome =
  | { kind: "look" }
  | { kind: "done"; what: keyof Catalogue["security"]["done"] }
  | { kind: "codes"; codes: string[] }
  | { kind: "ask-passkey"; name: string; options: string }
  | {
      kind: "wrong";
      field: string;
      problem: keyof Catalogue["security"]["wrong"] | "notKept";
      typed: Record<string, string>;
    };

/** The same for the page: its words, or what it has to do now. */
export type FactorsAnswer = {
  form: FormResult;
  codes: string[] | null;
  /** Its options are JSON, as the browser's script takes them. */
  passkey: { name: string; options: string } | null;
};

/** Where the page goes once a form was taken: `said` names the sentence that stands there then. */
export function afterFactors(outcome: Outcome): string | null {
  if (outcome.kind === "look") return "";
  return outcome.kind === "done" ? `?said=${outcome.what}` : null;
}

export function factorsAnswer(outcome: Outcome, { security }: Catalogue): FactorsAnswer {
  const answer: FactorsAnswer = { form: null, codes: null, passkey: null };
  if (outcome.kind === "codes") return { ...answer, codes: outcome.codes };
  if (outcome.kind === "ask-passkey") {
    return { ...answer, passkey: { name: outcome.name, options: outcome.options } };
  }
  if (outcome.kind !== "wrong") return answer;
  const { field, problem, typed } = outcome;
  const text = problem === "notKept" ? security.codes.notKept : security.wrong[problem];
  return { ...answer, form: { initialValue: typed, error: { [field]: [text] } } };
}

/** The sentence that `?said=` names; null for none. */
export function saidOf(search: URLSearchParams, { security }: Catalogue): string | null {
  const said = Object.entries(security.done).find(([what]) => what === search.get("said"));
  return said ? said[1] : null;
}
