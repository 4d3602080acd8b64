// React checks everything it draws unless it is told this before it is loaded.
process.env.NODE_ENV = 'production'

// `cold NAME` is what a cold start runs: one notice, by the means of that name.
await (process.argv[2] === 'cold' ? import('./pdf/cold.ts') : import('./pdf/measure.ts'))
