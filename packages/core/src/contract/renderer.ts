import type { Locale } from '../locale.ts'
import type { Offer } from '../offer/offer.ts'
import type { Reading } from '../reading/reading.ts'
import type { ViewOptions } from '../view/view.ts'

/** What a renderer is asked for; whoever makes the renderer sets the rest. */
export interface RenderOptions extends ViewOptions {
  readonly locale?: Locale
}

/** Draws an offer in one format. `id` names the format: `html`, `pdf`. */
export interface Renderer<Id extends string = string, Output extends string | Uint8Array = string | Uint8Array> {
  readonly id: Id
  readonly mediaType: string
  /** File name's ending, without the dot. */
  readonly extension: string
  /** Takes a reading when there is one: its doubts are then drawn too. */
  render(offer: Offer | Reading, options: RenderOptions): Output | Promise<Output>
}
