import type { MetaFunction } from "@remix-run/node";

export const meta: MetaFunction = () => [{ title: "Status · Supple" }];

/**
 * The barest page there is: it tells a person that the server answers. It reads nothing, so it is also the
 * floor that the bench and the size budget measure every other page against.
 */
export default function Status() {
  return <p>Supple is running.</p>;
}
