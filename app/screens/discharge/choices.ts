/** How far the goal was reached. */
export const goalOutcomes = [
  { value: "REACHED", label: "Reached" },
  { value: "PARTLY", label: "Partly" },
  { value: "NOT_REACHED", label: "Not" },
] as const;

/** Why care ends. */
export const reasons = [
  { value: "GOAL_REACHED", label: "Goal reached" },
  { value: "AS_GOOD_AS_IT_GETS", label: "As good as it gets" },
  { value: "PATIENT_ENDS_IT", label: "Patient ends it" },
  { value: "PASSED_ON", label: "Passed on" },
  { value: "NO_CONTACT", label: "No contact" },
] as const;
