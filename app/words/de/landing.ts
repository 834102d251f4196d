/** The front page. */
export const landing = {
  title: "Supple · Dehnübungen für zu Hause, bei denen Ihre Patienten bleiben",
  claim: "Dehnübungen für zu Hause, bei denen Ihre Patienten bleiben",
  lead: "Geben Sie ein Programm mit. Patienten tragen am Handy Schmerz und Einheiten ein. Sie sehen, wer Sie heute braucht.",
  tryAsPhysiotherapist: "Als Physiotherapeut/in testen",
  tryAsPatient: "Als Patient/in testen",
  ownServer: "Läuft auf Ihrem eigenen Server",
  openSource: "Kostenlos und Open Source",
  noTrackers: "Keine Tracker",
  picture: "Hüftdehnung im Halbkniestand, Schritt für Schritt",
  examplePain: "Schmerz, Mittel aus 7 Tagen",
  exampleFall: "6,0 → 2,5",
  exampleSpan: "sechs Wochen, 25 Einheiten",
  exampleSeconds: "Sekunden",
};
