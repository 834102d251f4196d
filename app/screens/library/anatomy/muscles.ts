import { smoothPath } from "~/components/figures/geometry";
import type { MuscleCode } from "~/content/codes";
import type { Point } from "~/content/poses/types";

export type Side = "front" | "back";

/** One half of a muscle group; `deep` lies under others. Measured as the body is, see body.ts. */
type Muscle = { points: readonly Point[]; deep?: boolean };

/** From below to above: what lies deep is drawn last, so that it is seen. */
export const MUSCLES_SEEN: Record<Side, Partial<Record<MuscleCode, Muscle>>> = {
  front: {
    abdominals: {
      points: [
        [0.6, 46],
        [8.5, 48],
        [9.6, 66],
        [9, 84],
        [5.6, 102],
        [0.6, 110],
      ],
    },
    flanks: {
      points: [
        [12, 58],
        [19.5, 56],
        [18, 70],
        [17, 78],
        [18.6, 86],
        [13, 88],
        [11.4, 74],
      ],
    },
    "outer-hips": {
      points: [
        [20, 91],
        [23.4, 98],
        [25.2, 110],
        [24.4, 121],
        [21.8, 126],
        [19.8, 112],
        [18.8, 98],
      ],
    },
    adductors: {
      points: [
        [1.8, 117],
        [7, 118],
        [10.5, 128],
        [9, 144],
        [7.6, 158],
        [5.4, 156],
        [3.6, 140],
        [2.2, 126],
      ],
    },
    quadriceps: {
      points: [
        [17, 102],
        [20.4, 114],
        [21.4, 130],
        [19.6, 146],
        [16.4, 160],
        [11.6, 165],
        [8.6, 156],
        [10.6, 142],
        [13.4, 124],
        [15, 110],
      ],
    },
    "hip-flexors": {
      points: [
        [2, 66],
        [4.6, 68],
        [7.4, 82],
        [12, 88],
        [18.4, 88],
        [18.6, 95],
        [15, 104],
        [13.6, 114],
        [12.6, 124],
        [10, 121],
        [9.4, 110],
        [6, 98],
        [3, 84],
      ],
      deep: true,
    },
  },
  back: {
    "upper-back": {
      points: [
        [0.6, 14],
        [6, 19],
        [16, 24],
        [19.4, 33],
        [14, 46],
        [6, 58],
        [0.6, 62],
      ],
    },
    "low-back": {
      points: [
        [0.8, 64],
        [6.4, 66],
        [8, 78],
        [7.4, 90],
        [4.4, 99],
        [0.8, 101],
      ],
    },
    flanks: {
      points: [
        [10.4, 66],
        [17.6, 66],
        [16.6, 76],
        [18.4, 86],
        [13, 87],
        [10.2, 82],
      ],
    },
    glutes: {
      points: [
        [1, 101],
        [8, 97],
        [17, 104],
        [24.4, 112],
        [24, 124],
        [16.6, 130],
        [7, 130],
        [1.6, 122],
      ],
    },
    "outer-hips": {
      points: [
        [10, 93],
        [16, 88],
        [21.6, 92],
        [24.8, 102],
        [24.8, 110],
        [18, 103],
      ],
    },
    hamstrings: {
      points: [
        [6.4, 132],
        [13, 133],
        [20, 132],
        [20.6, 142],
        [17.2, 156],
        [15.6, 166],
        [12.6, 158],
        [9.4, 160],
        [7.2, 166],
        [5.8, 154],
        [4.6, 142],
      ],
    },
    calves: {
      points: [
        [6.8, 172],
        [11, 171],
        [15.8, 173],
        [17.2, 184],
        [14.6, 197],
        [11.4, 204],
        [10.6, 217],
        [8.8, 217],
        [8.4, 204],
        [5.8, 193],
        [5.4, 182],
      ],
    },
    "deep-hip-rotators": {
      points: [
        [2.4, 103],
        [7, 102],
        [14, 106],
        [22, 110],
        [22.4, 114],
        [14, 113.4],
        [6, 112],
        [2.4, 109],
      ],
      deep: true,
    },
  },
};

export const muscleOutline = ({ points }: Muscle): string => smoothPath(points);
