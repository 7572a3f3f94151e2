/** The release of this code, as package.json and CHANGELOG.md tell it. */
export const VERSION = '0.1.0';

/**
 * How a plan's graph is stored. Raise it with any change of what is stored of an unchanged seed: a start then loads anew what an
 * earlier release has stored.
 */
export const STORE_FORMAT = 9;
