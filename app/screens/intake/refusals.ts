/** Why something of an intake was not taken: what happened, then what to do. */
export const refusals = {
  "no-episode": "Not saved: the episode of care is closed. Its intake stays as it is.",
  ended: "Not saved: a colleague has finished this intake meanwhile. Its answers stand below.",
  activities:
    "This episode has other activities already, and no more than five are asked. End one under Measures, or name the same.",
  decision: "Write what you decided, and whom you spoke to.",
  stands:
    "A decision in other words is written already. “Save decision” puts these in their place; load the page again to see it.",
  changed:
    "Not saved: other answers came in meanwhile. Look at them, then save the decision again.",
  "no-phone": "Not sent: nobody is let in to the record yet, so there is no phone to ask on.",
  "nothing-open": "Not sent: nothing of the intake is open.",
  sent: "Not taken back: the answers came in meanwhile. They stand below.",
  nothing: "There is nothing to decide: no answer is a “yes” that locks the program.",
} as const;
