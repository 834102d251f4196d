import type { Article } from "~/content/articles/types";
import { causes } from "./causes";
import { easeOff } from "./ease-off";
import { habits } from "./habits";
import { hipFlexors } from "./hip-flexors";
import { seeADoctor } from "./see-a-doctor";
import { signs } from "./signs";
import { stretching } from "./stretching";
import { whyTheyMatter } from "./why-they-matter";

/** The articles in Spanish, told in tú, by id. */
export const esArticles: Readonly<Record<string, Article>> = {
  "hip-flexors": hipFlexors,
  "why-they-matter": whyTheyMatter,
  causes,
  signs,
  stretching,
  habits,
  "ease-off": easeOff,
  "see-a-doctor": seeADoctor,
};
