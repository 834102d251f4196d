import { useId } from "react";
import { useWords } from "~/components/ui/words";
import type { Pose, PosePhase } from "~/content/poses/types";
import { describePose } from "./describe";
import { type FrameOptions, frame, viewBox } from "./frame";
import { round } from "./geometry";
import { Mannequin } from "./Mannequin";
import { PHASE_SHARES, tween } from "./tween";

export type FigureProps = FrameOptions & {
  pose: Pose;
  /** Share of the way from the start (0) to the end (1) of the movement; the end when left out. */
  at?: number | PosePhase;
  /** Figures show the right side; mirrored they show the left. */
  mirrored?: boolean;
  /** Replaces the text alternative that comes with the pose. */
  label?: string;
  /** Hides the figure from assistive technology; only when the words beside it say the same. */
  decorative?: boolean;
  className?: string;
};

/** The mannequin in one pose. Same input, same drawing: on the server, in the browser, and without JavaScript. */
export function Figure({ pose, at = "end", mirrored = false, ...options }: FigureProps) {
  const { label, decorative = false, className, ...frameOptions } = options;
  const { figure } = useWords().session;
  const id = useId().replaceAll(":", "");
  const share = typeof at === "number" ? at : PHASE_SHARES[at];
  const framed = frame(pose, frameOptions);
  const words = decorative ? undefined : (label ?? describePose(pose, share, mirrored, figure));
  // Mirrored about the middle of the frame, so that the figure stays in the picture.
  const flip = mirrored
    ? `translate(${round(2 * framed.x + framed.width)} 0) scale(-1 1)`
    : undefined;
  return (
    <svg
      viewBox={viewBox(framed)}
      className={className === undefined ? "figure" : `figure ${className}`}
      role={decorative ? undefined : "img"}
      aria-label={words}
      aria-hidden={decorative ? true : undefined}
    >
      <g transform={flip}>
        <Mannequin pose={pose} skeleton={tween(pose, share)} id={id} />
      </g>
    </svg>
  );
}
