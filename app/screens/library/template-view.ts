/** A template as its page shows it. */
export type TemplateView = {
  id: string;
  name: string;
  situation: string;
  why: string;
  phases: PhaseView[];
};

export type PhaseView = {
  name: string;
  /** "Week 1", "Weeks 3–4" */
  weeks: string;
  /** "About 5 min a day, every day" */
  facts: string;
  /** What a clinician checks before it starts. */
  startsWhen: string;
  items: { exerciseId: string; name: string; dose: string; note: string | null }[];
};
