import { type ScaleOption, wholeNumbers } from "~/components/ui/scale-row";
import type { Catalogue } from "~/words/catalogue";

/** Answers to choose one of. @property ends what the first and the last one mean */
export type ScaleField = {
  kind: "scale";
  options: ScaleOption[];
  columns: number;
  ends: { value: string; text: string }[];
};

/** Whole numbers to choose one of. @param ends what the first and the last one mean */
export function scale(
  least: number,
  most: number,
  columns: number,
  ends: readonly string[],
): ScaleField {
  const options = wholeNumbers(least, most);
  const values = [options.at(0)?.label ?? "", options.at(-1)?.label ?? ""];
  return {
    ...{ kind: "scale" as const, options, columns },
    ends: ends.map((text, i) => ({ value: values[i] ?? "", text })),
  };
}

export function yesOrNo({ questions: { yes, no } }: Pick<Catalogue, "questions">): ScaleField {
  const options = [
    { value: "1", label: yes },
    { value: "0", label: no },
  ];
  return { kind: "scale", options, columns: 2, ends: [] };
}
