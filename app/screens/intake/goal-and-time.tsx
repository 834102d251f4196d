import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import type { IntakeAnswers } from "~/domain/measures/intake";
import { INTAKE_LIMITS, minuteChoices } from "~/domain/measures/intake-stored";
import { ChoiceChips } from "~/screens/discharge/choice-chips";

/** What they want, in their words, and the minutes a day that they have for it. */
export function GoalAndTime({ shown, form }: { shown: IntakeAnswers; form: FormResult }) {
  const { goal, minutes } = shown;
  const known = minuteChoices.map((each): number => each);
  const all = minutes === null || known.includes(minutes) ? known : [...known, minutes];
  const choices = all.sort((a, b) => a - b).map((n) => ({ value: String(n), label: String(n) }));
  return (
    <section className="card p-5 intake-card" aria-labelledby="goal-and-time">
      <h2 id="goal-and-time">
        <span className="intake-number">3</span> Goal and time
      </h2>
      <div className="intake-goal">
        <TextField
          {...{ form, name: "goal", label: "Goal, in their words", initial: goal ?? "" }}
          maxLength={INTAKE_LIMITS.goal}
        />
        <div>
          <p className="field-label" aria-hidden="true">
            Minutes a day they have
          </p>
          <ChoiceChips
            {...{ form, name: "minutes", legend: "Minutes a day they have", choices }}
            initial={minutes === null ? "" : String(minutes)}
            isLegendShown={false}
          />
          <p className="field-help">The builder warns when a plan takes longer.</p>
        </div>
      </div>
    </section>
  );
}
