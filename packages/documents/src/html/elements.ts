const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Not the words of a notice, wherever they stand. */
export const leftOut = names(
  'script style template noscript svg math iframe object select option button textarea title nav aside footer dialog',
)

/** Elements that begin and end lines. */
export const blocks = names(
  'address article aside blockquote body caption center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre search section summary table tbody td tfoot th thead tr ul',
)

/** Elements without an end tag: nothing stands in them. */
export const voids = names('area base br col embed hr img input link meta param source track wbr')

/** Elements whose end tag may be missing. */
export const looseEnds = names('p li dt dd tr td th option thead tbody tfoot')
