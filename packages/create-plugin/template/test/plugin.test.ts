import assert from 'node:assert/strict'
import test from 'node:test'
import { testField, testPlugin } from '@avpkit/sdk/testing'
import { templateName } from '../src/index.ts'
import { halfTime, notice } from './notices.ts'

const proofs = [
  ...(await testField(templateName, 'weeklyHours', [
    { text: notice, value: 39, quotes: ['39'], codes: [] },
    { text: halfTime, value: 20, quotes: ['20'], codes: ['templateName/hours-unusual'] },
    { name: 'no number', text: notice.replace('39 heures', 'à définir'), state: 'unreadable' },
    { name: 'no label', text: notice.replace('Durée hebdomadaire', 'Durée'), state: 'absent' },
  ])),
  ...(await testPlugin(templateName, { texts: [notice, halfTime] })),
]

for (const { name, ok, detail } of proofs) test(name, () => assert.ok(ok, detail))
