import { deskWorker } from "./desk-worker";
import { gentleStart } from "./gentle-start";
import { hipFlexorRelease } from "./hip-flexor-release";
import type { Template } from "./types";

export type { Template, TemplateItem } from "./types";

/** The built-in templates, in the order in which they are offered. */
export const templates: readonly Template[] = [hipFlexorRelease, deskWorker, gentleStart];

/** The template with this id, or null when there is none. */
export const findTemplate = (id: string): Template | null =>
  templates.find((template) => template.id === id) ?? null;
