/** A name that notices print, and the other ways in which they print it. */
export interface KnownName {
  /** As it should be said: "Direction provinciale de l'action sanitaire et sociale". */
  readonly name: string
  /** Other spellings and acronyms; case, accents, apostrophes and blanks don't matter. */
  readonly also?: readonly string[]
  /** Of a direction: the employer that it belongs to, and nobody else. An offer that names no employer is then taken to be theirs (`implied`). */
  readonly employer?: string
}

/**
 * What a plug-in knows of its field.
 *
 * A line of the head that is one of these names, and nothing else, is claimed for `direction`, `workplace` or `employer` when no label
 * announces one. The value is the line as printed: a registry recognises, it doesn't correct.
 */
export interface PluginData {
  /** More labels for fields: those of the template by their key (`deadline`), a plug-in's by theirs (`opt/unit`). */
  readonly labels?: { readonly [field: string]: readonly string[] }
  /** More headings for sections: `missions`, `opt/allowances`. */
  readonly headings?: { readonly [section: string]: readonly string[] }
  readonly directions?: readonly KnownName[]
  readonly places?: readonly KnownName[]
  readonly employers?: readonly KnownName[]
}
