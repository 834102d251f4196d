import type { Story } from "../story";
import { anselm } from "./anselm";
import { bramble } from "./bramble";
import { corwin } from "./corwin";
import { ever } from "./ever";
import { gwendolyn } from "./gwendolyn";
import { isolde } from "./isolde";
import { juniper } from "./juniper";
import { leos } from "./leos";
import { marigold } from "./marigold";
import { tamsins } from "./tamsins";

/** Everybody in the demo clinic; docs/demo.md tells each in a line. */
export const stories: readonly Story[] = [
  ever,
  marigold,
  anselm,
  corwin,
  juniper,
  bramble,
  gwendolyn,
  isolde,
  ...tamsins,
  ...leos,
];
