import { arTemplates } from "~/content/ar/templates";
import { deTemplates } from "~/content/de/templates";
import { esTemplates } from "~/content/es/templates";
import type { Language } from "~/domain/languages";
import { templates } from "./index";
import type { TemplateTexts } from "./texts";

const translated = {
  ar: arTemplates,
  de: deTemplates,
  es: esTemplates,
} satisfies Record<Exclude<Language, "en">, TemplateTexts>;

/** By language, the notes of all templates: what stands in English, and what is read for it. */
const notes = new Map(
  Object.entries(translated).map(([language, texts]) => [language, notesOf(texts)]),
);

function notesOf(texts: TemplateTexts): Map<string, string> {
  const words = new Map(
    Object.entries(texts).map(([id, { notes }]) => [id, new Map(Object.entries(notes))]),
  );
  const pairs = templates.flatMap(({ id, phases }) =>
    phases.flatMap(({ items }) =>
      items.flatMap(({ exerciseId, note }): [string, string][] => {
        const read = words.get(id)?.get(exerciseId);
        return note && read ? [[note, read]] : [];
      }),
    ),
  );
  return new Map(pairs);
}

/** By language, the names of all templates: what stands in English, and what is read for it. */
const names = new Map(
  Object.entries(translated).map(([language, texts]) => [
    language,
    new Map(templates.map(({ id, name }) => [name, texts[id as keyof TemplateTexts].name])),
  ]),
);

/** What a program is called by a template, in another language; null for a name that somebody gave it. */
export function templateNameIn(language: string, name: string): string | null {
  return names.get(language)?.get(name) ?? null;
}

/** A note as it stands in a template, in another language; null for a clinician's own words, which stay as they are. */
export function templateNoteIn(language: string, note: string): string | null {
  return notes.get(language)?.get(note) ?? null;
}
