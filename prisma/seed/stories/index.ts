import type { Story } from "../story";
import { anselm } from "./anselm";
import { araminta } from "./araminta";
import { barnaby } from "./barnaby";
import { bramble } from "./bramble";
import { clementine } from "./clementine";
import { corwin } from "./corwin";
import { cosmo } from "./cosmo";
import { delphine } from "./delphine";
import { ever } from "./ever";
import { fennimore } from "./fennimore";
import { gwendolyn } from "./gwendolyn";
import { hesper } from "./hesper";
import { ignatius } from "./ignatius";
import { isolde } from "./isolde";
import { juniper } from "./juniper";
import { lysander } from "./lysander";
import { magnus } from "./magnus";
import { marigold } from "./marigold";
import { orlando } from "./orlando";
import { ottoline } from "./ottoline";
import { peregrine } from "./peregrine";
import { perpetua } from "./perpetua";
import { philippa } from "./philippa";
import { quentin } from "./quentin";
import { rosalind } from "./rosalind";
import { sunniva } from "./sunniva";
import { thaddeus } from "./thaddeus";
import { theodora } from "./theodora";
import { zofia } from "./zofia";

/** Everybody in the demo clinic; docs/demo.md tells each in a line. */
export const stories: readonly Story[] = [
  ...[ever, marigold, anselm, thaddeus, corwin, juniper, bramble, gwendolyn],
  ...[cosmo, delphine, hesper, orlando, clementine, ignatius, rosalind, ottoline],
  ...[lysander, perpetua, isolde, fennimore, sunniva, philippa, quentin, peregrine],
  ...[araminta, magnus, theodora, barnaby, zofia],
];
