import type { MuscleCode } from "~/content/codes";

/** One thing that is looked for: a word as it was typed, and the muscles it is an everyday name for. */
export type Term = { word: string; muscles: readonly MuscleCode[] };

/** What people type around the thing they look for: it says nothing of which exercise. */
const FILLERS = new Set(
  [
    "a an and at for from in my of on or that the their this to with your",
    "ache aching exercise exercises hurt hurts hurting loosen muscle muscles pain painful pains program",
    "relax release sore stiff stiffness stretch stretches stretching tight tightness weak weakness",
  ].flatMap((line) => plain(line).split(" ")),
);

/** Everyday and clinical names that the labels do not have; the longer ones first. */
const EVERYDAY: readonly [names: string, muscles: readonly MuscleCode[]][] = [
  ["back of the thigh|back of thigh|hammie|hammy|hammies", ["hamstrings"]],
  ["front of the thigh|front of thigh|quad|quads|rectus femoris", ["quadriceps"]],
  ["front of the hip|front of hip|psoas|iliopsoas|hip flexor|hip flexors", ["hip-flexors"]],
  ["inner thigh|inner thighs|inside of the thigh", ["adductors"]],
  ["groin", ["adductors", "hip-flexors"]],
  ["outer hip|side of the hip|side of hip|it band|itb|tfl|abductor", ["outer-hips"]],
  ["bum|butt|buttock|bottom|backside|glute|gluteal", ["glutes", "deep-hip-rotators"]],
  ["piriformis|sciatica", ["deep-hip-rotators"]],
  ["lower back|low back|lumbar|lumbago", ["low-back"]],
  ["upper back|mid back|shoulder blade|thoracic", ["upper-back"]],
  ["tummy|belly|stomach|abs|core|abdominal", ["abdominals"]],
  ["waist|oblique|side of the waist", ["flanks"]],
  ["calf|calves|achilles|lower leg|soleus|gastrocnemius", ["calves"]],
];

const known = EVERYDAY.flatMap(([names, muscles]) =>
  names.split("|").map((name) => ({ word: plain(name), muscles })),
).sort((a, b) => b.word.length - a.word.length);

/** Lower-case words without their plural, one blank between; hyphens and other signs count as blanks. */
export function plain(text: string): string {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words
    .filter(Boolean)
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, "") : word))
    .join(" ");
}

/**
 * What a search asks for: everyday names first, then each word that is left and says something. Words around them are
 * dropped; where nothing else was typed they are looked for themselves.
 */
export function termsOf(query: string): Term[] {
  let rest = ` ${plain(query)} `;
  const named = known.filter(({ word }) => {
    const isNamed = rest.includes(` ${word} `);
    rest = rest.replaceAll(` ${word} `, "  ");
    return isNamed;
  });
  const words = rest.split(" ").filter(Boolean);
  const telling = words.filter((word) => !FILLERS.has(word));
  const used = telling.length === 0 && named.length === 0 ? words : telling;
  return [...named, ...used.map((word) => ({ word, muscles: [] }))];
}
