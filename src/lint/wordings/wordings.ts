// Wordings: by rule, passages that are flawed and passages that look alike and are sound; all of them made up by us.
export type Wordings = Readonly<
  Record<string, { readonly flawed: readonly string[]; readonly sound: readonly string[] }>
>;
