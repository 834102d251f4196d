import { COLOURS } from "../colours";
import { round } from "../geometry";
import type { GlowShape } from "../shapes/glow";

const STOPS = [
  { offset: 0, colour: COLOURS.glowCore, opacity: 1 },
  { offset: 0.45, colour: COLOURS.glowBody, opacity: 0.96 },
  { offset: 0.78, colour: COLOURS.glowEdge, opacity: 0.6 },
  { offset: 1, colour: COLOURS.glowEdge, opacity: 0 },
];

/** Marks where the exercise is felt. It is a second sign beside words, never the only one. */
export function Glow({ shapes, id }: { shapes: readonly GlowShape[]; id: string }) {
  return (
    <>
      <radialGradient id={id}>
        {STOPS.map(({ offset, colour, opacity }) => (
          <stop key={offset} offset={offset} stopColor={colour} stopOpacity={opacity} />
        ))}
      </radialGradient>
      {shapes.map((shape) => (
        <GlowSpot key={shape.name} shape={shape} gradientId={id} clipId={`${id}-${shape.name}`} />
      ))}
    </>
  );
}

type SpotProps = { shape: GlowShape; gradientId: string; clipId: string };

function GlowSpot({ shape, gradientId, clipId }: SpotProps) {
  const [x, y] = [round(shape.center[0]), round(shape.center[1])];
  return (
    <g clipPath={`url(#${clipId})`}>
      <clipPath id={clipId}>
        <path d={shape.thigh} />
        {shape.torso === null ? null : <path d={shape.torso} />}
      </clipPath>
      <ellipse
        cx={x}
        cy={y}
        rx={round(shape.radiusAlong)}
        ry={shape.radiusAcross}
        transform={`rotate(${round(shape.degrees)} ${x} ${y})`}
        fill={`url(#${gradientId})`}
      />
    </g>
  );
}
