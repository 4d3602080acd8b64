import { check, definePlugin, type FieldSpec, field, type Messages, type Plugin, readers, type } from '@avpkit/sdk'
import * as z from 'zod'

/** A notice with a lamp, for plug-ins that read one. */
export const lampText = `# Gardien de phare
Référence : 3134-26-9301/SR du 8 mai 2026
Employeur : Port autonome
Lieu de travail : Îlot Amédée

Feu : blanc, trois éclats

Date limite de candidature : vendredi 29 mai 2026

# Missions :

L'entretien du feu, et sa garde.
`

const lamp = (spec: Partial<FieldSpec<unknown, Messages>>): Plugin =>
  definePlugin({
    api: 1,
    name: 'lamp',
    fields: { light: field<unknown, Messages>({ labels: ['Feu'], of: type<unknown>(), read: readers.text, ...spec }) },
  })

const saying = (message: Messages[string]): Plugin =>
  lamp({
    messages: { 'lamp/seen': message },
    read(region, report) {
      const seen = { at: region.value.at(0, region.value.text.length) }
      report('lamp/seen', { count: 3 } as never, { span: seen.at })
      return readers.text(region)
    },
  })

let calls = 0

/** Plug-ins with one fault each, and the property that the kit must find broken. */
export const brokenPlugins: readonly { readonly fault: string; readonly property: string; readonly plugin: Plugin }[] = [
  { fault: 'its label is in no text', property: 'reads something in the texts', plugin: lamp({ labels: ['Portée du feu'] }) },
  ...['CRLF', 'byte order mark', 'NFD', 'blanks at the ends of lines', 'empty lines doubled', 'empty lines before and after'].map(
    (property) => ({
      fault: 'its value is an offset',
      property,
      plugin: lamp({ read: ({ value }) => [{ value: value.at(0, 1)[0], span: value.at(0, value.text.length) }] }),
    }),
  ),
  ...['with no-break spaces', 'narrow no-break spaces', 'typographic apostrophes', 'reads the same again', 'any order of plug-ins'].map(
    (property) => ({
      fault: 'it counts how often it is called',
      property,
      plugin: lamp({ read: ({ value }) => [{ value: `${value.text} ${calls++}`, span: value.at(0, value.text.length) }] }),
    }),
  ),
  {
    fault: 'it points at the title',
    property: 'points at the words',
    plugin: lamp({ read: ({ value }) => [{ value: value.text, span: [2, 18] }] }),
  },
  {
    fault: 'it throws at a stroke',
    property: 'never fails',
    plugin: lamp({
      read(region) {
        if (region.value.text === '/') throw new Error('no lamp')
        return readers.text(region)
      },
    }),
  },
  { fault: 'it claims beyond the end', property: 'never fails', plugin: lamp({ read: () => [{ value: 'x', span: [0, 1_000_000] }] }) },
  { fault: 'it gives no list', property: 'never fails', plugin: lamp({ read: () => undefined as never }) },
  {
    fault: 'it chooses a claim that is not there',
    property: 'never fails',
    plugin: lamp({ combine: () => ({ state: 'stated', value: 'x', chosen: 7 }) }),
  },
  { fault: 'it decides no state', property: 'never fails', plugin: lamp({ combine: () => ({ state: 'maybe' }) as never }) },
  {
    fault: 'it reports a code that nobody has',
    property: 'never fails',
    plugin: lamp({
      read(_, report) {
        report('lamp/none' as never, {} as never)
        return []
      },
    }),
  },
  {
    fault: 'it reports at a place outside the text',
    property: 'never fails',
    plugin: lamp({
      read(_, report) {
        report('date-invalid', { printed: 'x' }, { span: [-1, 4] })
        return []
      },
    }),
  },
  {
    fault: 'it asks for all lines over and over',
    property: 'never fails',
    plugin: lamp({
      derive(decided) {
        for (let turn = 0; turn < 100_000; turn++) decided.linesOf('missions')
        return []
      },
    }),
  },
  {
    fault: 'it claims each letter many times',
    property: 'never fails',
    plugin: lamp({ read: ({ value }) => Array.from({ length: 50_000 }, () => ({ value: 'x', span: value.at(0, 1) })) }),
  },
  {
    fault: 'its value is a Date',
    property: 'values that are JSON',
    plugin: lamp({ read: ({ value }) => [{ value: new Date(0), span: value.at(0, 1) }] }),
  },
  {
    fault: 'its value is no number',
    property: 'values that are JSON',
    plugin: lamp({ read: ({ value }) => [{ value: Number.NaN, span: value.at(0, 1) }] }),
  },
  { fault: 'its schema wants a number', property: 'values that its schemas accept', plugin: lamp({ of: z.number() }) },
  {
    fault: 'its sentence wants data that the finding has not',
    property: 'says each finding in words',
    plugin: saying({ severity: 'info', fr: ({ size }: { size: number }) => ({ what: `Un feu de ${size} milles.` }) }),
  },
  {
    fault: 'its sentence keeps a placeholder',
    property: 'says each finding in words',
    plugin: saying({ severity: 'info', fr: () => ({ what: 'Un feu de {count} milles.' }) }),
  },
  {
    fault: 'its advice says nothing',
    property: 'says each finding in words',
    plugin: saying({ severity: 'info', fr: () => ({ what: 'Un feu.', fix: ' ' }) }),
  },
  {
    fault: 'its English sentence throws',
    property: 'says each finding in words',
    plugin: saying({
      severity: 'info',
      fr: () => ({ what: 'Un feu.' }),
      en() {
        throw new Error('no words')
      },
    }),
  },
  {
    fault: 'it never reports a finding',
    property: 'has a text for each finding',
    plugin: lamp({ messages: { 'lamp/dark': { severity: 'info', fr: () => ({ what: 'Le feu est éteint.' }) } } }),
  },
  { fault: 'it can be changed', property: 'is a plug-in', plugin: { api: 1, name: 'lamp' } as Plugin },
  {
    fault: 'its parts can be changed',
    property: 'is a plug-in',
    plugin: Object.freeze({ api: 1, name: 'lamp', fields: { light: field({ labels: ['Feu'], of: type<string>() }) } }),
  },
  { fault: 'it takes a label that another has', property: 'is a plug-in', plugin: lamp({ labels: ['Employeur'] }) },
  {
    fault: 'its code is not its own',
    property: 'is a plug-in',
    plugin: lamp({ messages: { 'deadline-missing': { severity: 'info', fr: () => ({ what: 'x' }) } } }),
  },
  {
    fault: 'its section has an empty heading',
    property: 'is a plug-in',
    plugin: definePlugin({ api: 1, name: 'lamp', sections: { reach: { labels: ['Portée'], heading: { fr: '' } } } }),
  },
  {
    fault: 'its check throws',
    property: 'never fails',
    plugin: definePlugin({
      api: 1,
      name: 'lamp',
      checks: {
        dark: check({
          run() {
            throw new Error('dark')
          },
        }),
      },
    }),
  },
]
