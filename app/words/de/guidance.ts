/** What a patient reads after a pain answer. The colour's name is part of the words. */
export const guidance = {
  green: { title: "Grün: Machen Sie weiter wie geplant.", body: "" },
  /** Amber during or after a stretch. */
  easeOff: (greenMax: number) => ({
    title: "Gelb: Nehmen Sie etwas zurück.",
    body: `Gehen Sie beim nächsten Mal weniger tief, oder halten Sie kürzer. Bis morgen früh sollte der Schmerz auf ${greenMax} oder weniger zurückgehen.`,
  }),
  /** Amber where there is no stretch to ease. */
  goGently: (greenMax: number, ceiling: number) => ({
    title: "Gelb: Üben Sie heute sanft.",
    body: `Gehen Sie nicht tief, und hören Sie mit einer Übung auf, die Sie über ${ceiling} bringt. Bei ${greenMax} oder weniger können Sie weitermachen wie geplant.`,
  }),
  /** Red during a stretch. @param seen who sees the number, and when */
  stop: (seen: string) => ({
    title: "Rot: Hören Sie für heute mit dieser Übung auf.",
    body: `${seen} ${NUMBNESS}`,
  }),
  /** Red after the session. */
  stopNextTime: (clinician: string, seen: string) => ({
    title: "Rot: Lassen Sie die Übung weg, von der das kam.",
    body: `Machen Sie sie nicht mehr, bis Sie ${clinician} gefragt haben. ${seen} ${NUMBNESS}`,
  }),
  /** Red where there is no stretch to stop. */
  leaveIt: (ceiling: number, seen: string) => ({
    title: "Rot: Lassen Sie die Übungen erst einmal weg.",
    body: `Fangen Sie wieder an, wenn der Schmerz bei ${ceiling} oder weniger ist. ${seen} ${NUMBNESS}`,
  }),
  /** Who sees a red number, and when: a clinic looks at its list when it is open. */
  seen: {
    /** Before it is saved, and after. */
    whenSaved: (clinician: string) =>
      `Wenn Sie speichern, kommt es auf die Liste von ${clinician}. ${NOT_WATCHED}`,
    saved: (clinician: string) => `Es steht jetzt auf der Liste von ${clinician}. ${NOT_WATCHED}`,
    /** A number from before a session is in the log, and on no list. */
    before: (clinician: string) => `${clinician} kann es in Ihren Einträgen sehen. ${NOT_WATCHED}`,
    /** After the end of the treatment only a high number goes on the list. */
    dischargedWhenSaved: (clinician: string, limit: number) =>
      `Ihre Behandlung ist zu Ende. Nur ab ${limit} kommt es auf die Liste von ${clinician}. ${CALL}`,
    dischargedSaved: (clinician: string) =>
      `Ihre Behandlung ist zu Ende, aber es steht jetzt auf der Liste von ${clinician}. ${CALL}`,
    dischargedUnseen: (clinician: string) =>
      `Ihre Behandlung ist zu Ende, darum erfährt ${clinician} nichts davon. ${CALL}`,
  },
};

const NOT_WATCHED = "Niemand schaut rund um die Uhr auf die Einträge.";
const CALL = `${NOT_WATCHED} Rufen Sie die Praxis an, wenn Sie sich Sorgen machen.`;
const NUMBNESS = "Wenn sich Ihr Bein taub oder schwach anfühlt, öffnen Sie „Etwas stimmt nicht“.";
