/** The folder's one cast: marks `checked` as the branded text that its caller has just checked or built. */
export const brand = <Text extends string>(checked: string): Text => checked as Text
