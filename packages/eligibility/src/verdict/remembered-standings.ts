import { likenessOfPerson, likenessOfSetting } from './alike.ts'
import type { Inquiry } from './inquiry.ts'
import { type Standing, standingIn } from './standing.ts'

/** So many standings are remembered, some kilobytes each; then all are forgotten and it begins anew. */
const most = 4096

/** Works out each standing once for all cases that are alike: there are few of them, however many persons and offers. */
export const rememberedStandings = (): ((inquiry: Inquiry) => Standing) => {
  const remembered = new Map<string, Map<number, Standing>>()
  let count = 0
  return (inquiry) => {
    const { kept } = inquiry.setting
    kept.likeness ??= likenessOfSetting(inquiry)
    const person = likenessOfPerson(inquiry)
    if (kept.likeness === undefined || person === undefined) return standingIn(inquiry)
    const before = remembered.get(kept.likeness)?.get(person)
    if (before !== undefined) return before
    if (count === most) remembered.clear()
    count = count === most ? 1 : count + 1
    const standing = standingIn(inquiry)
    const alike = remembered.get(kept.likeness) ?? new Map<number, Standing>()
    remembered.set(kept.likeness, alike.set(person, standing))
    return standing
  }
}
