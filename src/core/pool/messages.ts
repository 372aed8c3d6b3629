import { cellTemplates } from "./cell-messages.ts";
import { exposureTemplates } from "./exposure-messages.ts";
import { headingTemplates } from "./heading-messages.ts";
import { countTemplates } from "./count-messages.ts";
import { joiningTemplates } from "./joining-messages.ts";
import { linkTemplates } from "./link-messages.ts";
import { obligorTemplates } from "./obligor-messages.ts";
import { poolTemplates } from "./pool-messages.ts";
import { ratingTemplates } from "./rating-messages.ts";
import { rowTemplates } from "./row-messages.ts";
import { themeTemplates } from "./theme-messages.ts";
import { unitTemplates } from "./unit-messages.ts";

/** What the checks of a tape say, by subject. */
export const templates = {
  ...cellTemplates,
  ...exposureTemplates,
  ...headingTemplates,
  ...countTemplates,
  ...joiningTemplates,
  ...linkTemplates,
  ...obligorTemplates,
  ...poolTemplates,
  ...ratingTemplates,
  ...rowTemplates,
  ...themeTemplates,
  ...unitTemplates,
} as const;

export type TemplateName = keyof typeof templates;
