import { redFlagSigns } from "~/domain/red-flags/signs";
import { emergencyWordsIn, listLanguages } from "~/words/catalogue";

/** Signs in one language and what to do about them, without a word of anybody, or of any clinic. */
export type Danger = {
  language: string;
  /** By its own name. */
  name: string;
  /** "Something is wrong" */
  title: string;
  /** The worst first. */
  parts: {
    tone: "red" | "amber";
    signsTitle: string;
    signs: string[];
    title: string;
    lines: string[];
    until: { title: string; lines: string[] };
  }[];
};

/**
 * What a phone shows on which nothing is kept of anybody: nobody was signed in, or not for long. In all languages, as
 * nobody knows who reads it.
 */
export function dangerPage(): Danger[] {
  return listLanguages().map(({ tag, name }) => {
    const { wrong } = emergencyWordsIn(tag);
    const partOf = (level: "EMERGENCY" | "TODAY", lines: string[]) => ({
      signsTitle: wrong.groups[level],
      signs: redFlagSigns
        .filter((sign) => sign.level === level)
        .map(({ code }) => wrong.signs[code].text),
      title: wrong.answers[level].title,
      lines: [wrong.answers[level].text, ...lines],
      until: wrong.until[level],
    });
    return {
      ...{ language: tag, name, title: wrong.title },
      parts: [
        { tone: "red", ...partOf("EMERGENCY", [wrong.callEmergency, wrong.orGo]) },
        { tone: "amber", ...partOf("TODAY", [wrong.stop, wrong.callDuty]) },
      ],
    };
  });
}
