/** The language of the page's own words; names and passages stay the plan's. */
export type Language = 'zh' | 'en';
