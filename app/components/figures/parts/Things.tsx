import { COLOURS } from "~/components/figures/colours";
import { FLOOR_Y, type OnFloor, type Raised, type Seat, type Thing } from "~/content/poses/types";

/** A leg of a piece of furniture, from its seat or top down to the floor. */
function Post({ x, y, width = 4 }: { x: number; y: number; width?: number }) {
  const height = FLOOR_Y + 1 - y;
  return <rect x={x} y={y} width={width} height={height} rx="1.5" fill={COLOURS.propDark} />;
}

function Mat({ x, width }: OnFloor) {
  return (
    <>
      <rect x={x} y="137.2" width={width} height="4.6" rx="2.3" fill={COLOURS.matEdge} />
      <rect x={x} y="136.6" width={width} height="3.4" rx="1.7" fill={COLOURS.mat} />
    </>
  );
}

function Pad({ x, width }: OnFloor) {
  return <rect x={x} y="134.6" width={width} height="3.6" rx="1.8" fill={COLOURS.propDark} />;
}

function Bed({ x, y, width }: Raised) {
  return (
    <>
      <Post x={x + 9} y={y + 8} width={5} />
      <Post x={x + width - 16} y={y + 8} width={5} />
      <rect x={x} y={y + 5} width={width - 2} height="5" rx="2" fill={COLOURS.propDark} />
      <rect x={x} y={y} width={width} height="8" rx="3.6" fill={COLOURS.mat} />
    </>
  );
}

function Desk({ x, y, width }: Raised) {
  const right = x + width;
  return (
    <>
      <Post x={x + 6} y={y + 3} />
      <Post x={right - 9} y={y + 3} />
      <rect x={right - 24} y={y - 20} width="3" height="19" rx="1.2" fill={COLOURS.propDark} />
      <rect x={right - 34} y={y - 32} width="24" height="17" rx="2" fill={COLOURS.propDark} />
      <rect x={right - 28} y={y - 2} width="12" height="2.4" rx="1" fill={COLOURS.propDark} />
      <rect x={x - 2} y={y} width={width + 4} height="4.6" rx="2" fill={COLOURS.prop} />
    </>
  );
}

function Chair({ x, y, width, back }: Seat) {
  const backX = back === "left" ? x : x + width - 4;
  return (
    <>
      <rect x={backX} y={y - 36} width="4" height="38" rx="1.8" fill={COLOURS.propDark} />
      <Post x={x + 2} y={y + 3} />
      <Post x={x + width - 6} y={y + 3} />
      <rect x={x} y={y} width={width} height="5" rx="2" fill={COLOURS.prop} />
    </>
  );
}

function Couch({ x, y, width, back }: Seat) {
  const backX = back === "left" ? x : x + width - 9;
  return (
    <>
      <rect x={backX} y={y - 24} width="9" height="40" rx="4" fill={COLOURS.propDark} />
      <Post x={x + 4} y={y + 20} />
      <Post x={x + width - 8} y={y + 20} />
      <rect x={x} y={y + 9} width={width} height="15" rx="3" fill={COLOURS.propDark} />
      <rect x={x + 2} y={y} width={width - 3} height="11" rx="4" fill={COLOURS.prop} />
    </>
  );
}

function Pillow({ x, y, width }: Raised) {
  return <rect x={x} y={y} width={width} height="7" rx="3.4" fill={COLOURS.pillow} />;
}

function Rug({ x, y, width }: Raised) {
  const height = FLOOR_Y + 1 - y;
  return (
    <>
      <rect x={x} y={y + 1.6} width={width} height={height} rx="4" fill={COLOURS.matEdge} />
      <rect x={x} y={y} width={width} height={height} rx="4" fill={COLOURS.mat} />
    </>
  );
}

function Wall({ x, width }: OnFloor) {
  return <rect x={x} y="-60" width={width} height={FLOOR_Y + 61} fill={COLOURS.prop} />;
}

function Box({ x, y, width }: Raised) {
  return <rect x={x} y={y} width={width} height={FLOOR_Y + 1 - y} rx="2.4" fill={COLOURS.prop} />;
}

function Shape({ thing }: { thing: Thing }) {
  switch (thing.type) {
    case "mat":
      return <Mat {...thing} />;
    case "pad":
      return <Pad {...thing} />;
    case "bed":
      return <Bed {...thing} />;
    case "desk":
      return <Desk {...thing} />;
    case "chair":
      return <Chair {...thing} />;
    case "couch":
      return <Couch {...thing} />;
    case "pillow":
      return <Pillow {...thing} />;
    case "rug":
      return <Rug {...thing} />;
    case "wall":
      return <Wall {...thing} />;
    default:
      return <Box {...thing} />;
  }
}

/** Things that stand or lie around, drawn behind the body. */
export function Things({ things }: { things: readonly Thing[] }) {
  return things.map((thing) => <Shape key={`${thing.type}${thing.x}`} thing={thing} />);
}
