import { COLOURS } from "~/components/figures/colours";
import { place, subtract, unit } from "~/components/figures/geometry";
import { EAR } from "~/components/figures/shapes/head";
import { isFacing } from "~/components/figures/shapes/placement";
import type { TorsoShape } from "~/components/figures/shapes/torso";
import type { Skeleton } from "~/content/poses/types";
import { Bone, Disc } from "./Bone";

export function Head({ joints: { neck, head }, turns }: Skeleton) {
  const up = unit(subtract(head, neck));
  const top = place(head, up, 1, 0);
  const facing = isFacing(turns.head);
  return (
    <>
      <Bone
        outline="neck"
        from={place(neck, up, -3, 0)}
        to={place(neck, up, 6, 0)}
        fill={COLOURS.skinNeck}
      />
      <Bone outline={facing ? "front-skull" : "skull"} from={head} to={top} fill={COLOURS.skin} />
      <Bone outline={facing ? "front-hair" : "hair"} from={head} to={top} fill={COLOURS.hair} />
      {facing ? null : (
        <Disc at={place(head, up, EAR[0], EAR[1])} radius={1.5} fill={COLOURS.skinNeck} />
      )}
    </>
  );
}

/** The shirt and the upper part of the trousers. */
export function Torso({ shape, id }: { shape: TorsoShape; id: string }) {
  return (
    <>
      <path id={id} d={shape.outline} fill={COLOURS.top} />
      <path d={shape.trousers} fill={COLOURS.leg} />
    </>
  );
}
