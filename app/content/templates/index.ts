import { calmDown } from "./calm-down";
import { cyclist } from "./cyclist";
import { deepButtock } from "./deep-buttock";
import { deskWorker } from "./desk-worker";
import { gentleStart } from "./gentle-start";
import { hipFlexorRelease } from "./hip-flexor-release";
import { lowBack } from "./low-back-tight-hips";
import { maintenance } from "./maintenance";
import { noKneeling } from "./no-kneeling";
import { over65 } from "./over-65";
import { postLifting } from "./post-lifting";
import { returnToSquats } from "./return-to-squats";
import { runner } from "./runner";
import type { Template, TemplatePhase } from "./types";

export type { Template, TemplateItem, TemplatePhase } from "./types";

/** The built-in templates, in the order in which they are offered. */
export const templates: readonly Template[] = [
  hipFlexorRelease,
  deskWorker,
  gentleStart,
  calmDown,
  lowBack,
  deepButtock,
  noKneeling,
  over65,
  runner,
  cyclist,
  postLifting,
  returnToSquats,
  maintenance,
];

/** The template with this id, or null when there is none. */
export const findTemplate = (id: string): Template | null =>
  templates.find((template) => template.id === id) ?? null;

/** What “Assign” assigns. */
export const firstPhase = ({ phases }: Template): TemplatePhase => phases[0];

/** What follows, each made as a revision once its criterion is met; none for a template of one phase. */
export const laterPhases = ({ phases }: Template): TemplatePhase[] => phases.slice(1);
