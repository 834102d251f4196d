import { encode } from "uqr";

/** A QR code: so many modules a side, the quiet zone among them, and the outline of the dark ones (an SVG path). */
export type Qr = { size: number; path: string };

/** ISO/IEC 18004 asks for four modules of quiet around it. */
const QUIET = 4;

export function qrOf(text: string): Qr {
  const { size, data } = encode(text, { ecc: "M", border: QUIET });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { size, path };
}
