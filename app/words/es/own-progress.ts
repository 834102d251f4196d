/** What of their own progress a patient sees only when they ask for it. */
export const ownProgress = { more: "Más sobre tus sesiones" };
