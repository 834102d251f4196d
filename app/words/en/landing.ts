/** The front page. */
export const landing = {
  title: "Supple · home stretches your patients will keep doing",
  claim: "Home stretches your patients will keep doing",
  lead: "Assign a stretch program, let patients log pain and sessions on their phones, and see who needs you today.",
  tryAsPhysiotherapist: "Try it as a physiotherapist",
  tryAsPatient: "Try it as a patient",
  ownServer: "Runs on your own server",
  openSource: "Free and open source",
  noTrackers: "No trackers",
  picture:
    "A person in a half-kneeling hip stretch, with earlier moments of the movement shown faintly behind",
  examplePain: "Pain, 7-day mean",
  exampleFall: "6.0 → 2.5",
  exampleSpan: "six weeks, 25 sessions",
  exampleSeconds: "seconds",
};
