import { z } from "zod";
import { requiredText } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";

const { forms, account } = wordsIn(null);

/** What a member of the staff is called. */
export const ownNameForm = z.object({ name: requiredText(forms.fields, account.signUp.enterName) });
