/** A table's words in English: each key, and where the number matters the form for one beside it. */
export type English<Table> = Readonly<Record<keyof Table & string, string>> &
  Readonly<Partial<Record<`${keyof Table & string}_one`, string>>>;
