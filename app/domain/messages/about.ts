import type { LocalDate, PainMoment } from "~/domain/rows";

/** What a message can be written about. */
export const aboutKinds = ["session", "exercise", "pain"] as const;

/** Where a message was written from: a session or a pain report by its id, an exercise by that of the library. In an address a day stands for the pain of it. */
export type About = { kind: (typeof aboutKinds)[number]; id: string };

/** The same with what is shown of it. */
export type AboutFacts =
  /** `stopped`: the exercise that hurt too much in it, with how much (0–10); null without one. */
  | { kind: "session"; on: LocalDate; stopped: { exerciseId: string; score: number } | null }
  | { kind: "exercise"; exerciseId: string }
  | { kind: "pain"; on: LocalDate; score: number; moment: PainMoment };

/** What a link says in `?about=`: "session:…"; null where it says nothing that can be one. */
export function parseAbout(text: string | null | undefined): About | null {
  const [, kind, id] = /^(\w+):([\w-]{1,64})$/.exec(text ?? "") ?? [];
  const known = aboutKinds.find((each) => each === kind);
  return known && id ? { kind: known, id } : null;
}

export function aboutParam({ kind, id }: About): string {
  return `${kind}:${id}`;
}
