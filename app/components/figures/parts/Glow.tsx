import { COLOURS } from "~/components/figures/colours";
import { round } from "~/components/figures/geometry";
import type { GlowShape } from "~/components/figures/shapes/glow";
import { outlineId } from "~/components/figures/shapes/outlines";
import { placedAt } from "~/components/figures/shapes/placement";
import { BLUR_ID, GLOW_ID } from "./FigureShapes";

type GlowProps = { shape: GlowShape; id: string; torsoId: string };

/** Marks where the exercise is felt. It is a second sign beside words, never the only one. */
export function Glow({ shape: { spot, line, limbs, inTorso }, id, torsoId }: GlowProps) {
  return (
    <g clipPath={`url(#${id})`}>
      <clipPath id={id}>
        {limbs.map((limb) => (
          <use key={limb.outline} href={`#${outlineId(limb.outline)}`} transform={placedAt(limb)} />
        ))}
        {inTorso ? <use href={`#${torsoId}`} /> : null}
      </clipPath>
      {spot && <Spot {...spot} />}
      {line && <Line d={line} />}
    </g>
  );
}

function Spot({ center, radiusAlong, radiusAcross, degrees }: NonNullable<GlowShape["spot"]>) {
  return (
    <ellipse
      rx={round(radiusAlong)}
      ry={round(radiusAcross)}
      transform={`translate(${round(center[0])} ${round(center[1])})rotate(${round(degrees)})`}
      fill={`url(#${GLOW_ID})`}
      stroke="none"
    />
  );
}

function Line({ d }: { d: string }) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round" filter={`url(#${BLUR_ID})`}>
      <path d={d} stroke={COLOURS.glowBody} strokeWidth="7.5" />
      <path d={d} stroke={COLOURS.glowCore} strokeWidth="2.6" />
    </g>
  );
}
