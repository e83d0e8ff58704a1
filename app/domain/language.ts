/** Languages of the product, in the order in which they are offered. */
export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages. Neither is ever empty in a published release. */
export type Words = Readonly<Record<Language, string>>;
