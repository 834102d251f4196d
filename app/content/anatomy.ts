import type { MuscleCode } from "./codes";

/** What a clinician calls each muscle group of the library, and where it lies in plain words. */
export const ANATOMY: Record<MuscleCode, { names: string; where: string }> = {
  "hip-flexors": {
    names: "Iliopsoas",
    where: "deep in front, from the low back through the groin to the top of the thigh bone",
  },
  quadriceps: {
    names: "Rectus femoris and the other quadriceps",
    where: "the front of the thigh, from the hip bone to below the kneecap",
  },
  adductors: {
    names: "Adductors, gracilis",
    where: "the inside of the thigh, from the pubic bone to the knee",
  },
  glutes: {
    names: "Gluteus maximus",
    where: "the buttock, from the back of the pelvis to the thigh bone",
  },
  "deep-hip-rotators": {
    names: "Piriformis and the short rotators",
    where: "deep in the buttock, from the tailbone to the outer hip",
  },
  "outer-hips": {
    names: "Gluteus medius and minimus, tensor fasciae latae",
    where: "the outside of the hip, from the rim of the pelvis to the thigh bone",
  },
  hamstrings: {
    names: "Biceps femoris, semitendinosus, semimembranosus",
    where: "the back of the thigh, from the sitting bone to below the knee",
  },
  calves: {
    names: "Gastrocnemius, soleus",
    where: "the back of the lower leg, from the knee to the heel",
  },
  abdominals: {
    names: "Rectus abdominis, transversus abdominis",
    where: "the front of the belly, from the ribs to the pubic bone",
  },
  flanks: {
    names: "Obliques, quadratus lumborum",
    where: "the side of the waist, from the lowest ribs to the rim of the pelvis",
  },
  "low-back": {
    names: "Erector spinae, multifidus",
    where: "beside the lower spine, from the ribs to the back of the pelvis",
  },
  "upper-back": {
    names: "Trapezius, rhomboids, thoracic erectors",
    where: "between the shoulder blades, along the upper spine",
  },
};
