import { intakeItemOf } from "~/domain/measures/asked-intake";
import { minuteChoices } from "~/domain/measures/intake-stored";
import { signCodes } from "~/domain/measures/signs";
import type { Catalogue } from "~/words/catalogue";
import type { QuestionField, QuestionView } from "./question-field";
import { scale, yesOrNo } from "./scale-field";

/** A question of an intake in words, with its answers. @param name of an activity whose score is asked; "" otherwise */
export function intakeView(item: string, name: string, words: Catalogue): QuestionView {
  const { intake: say, signs, psfs } = words.questions;
  const view = (title: string, field: QuestionField, hint: string | null = null) => {
    return { title, lang: null, hint, field };
  };
  const known = intakeItemOf(item);
  switch (known?.kind) {
    case "flag":
      return view(words.wrong.signs[known.code].text, yesOrNo(words), say.flagHint);
    case "caution":
      return view(say.cautions[known.code], yesOrNo(words));
    case "signs": {
      const options = signCodes.map((code) => ({ value: code, label: signs.texts[code] }));
      return view(say.ticks, { kind: "ticks", options, none: say.none });
    }
    case "minutes": {
      const options = minuteChoices.map((n) => ({ value: String(n), label: String(n) }));
      return view(say.minutes, { kind: "scale", options, columns: 5, ends: [] });
    }
    case "activity": {
      const place = Number(item.split(".")[1]);
      return view(
        name === "" ? say.activity(place) : psfs.question(name),
        {
          ...{ kind: "activity", name, label: say.activityName, question: say.activityScore },
          scale: scale(0, 10, 6, psfs.ends),
        },
        name === "" ? say.activityHint : null,
      );
    }
    default:
      return view(say.goal, { kind: "text", label: say.goalHint });
  }
}
