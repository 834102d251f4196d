/** The same person in every pose: lengths of the mannequin's bones in canvas units. */
export const LENGTHS = {
  thigh: 29,
  shank: 29,
  foot: 12.5,
  upperArm: 21,
  forearm: 18,
  hand: 7.5,
  /** Half the spine, from pelvis to waist or from waist to neck. */
  halfSpine: 18,
  neck: 12.5,
} as const;

/** From the middle of the body to a hip joint or a shoulder joint. */
export const HALF_WIDTHS = { hips: 7.5, shoulders: 12.6 } as const;

/** The shoulders lie this far below the upper end of the spine. */
export const SHOULDER_DROP = 4.5;

/** Seen from the side, the far limbs stand out by this much, so that they are not hidden. */
export const FAR_OFFSET = [1.5, -1] as const;
