import type { BuiltInMeasure } from "~/domain/measures/rows";

/** What a built-in measure is called, its unit, and where its figures come from. */
export type MeasureInfo = { title: string; short: string; of: string; source: string };

export const measureInfo: Record<BuiltInMeasure, MeasureInfo> = {
  psfs: {
    ...{ title: "Daily function, PSFS", short: "PSFS", of: "of 10" },
    source: "PSFS 2.0, one activity 3.0 (Stratford 1995)",
  },
  lefs: {
    ...{ title: "Leg function, LEFS", short: "LEFS", of: "of 80" },
    source: "LEFS 9 (Binkley 1999)",
  },
  thomas: {
    ...{ title: "Thomas test", short: "Thomas", of: "" },
    source: "Thomas test 7° for one measurement, so 19° between two",
  },
  "sit-to-stand": {
    ...{ title: "30-second sit to stand", short: "Sit to stand", of: "stands" },
    source: "sit to stand 2.5 (Gill 2022)",
  },
  groc: {
    ...{ title: "Change as they rate it, GROC", short: "GROC", of: "of −7 to +7" },
    source: "GROC follows how somebody feels today: it gets no judgement",
  },
  signs: { ...{ title: "The nine signs", short: "Signs", of: "" }, source: "" },
};
