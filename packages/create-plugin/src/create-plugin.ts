#!/usr/bin/env node
import { basename, relative, resolve } from 'node:path'
import process from 'node:process'
import { createPlugin, isFree, namesOf, version } from './index.ts'

const usage = `Makes a plug-in project for avpkit.

  npm create @avpkit/plugin FOLDER

FOLDER is made; its last part names the plug-in: province-nord → provinceNord.`

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const refuse = (text: string): void => {
  process.stderr.write(`${text}\n`)
  process.exitCode = 2
}

const [given, ...more] = process.argv.slice(2)

const run = async (operand: string): Promise<void> => {
  const folder = resolve(operand)
  const names = namesOf(basename(folder))
  if (!names) return refuse(`"${operand}" is no name for a plug-in: it begins with a letter and holds letters, digits and dashes.`)
  if (!isFree(folder)) return refuse(`${operand} holds something already: give another folder.`)
  const files = await createPlugin(folder, names.dashed)
  say(`Plug-in "${names.joined}" written:\n`)
  for (const file of files) say(`  ${relative(process.cwd(), file)}`)
  say(`\nNext:\n\n  cd ${relative(process.cwd(), folder) || '.'}\n  npm install\n  npm test\n  npm run build`)
}

if (given === '--version') say(version)
else if (given === '--help' || given === '-h') say(usage)
else if (given === undefined || given.startsWith('-') || more.length > 0) refuse(usage)
else await run(given)
