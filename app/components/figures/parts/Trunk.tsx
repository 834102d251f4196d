import { COLOURS } from "../colours";
import { round } from "../geometry";
import { headShape } from "../shapes/head";
import type { TorsoShape } from "../shapes/torso";
import type { Joints, View } from "../types";

export function Head({ joints, view }: { joints: Joints; view: View }) {
  const { neck, skull, hair, ear } = headShape(joints, view);
  return (
    <>
      <path d={neck} fill={COLOURS.skinNeck} />
      <path d={skull} fill={COLOURS.skin} />
      <path d={hair} fill={COLOURS.hair} />
      {ear && (
        <ellipse cx={round(ear[0])} cy={round(ear[1])} rx="1.3" ry="1.8" fill={COLOURS.skinNeck} />
      )}
    </>
  );
}

/** The shirt, and the upper edge of the trousers cut to its outline. */
export function Torso({ shape, clipId }: { shape: TorsoShape; clipId: string }) {
  return (
    <>
      <clipPath id={clipId}>
        <path d={shape.outline} />
      </clipPath>
      <path d={shape.outline} fill={COLOURS.top} />
      <path d={shape.shorts} fill={COLOURS.leg} clipPath={`url(#${clipId})`} />
    </>
  );
}
