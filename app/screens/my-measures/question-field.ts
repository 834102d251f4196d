import type { ScaleOption } from "~/components/ui/scale-row";
import type { Question } from "~/domain/measures/asked";
import { INTAKE } from "~/domain/measures/asked-intake";
import type { InstrumentDefinition } from "~/domain/measures/instrument";
import { LEFS_MOST } from "~/domain/measures/score";
import { isSignCode } from "~/domain/measures/signs";
import type { Catalogue } from "~/words/catalogue";
import { intakeView } from "./intake-field";
import { type ScaleField, scale, yesOrNo } from "./scale-field";

/** How a question is asked. */
export type QuestionView = {
  title: string;
  /** BCP 47 tag of a title in the clinic's own words; null for ours. */
  lang: string | null;
  hint: string | null;
  field: QuestionField;
};

/** What is chosen, ticked or typed. */
export type QuestionField =
  | ScaleField
  | { kind: "number"; range: string }
  | { kind: "ticks"; options: ScaleOption[]; none: string }
  | { kind: "text"; label: string }
  | { kind: "activity"; name: string; label: string; question: string; scale: ScaleField };

export type Known = {
  activities: { id: string; name: string }[];
  instruments: { code: string; version: number; name: string; definition: InstrumentDefinition }[];
};

/** Answers that stand as buttons; more of them are typed as a number. */
const MOST_BUTTONS = 11;

/** A question in words, with its answers. */
export function questionView(
  { asked, item }: Question,
  known: Known,
  words: Catalogue,
): QuestionView {
  const { questions: say } = words;
  const plain = (title: string, field: QuestionField, hint: string | null = null) => {
    return { title, lang: null, hint, field };
  };
  switch (asked.measure) {
    case INTAKE:
      return intakeView(item, asked.names?.[item] ?? "", words);
    case "psfs": {
      const name = known.activities.find(({ id }) => id === item)?.name ?? "";
      return plain(say.psfs.question(name), scale(0, 10, 6, say.psfs.ends));
    }
    case "groc":
      return plain(say.groc.question, scale(-7, 7, 5, say.groc.ends), say.groc.hint);
    case "signs":
      return plain(isSignCode(item) ? say.signs.texts[item] : item, yesOrNo(words), say.signs.hint);
  }
  const own = instrumentOf(asked, known)?.definition;
  const line = own?.items.find(({ id }) => id === item);
  const [title, lang] = [line?.text ?? item, own?.language ?? null];
  if (asked.measure === "lefs") {
    return { title, lang, hint: say.lefs.hint, field: scale(0, LEFS_MOST, 5, say.lefs.ends) };
  }
  const [least, most] = [line?.min ?? 0, line?.max ?? 0];
  const count = most - least + 1;
  const field: QuestionField =
    count > MOST_BUTTONS
      ? { kind: "number", range: say.range(least, most) }
      : scale(least, most, count === MOST_BUTTONS ? 6 : Math.min(count, 5), []);
  return { title, lang, hint: null, field };
}

/** The name of what is asked, for the list before the questions. */
export function measureName(asked: Question["asked"], known: Known, words: Catalogue): string {
  const { psfs, groc, signs, intake } = words.questions;
  const own: Record<string, { name: string }> = { psfs, groc, signs, [INTAKE]: intake };
  return own[asked.measure]?.name ?? instrumentOf(asked, known)?.name ?? asked.measure;
}

function instrumentOf({ measure, version, textVersion }: Question["asked"], known: Known) {
  return known.instruments.find(
    (one) => one.code === measure && one.version === (textVersion ?? version),
  );
}
