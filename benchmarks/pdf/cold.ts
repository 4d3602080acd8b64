import { text } from 'node:stream/consumers'
import type { View } from '@avpkit/core'
import { drawers } from './drawer.ts'

/** Draws the view of its input once, by the means that its second argument names, as a program that runs for one notice only. */
const [, load] = drawers.find(([name]) => name === process.argv[3]) ?? []
if (load === undefined) throw new Error(`no candidate ${process.argv[3]}`)
const view = JSON.parse(await text(process.stdin)) as View
const { drawer } = await load()
const { length } = await drawer.draw(view)
await drawer.end?.()
console.log(length)
