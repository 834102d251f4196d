import { GuidanceNotes } from "~/components/pain/guidance-notes";
import { PainPicker } from "~/components/pain/pain-picker";
import type { PainQuestion } from "~/components/pain/pain-question";
import { Button } from "~/components/ui/button";
import { takeFocusInPlace } from "~/components/ui/take-focus";
import { useWords } from "~/components/ui/words";

type Props = {
  pain: PainQuestion;
  /** "lunge" */
  exercise: string;
  /** What would come next; null when this was the last one. */
  next: string | null;
  /** The number that is picked; null before one is. */
  picked: number | null;
  onPick: (score: number) => void;
  /** @param end the session ends here, too */
  onStop: (end: boolean) => void;
  onTakeBack: () => void;
};

/** After "Too painful": how much, what that means, and whether to go on with the next one or end here. */
export function PainStop(props: Props) {
  const { pain, exercise, next, picked, onPick, onStop, onTakeBack } = props;
  const { painful } = useWords().session;
  return (
    <main
      id="content"
      tabIndex={-1}
      ref={takeFocusInPlace}
      className="ask-main ask-form pt-4"
      onChange={(event) => {
        const { target } = event;
        if (target instanceof HTMLInputElement && target.name === "during") {
          onPick(Number(target.value));
        }
      }}
    >
      <PainPicker
        name="during"
        legend={<h1>{painful.howMuch(exercise)}</h1>}
        hint={pain.where}
        limits={pain.limits}
        initial={picked}
      />
      <GuidanceNotes lights={pain.lights} />
      <p className="text-14 text-ink-2">{painful.notYet(pain.clinician)}</p>
      <div className="grid gap-2.5">
        {next ? (
          <Button type="button" size="lg" onClick={() => onStop(false)}>
            {painful.goOn(next)}
          </Button>
        ) : null}
        <Button
          type="button"
          look={next ? "line" : "filled"}
          size="lg"
          onClick={() => onStop(true)}
        >
          {painful.end}
        </Button>
        <Button type="button" look="quiet" onClick={onTakeBack}>
          {painful.back(exercise)}
        </Button>
      </div>
    </main>
  );
}
