/** Any address that no other route has: with a route of its own the answer is in its reader's language. */
export function loader(): never {
  throw new Response(null, { status: 404, statusText: "Not Found" });
}

export const action = loader;

/** Never drawn: without it the answer would be no page. */
export default function Nowhere() {
  return null;
}
