import { z } from 'zod';

/**
 * Where the plan says something: `4.2` a section, `4.2¶3` its third paragraph, `专栏6.2¶1`, `附件2.2¶1`, `注1`.
 * Which locators a plan has is told by its outline; this is only their form.
 */
export const Locator = z
  .string()
  .regex(
    /^(?:\d+(?:\.\d+){0,2}|专栏\d+(?:\.\d+)?|附件(?:\d+(?:\.\d+)?)?)(?:¶\d+)?$|^注\d+$/,
    'a locator looks like 4.2, 4.2¶3, 专栏6.2¶1, 附件2.2¶1 or 注1',
  )
  .brand('Locator');
export type Locator = z.infer<typeof Locator>;
