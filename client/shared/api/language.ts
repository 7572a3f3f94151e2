/** The language of the page's own words. Passages stay the plan's; a name is shown in both. */
export type Language = 'zh' | 'en';
