import { describe, expect, it } from "vitest";
import { type DoseSourceCode, MUSCLES, type MuscleCode } from "~/content/codes";
import { builtInExercises } from "~/content/exercises";
import {
  findTemplate,
  firstPhase,
  laterPhases,
  type Template,
  type TemplateItem,
  type TemplatePhase,
  templates,
} from "~/content/templates";
import { PROGRAM_LIMITS } from "~/domain/program/program-limits";

const each = templates.map((template): [string, Template] => [template.id, template]);
const eachPhase = templates.flatMap((template) =>
  template.phases.map((phase): [string, TemplatePhase] => [`${template.id}: ${phase.name}`, phase]),
);

/** Programs name these: none may ever go. */
const RELEASED = ["hip-flexor-release", "desk-worker", "gentle-start"];

/** What each source allows in one session, by sets, repetitions and seconds of a repetition. */
const BOUNDS: Partial<
  Record<DoseSourceCode, Record<"sets" | "repetitions" | "holdSeconds", [number, number]>>
> = {
  "acsm-stretch": { sets: [1, 4], repetitions: [1, 4], holdSeconds: [30, 60] },
  "acsm-strength": { sets: [1, 4], repetitions: [8, 12], holdSeconds: [0, 5] },
  "mcgill-hold": { sets: [1, 3], repetitions: [3, 6], holdSeconds: [5, 10] },
  "practice-mobility": { sets: [1, 2], repetitions: [5, 12], holdSeconds: [0, 5] },
};

const exerciseOf = ({ exerciseId }: TemplateItem) => {
  const exercise = builtInExercises.find(exerciseId);
  if (!exercise) throw new Error(`The library has no ${exerciseId}.`);
  return exercise;
};

const daysAWeek = ({ schedule }: TemplatePhase): number =>
  schedule.kind === "weekdays" ? schedule.weekdays.length : schedule.timesPerWeek;

/** Seconds for which each muscle is stretched on a day with sessions. */
function stretchedSeconds({ schedule, items }: TemplatePhase): Map<MuscleCode, number> {
  const rounds = schedule.kind === "weekdays" ? schedule.timesPerDay : 1;
  const seconds = new Map<MuscleCode, number>();
  for (const item of items) {
    const { doseSource, muscles } = exerciseOf(item);
    if (doseSource !== "acsm-stretch") continue;
    const held = rounds * item.sets * item.repetitions * item.holdSeconds;
    for (const code of muscles.primary) seconds.set(code, (seconds.get(code) ?? 0) + held);
  }
  return seconds;
}

describe("the templates", () => {
  it("are ten or more, those of the first release first, each id, name and situation once", () => {
    const ids = templates.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(10);
    expect(ids.slice(0, 3)).toEqual(RELEASED);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(templates.map(({ name }) => name)).size).toBe(ids.length);
    expect(new Set(templates.map(({ situation }) => situation)).size).toBe(ids.length);
  });

  it.each([
    "calm-down",
    "runner",
    "cyclist",
    "post-lifting",
    "over-65",
    "low-back-tight-hips",
    "return-to-squats",
    "maintenance",
  ])("have one for %s", (id) => {
    expect(findTemplate(id)?.id).toBe(id);
  });

  it("are found by id, and by nothing else", () => {
    expect(findTemplate("desk-worker")?.name).toBe("Desk worker");
    expect(findTemplate("none")).toBeNull();
    expect(findTemplate("constructor")).toBeNull();
  });

  it("release the hip flexors in phases that add up to four weeks", () => {
    const release = findTemplate("hip-flexor-release");
    expect(release?.phases.map(({ weeks }) => weeks)).toEqual([2, 2]);
  });

  it("hold stretches longer over 65: 30 to 60 seconds, with fewer changes of position", () => {
    for (const item of findTemplate("over-65")?.phases.flatMap(({ items }) => items) ?? []) {
      if (exerciseOf(item).goal === "lengthen") expect(item.holdSeconds).toBe(60);
      expect(["standing", "seated"], item.exerciseId).toContain(exerciseOf(item).position);
    }
  });

  it("assign nothing that loads the low back, and never a leg raise or a sit-up", () => {
    for (const item of templates.flatMap((template) => firstPhase(template).items)) {
      const codes = exerciseOf(item).cautions.map(({ code }) => code);
      expect(codes, item.exerciseId).not.toContain("loads-low-back");
    }
    const phases = templates.flatMap((template) => template.phases);
    const ids = phases.flatMap(({ items }) => items.map(({ exerciseId }) => exerciseId));
    for (const id of ["leg-raise", "sit-up"]) expect(ids).not.toContain(id);
  });

  it("calm down without a stretch at first", () => {
    const calm = findTemplate("calm-down");
    const goals = calm ? firstPhase(calm).items.map((item) => exerciseOf(item).goal) : ["lengthen"];
    expect(goals).not.toContain("lengthen");
  });

  it("never ask for a knee on the floor where kneeling hurts", () => {
    const items = findTemplate("no-kneeling")?.phases.flatMap((phase) => phase.items) ?? [];
    expect(items.length).toBeGreaterThan(1);
    for (const item of items)
      expect(["kneeling", "all-fours"]).not.toContain(exerciseOf(item).position);
  });
});

describe.each(each)("%s", (_id, template) => {
  it("says for whom and why in one calm sentence each", () => {
    for (const text of [template.situation, template.why]) {
      expect(text.length).toBeGreaterThan(25);
      expect(text).toMatch(/^[A-Z][^.!]*\.$/);
    }
    expect(template.name).not.toMatch(/[.!]/);
  });

  it("begins with its first phase, names each phase once and ends within twelve weeks", () => {
    expect([firstPhase(template), ...laterPhases(template)]).toEqual(template.phases);
    const names = template.phases.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const weeks = template.phases.reduce((sum, phase) => sum + phase.weeks, 0);
    expect(weeks).toBeGreaterThanOrEqual(2);
    expect(weeks).toBeLessThanOrEqual(12);
  });
});

describe.each(eachPhase)("%s", (_name, phase) => {
  it("says in one sentence what is checked before it starts", () => {
    expect(phase.name.length).toBeGreaterThan(3);
    expect(phase.startsWhen).toMatch(/^[A-Z][^.!]{25,}\.$/);
    for (const { note } of phase.items) expect(note ?? "Fine.").toMatch(/^[A-Z][^!]+\.$/);
  });

  it("has two to four exercises, each once", () => {
    const ids = phase.items.map(({ exerciseId }) => exerciseId);
    expect(ids.length).toBeGreaterThanOrEqual(2);
    expect(ids.length).toBeLessThanOrEqual(4);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("gives every exercise a dose within its source and a side that fits", () => {
    for (const item of phase.items) {
      const { doseSource, perSide } = exerciseOf(item);
      const bounds = BOUNDS[doseSource];
      if (!bounds) throw new Error(`No template should need a dose by ${doseSource}.`);
      for (const field of ["sets", "repetitions", "holdSeconds"] as const) {
        const [least, most] = bounds[field];
        expect(item[field], `${item.exerciseId} ${field}`).toBeGreaterThanOrEqual(least);
        expect(item[field], `${item.exerciseId} ${field}`).toBeLessThanOrEqual(most);
      }
      expect(item.side === "NONE").toBe(!perSide);
    }
  });

  it("can be edited in the builder as it is", () => {
    for (const item of phase.items)
      for (const field of ["sets", "repetitions", "holdSeconds", "restSeconds"] as const) {
        expect(item[field]).toBeGreaterThanOrEqual(PROGRAM_LIMITS[field].min);
        expect(item[field]).toBeLessThanOrEqual(PROGRAM_LIMITS[field].max);
      }
  });

  it("stretches each muscle for a minute on a day it is due", () => {
    for (const [code, seconds] of stretchedSeconds(phase))
      expect([MUSCLES[code], seconds]).toEqual([MUSCLES[code], 60]);
  });

  it("trains strength once a day, with a day between", () => {
    const { schedule, items } = phase;
    if (!items.some((item) => exerciseOf(item).doseSource === "acsm-strength")) return;
    // On days of the patient's own choice no more than three, so that there can be a day between.
    if (schedule.kind === "perWeek") return expect(schedule.timesPerWeek).toBeLessThanOrEqual(3);
    expect(schedule.timesPerDay).toBe(1);
    const sorted = [...schedule.weekdays].sort();
    const gaps = sorted.map((day, i) => (sorted[i + 1] ?? (sorted[0] ?? 0) + 7) - day);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2);
  });

  it("runs on two days a week or more, for one to eight weeks", () => {
    expect(daysAWeek(phase)).toBeGreaterThanOrEqual(2);
    expect(phase.weeks).toBeGreaterThanOrEqual(1);
    expect(phase.weeks).toBeLessThanOrEqual(8);
  });
});
