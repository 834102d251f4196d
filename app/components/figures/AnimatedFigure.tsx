import { Pause, Play } from "lucide-react";
import { useState } from "react";
import { Button } from "~/components/ui/button";
import { useWords } from "~/components/ui/words";
import { describeMovement } from "./describe";
import { Figure, type FigureProps } from "./Figure";
import { motionOf, useMotionPreference } from "./motion";
import { useBreathing } from "./useBreathing";

type AnimatedFigureProps = Omit<FigureProps, "at"> & {
  /** Shows the word beside the icon of the pause button; shown when left out. */
  showWord?: boolean;
};

/**
 * The mannequin moving between start and end at a breathing pace, with a button to pause it. Where motion is not wanted,
 * and before scripts run, it is still in its end pose.
 */
export function AnimatedFigure({
  showWord = true,
  className = "",
  ...figure
}: AnimatedFigureProps) {
  const words = useWords().session.figure;
  const preference = useMotionPreference();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const { moving, atRest, canChoose } = motionOf(preference, wanted);
  const share = useBreathing(moving);
  const { pose, mirrored = false, label } = figure;
  const described = atRest ? label : (label ?? describeMovement(pose, mirrored, words));
  const Icon = moving ? Pause : Play;
  return (
    <div className={`relative ${className}`}>
      <Figure {...figure} label={described} at={atRest ? "end" : share} className="block w-full" />
      {canChoose ? (
        <Button
          type="button"
          look="quiet"
          size="sm"
          className="absolute top-1 end-1 min-h-11 min-w-11"
          onClick={() => setWanted(!moving)}
        >
          <Icon className="icon" aria-hidden />
          <span className={showWord ? undefined : "sr-only"}>
            {moving ? words.pause : words.play}
          </span>
          <span className="sr-only">{words.theMovement}</span>
        </Button>
      ) : null}
    </div>
  );
}
