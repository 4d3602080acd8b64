/**
 * Source expression for the `style-src` of a Content-Security-Policy: the hash of the default style that {@link renderHtml} writes into a
 * page. With a theme, hash {@link stylesheet} of that theme instead, or serve it as a file.
 *
 * ```
 * Content-Security-Policy: default-src 'none'; style-src 'sha256-…'
 * ```
 */
export const styleHash = 'sha256-JFz4W0skoKMRvDQm7EJQyblfZ4neBpH2nSOBCqPfNno='

/** As {@link styleHash}, for the evidence page. */
export const evidenceStyleHash = 'sha256-Cfd03ye77RBSZ3A4tD6R/WUn+cqiA+NUlStsiazEoT4='
