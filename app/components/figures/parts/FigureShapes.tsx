import { COLOURS } from "~/components/figures/colours";
import { OUTLINES, type OutlineName, outlineId } from "~/components/figures/shapes/outlines";

export const GLOW_ID = "fig-glow";
export const SHADOW_ID = "fig-shadow";
export const BLUR_ID = "fig-blur";

type Stop = { offset: number; colour: string; opacity: number };

const GLOW_STOPS: readonly Stop[] = [
  { offset: 0, colour: COLOURS.glowCore, opacity: 1 },
  { offset: 0.45, colour: COLOURS.glowBody, opacity: 0.96 },
  { offset: 0.78, colour: COLOURS.glowEdge, opacity: 0.6 },
  { offset: 1, colour: COLOURS.glowEdge, opacity: 0 },
];
const SHADOW_STOPS: readonly Stop[] = [
  { offset: 0, colour: COLOURS.shadow, opacity: 0.26 },
  { offset: 0.65, colour: COLOURS.shadow, opacity: 0.1 },
  { offset: 1, colour: COLOURS.shadow, opacity: 0 },
];

function Gradient({ id, stops }: { id: string; stops: readonly Stop[] }) {
  return (
    <radialGradient id={id}>
      {stops.map(({ offset, colour, opacity }) => (
        <stop key={offset} offset={offset} stopColor={colour} stopOpacity={opacity} />
      ))}
    </radialGradient>
  );
}

/**
 * What all figures of a page share: the outlines of limbs and head, and the colours that fade. It stands once in every
 * document that holds a figure; a figure itself then only says where each part lies.
 */
export function FigureShapes() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <defs>
        {Object.entries(OUTLINES).map(([name, { d }]) => (
          <path key={name} id={outlineId(name as OutlineName)} d={d} />
        ))}
        <Gradient id={GLOW_ID} stops={GLOW_STOPS} />
        <Gradient id={SHADOW_ID} stops={SHADOW_STOPS} />
        <filter
          id={BLUR_ID}
          filterUnits="userSpaceOnUse"
          x="-100"
          y="-100"
          width="400"
          height="360"
        >
          <feGaussianBlur stdDeviation="1.4" />
        </filter>
      </defs>
    </svg>
  );
}
